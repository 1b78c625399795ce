package org.ledgerbench.app.command;

/** A command that may end with status 1, and says what that means for it. */
interface DescribesFindings {

    /** What status 1 means, in a sentence. */
    String meaningOfFindings();
}
