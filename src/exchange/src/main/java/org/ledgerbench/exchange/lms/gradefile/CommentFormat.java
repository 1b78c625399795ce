package org.ledgerbench.exchange.lms.gradefile;

/** How a system reads the text of a comment cell. */
public enum CommentFormat {
    /** As it stands. */
    PLAIN,
    /** As HTML, so that markup must be escaped. */
    HTML
}
