package org.ledgerbench.exchange.lms.gradefile;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A column that takes grades.
 *
 * @param index the column, from 0
 * @param heading what its first cell says
 * @param title the assignment's name
 * @param maximum the most it takes, where the file says so for the whole column
 * @param comments where the comments beside these grades go, if the file takes any
 * @param problem what the system will do with this column other than read it, in a sentence; empty if it reads it
 */
public record GradeColumn(
        int index,
        String heading,
        String title,
        Optional<BigDecimal> maximum,
        Optional<CommentColumn> comments,
        Optional<String> problem) {

    public GradeColumn {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(comments, "comments");
        Objects.requireNonNull(problem, "problem");
    }
}
