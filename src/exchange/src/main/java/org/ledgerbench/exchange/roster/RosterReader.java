package org.ledgerbench.exchange.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.exchange.files.FileProblem;
import org.ledgerbench.grading.intake.Roster;

/**
 * Reads a roster: CSV with the columns {@code id,name,due,excused} in any order and case, of which only {@code id} is
 * required. The delimiter is a comma, a semicolon or a tab, whichever the first line has most of; the text is UTF-8, or
 * UTF-16 with a byte order mark.
 */
public final class RosterReader {

    private static final int LARGEST_BYTES = 50_000_000;
    private static final char[] DELIMITERS = {',', ';', '\t'};

    private final ZoneId zone;

    /** @param zone the zone of due times that name none */
    public RosterReader(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Reads a file.
     *
     * @throws ExchangeException if it cannot be read or is no roster; the sentence names the lines
     */
    public RosterReading read(Path file) throws ExchangeException {
        if (Files.isDirectory(file)) {
            throw new ExchangeException(file + " is a folder. Name the roster's CSV file.");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString());
        } catch (IOException failure) {
            throw new ExchangeException(FileProblem.reading(file, failure), failure);
        }
    }

    /**
     * Reads a stream, which stays open.
     *
     * @param name what to call it in sentences
     * @throws IOException if the stream fails
     * @throws ExchangeException if it is no roster
     */
    public RosterReading read(InputStream stream, String name) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            throw new ExchangeException(name + " is larger than 50 MB and cannot be a roster.");
        }
        String text = RosterText.decode(bytes, name);
        if (text.isBlank()) {
            throw new ExchangeException(name + " is empty. A roster begins with the line id,name,due,excused.");
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return rows(parser, name);
        }
    }

    private RosterReading rows(CSVParser parser, String name) throws ExchangeException {
        Iterator<CSVRecord> records = parser.iterator();
        RosterHeader header = new RosterHeader(next(records, parser, name), name);
        RosterRows rows = new RosterRows(header, zone, name);
        long line = parser.getCurrentLineNumber() + 1;
        while (hasNext(records, parser, name)) {
            rows.add(next(records, parser, name), line);
            line = parser.getCurrentLineNumber() + 1;
        }
        rows.failOnProblems();
        List<Notice> notices = new ArrayList<>();
        if (!header.unknown().isEmpty()) {
            notices.add(
                    new Notice(name, "Columns that say nothing to a roster: " + String.join(", ", header.unknown())));
        }
        if (rows.members().isEmpty()) {
            notices.add(new Notice(
                    name, "The roster has no row below its headings, so that grading goes on as without a roster."));
        }
        rows.localTimes().ifPresent(sentence -> notices.add(new Notice(name, sentence)));
        return new RosterReading(new Roster(rows.members()), notices);
    }

    private static boolean hasNext(Iterator<CSVRecord> records, CSVParser parser, String name)
            throws ExchangeException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException malformed) {
            throw broken(parser, name, malformed);
        }
    }

    private static CSVRecord next(Iterator<CSVRecord> records, CSVParser parser, String name) throws ExchangeException {
        try {
            return records.next();
        } catch (UncheckedIOException | IllegalStateException malformed) {
            throw broken(parser, name, malformed);
        }
    }

    private static ExchangeException broken(CSVParser parser, String name, RuntimeException malformed) {
        return new ExchangeException(
                name + ", line " + (parser.getCurrentLineNumber() + 1)
                        + ": the quotes do not match. Close the quote, and double a quote within quotes.",
                malformed);
    }

    private static char delimiter(String text) {
        String firstLine = text.lines().findFirst().orElse("");
        char best = DELIMITERS[0];
        for (char candidate : DELIMITERS) {
            if (count(firstLine, candidate) > count(firstLine, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(unit -> unit == wanted).count();
    }
}
