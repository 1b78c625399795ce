package org.ledgerbench.exchange.lms.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ledgerbench.exchange.ExchangeException;

/**
 * A table of delimited text, immutable, that gives back the very bytes it was read from. Setting a cell keeps its
 * quoting where it had any, and changes nothing beside it. CSV libraries read values and write their own dialect; none
 * keeps bytes, which the importers of learning-management systems are particular about.
 */
public final class CsvDocument {

    private static final char[] DELIMITERS = {'\t', ';', ','};

    private final FileEncoding encoding;
    private final char delimiter;
    private final List<CsvRow> rows;
    private final boolean quotesEverything;

    private CsvDocument(FileEncoding encoding, char delimiter, List<CsvRow> rows) {
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.rows = List.copyOf(rows);
        this.quotesEverything =
                rows.stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.isEmpty() || isQuoted(cell))
                        && rows.stream().anyMatch(row -> isQuoted(row.cells().get(0)));
    }

    /**
     * Reads a table; encoding and delimiter (comma, semicolon or tab, whichever the first row has most of) are found by
     * looking.
     *
     * @throws ExchangeException if quotation marks do not balance, encodings are mixed or the file is empty
     */
    public static CsvDocument read(byte[] bytes) throws ExchangeException {
        FileEncoding encoding = FileEncoding.detect(bytes);
        String text = encoding.decode(bytes);
        if (text.isBlank()) {
            throw new ExchangeException("The file is empty: there is not even a row of headings.");
        }
        if (!Arrays.equals(bytes, encoding.encode(text))) {
            throw new ExchangeException("The file cannot be written back as it was read, in " + encoding.charset()
                    + ". Download it again.");
        }
        char delimiter = sniffDelimiter(text);
        return new CsvDocument(encoding, delimiter, CsvTokenizer.tokenize(text, delimiter));
    }

    /** How the characters are written. */
    public FileEncoding encoding() {
        return encoding;
    }

    /** What separates the cells. */
    public char delimiter() {
        return delimiter;
    }

    /** How many rows there are, the header and blank rows included. */
    public int rowCount() {
        return rows.size();
    }

    /** How many cells a row has. */
    public int cellCount(int row) {
        return rows.get(row).cells().size();
    }

    /** The line a row begins on, counted from 1. */
    public int line(int row) {
        return rows.get(row).line();
    }

    /** What a cell says, without its quotes; empty text where the row ends before that column. */
    public String value(int row, int column) {
        List<String> cells = rows.get(row).cells();
        return column < cells.size() ? unquote(cells.get(column)) : "";
    }

    /** What the cells of a row say. */
    public List<String> values(int row) {
        return rows.get(row).cells().stream().map(CsvDocument::unquote).toList();
    }

    /** Whether a row says nothing. */
    public boolean isBlank(int row) {
        return rows.get(row).cells().stream().allMatch(String::isBlank);
    }

    /**
     * The table with some cells changed.
     *
     * @throws IllegalArgumentException if a cell does not exist
     */
    public CsvDocument with(Map<CellAddress, String> values) {
        List<CsvRow> changed = new ArrayList<>(rows);
        values.forEach((address, value) -> {
            CsvRow row = changed.get(address.row());
            if (address.column() >= row.cells().size()) {
                throw new IllegalArgumentException("Line " + row.line() + " has no cell " + address.column());
            }
            changed.set(
                    address.row(),
                    row.with(address.column(), quoteLike(row.cells().get(address.column()), value)));
        });
        return new CsvDocument(encoding, delimiter, changed, quotesEverything);
    }

    /** The table as a file. */
    public byte[] toBytes() {
        StringBuilder text = new StringBuilder();
        String separator = String.valueOf(delimiter);
        for (CsvRow row : rows) {
            text.append(String.join(separator, row.cells())).append(row.lineEnd());
        }
        return encoding.encode(text.toString());
    }

    private CsvDocument(FileEncoding encoding, char delimiter, List<CsvRow> rows, boolean quotesEverything) {
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.rows = List.copyOf(rows);
        this.quotesEverything = quotesEverything;
    }

    private String quoteLike(String before, String value) {
        boolean quoted = isQuoted(before) || quotesEverything || needsQuotes(value);
        return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private boolean needsQuotes(String value) {
        return !value.equals(value.strip())
                || value.chars()
                        .anyMatch(character ->
                                character == delimiter || character == '"' || character == '\n' || character == '\r');
    }

    private static boolean isQuoted(String cell) {
        return cell.stripLeading().startsWith("\"");
    }

    private static String unquote(String cell) {
        if (!isQuoted(cell)) {
            return cell;
        }
        String quoted = cell.strip();
        return quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"");
    }

    private static char sniffDelimiter(String text) {
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '\n' || character == '\r')) {
                break;
            } else if (!quoted) {
                IntStream.range(0, DELIMITERS.length)
                        .filter(index -> DELIMITERS[index] == character)
                        .forEach(index -> counts[index]++);
            }
        }
        int best = IntStream.range(0, DELIMITERS.length)
                .reduce(DELIMITERS.length - 1, (most, index) -> counts[index] > counts[most] ? index : most);
        return DELIMITERS[best];
    }
}
