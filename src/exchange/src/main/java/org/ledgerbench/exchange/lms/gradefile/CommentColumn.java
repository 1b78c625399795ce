package org.ledgerbench.exchange.lms.gradefile;

import java.util.Objects;

/**
 * Where comments go.
 *
 * @param index the column, from 0
 * @param format how the system reads them
 */
public record CommentColumn(int index, CommentFormat format) {

    public CommentColumn {
        Objects.requireNonNull(format, "format");
    }
}
