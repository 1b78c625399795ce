package org.ledgerbench.exchange.spreadsheet;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param title the words in its header; a line feed breaks them
 * @param width its width in characters
 */
record Column(String title, int width) {

    private static final int LEAST = 8;
    private static final int MOST = 80;

    Column {
        Objects.requireNonNull(title, "title");
        width = Math.max(LEAST, Math.min(MOST, width));
    }
}
