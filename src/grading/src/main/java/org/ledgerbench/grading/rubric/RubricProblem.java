package org.ledgerbench.grading.rubric;

import java.util.Objects;

/**
 * A mistake in a rubric.
 *
 * @param file the rubric's file, as it was named
 * @param line the line, counted from 1
 * @param message what is wrong, in a sentence
 * @param hint what to do about it, in a sentence
 */
public record RubricProblem(String file, int line, String message, String hint) {

    public RubricProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /** The mistake as compilers print theirs: {@code file:line: message hint}. */
    public String text() {
        return file + ":" + line + ": " + message + (hint.isEmpty() ? "" : " " + hint);
    }
}
