package org.ledgerbench.workbench.classroom;

/** A class cannot be opened or graded. The message is a sentence for an instructor, with what to do next. */
public final class ClassProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** Trouble, in a sentence. */
    public ClassProblem(String sentence) {
        super(sentence);
    }
}
