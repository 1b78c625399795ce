package org.ledgerbench.exchange.lms.csv;

import java.util.ArrayList;
import java.util.List;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LineFault;

/**
 * Cuts delimited text into slices that put together again are the same text. A library that parses gives the values and
 * forgets the slices, which is why this one is our own.
 */
final class CsvTokenizer {

    /** Ten thousand students and four hundred columns; a flood of delimiters would take a hundred times its size. */
    private static final int MOST_CELLS = 4_000_000;

    private final String text;
    private final char delimiter;
    private final List<CsvRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int position;
    private int cellCount;
    private int line = 1;
    private int rowLine = 1;

    private CsvTokenizer(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    static List<CsvRow> tokenize(String text, char delimiter) throws ExchangeException {
        return new CsvTokenizer(text, delimiter).run();
    }

    private List<CsvRow> run() throws ExchangeException {
        while (position < text.length() || !cells.isEmpty()) {
            int start = position;
            skipCell();
            cells.add(text.substring(start, position));
            countCell();
            if (position < text.length() && text.charAt(position) == delimiter) {
                position++;
                continue;
            }
            endRow();
        }
        return rows;
    }

    private void countCell() throws ExchangeException {
        cellCount++;
        if (cellCount > MOST_CELLS) {
            throw LineFault.in(
                    rowLine,
                    "the table has more than " + MOST_CELLS + " cells, more than any class. Download it again.");
        }
    }

    private void endRow() {
        int start = position;
        if (position < text.length()) {
            position += text.startsWith("\r\n", position) ? 2 : 1;
        }
        rows.add(new CsvRow(rowLine, cells, text.substring(start, position)));
        cells = new ArrayList<>();
        line++;
        rowLine = line;
    }

    private void skipCell() throws ExchangeException {
        int start = position;
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
        if (position < text.length() && text.charAt(position) == '"') {
            skipQuoted();
            return;
        }
        position = start;
        while (!atCellEnd()) {
            char character = text.charAt(position);
            if (character == '"') {
                throw LineFault.in(
                        line,
                        "there is a quotation mark inside a cell that does not begin with one, so it is unclear where"
                                + " the cell ends. Download the file again, or double the quotation mark and quote the"
                                + " cell.");
            }
            refuseNul(character);
            position++;
        }
    }

    private void skipQuoted() throws ExchangeException {
        int opened = line;
        position++;
        while (position < text.length()) {
            char character = text.charAt(position++);
            refuseNul(character);
            if (character == '\n' || character == '\r' && !text.startsWith("\n", position)) {
                line++;
            }
            if (character == '"') {
                if (!text.startsWith("\"", position)) {
                    skipAfterQuote(opened);
                    return;
                }
                position++;
            }
        }
        throw LineFault.in(opened, "a quotation mark is opened here and never closed. Download the file again.");
    }

    private void refuseNul(char character) throws ExchangeException {
        if (character == 0) {
            throw LineFault.in(line, "there is a NUL character, so this is not a text file. Download the file again.");
        }
    }

    private void skipAfterQuote(int opened) throws ExchangeException {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
        if (!atCellEnd()) {
            throw LineFault.in(
                    opened,
                    "the quotation mark opened here is closed in the middle of a cell, in line " + line
                            + ", so the quotation marks are not balanced. Download the file again.");
        }
    }

    private boolean atCellEnd() {
        if (position >= text.length()) {
            return true;
        }
        char character = text.charAt(position);
        return character == delimiter || character == '\n' || character == '\r';
    }
}
