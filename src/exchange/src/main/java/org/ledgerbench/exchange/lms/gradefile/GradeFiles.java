package org.ledgerbench.exchange.lms.gradefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.files.FileProblem;
import org.ledgerbench.exchange.lms.ForeignFormat;
import org.ledgerbench.exchange.lms.LineFault;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.csv.CsvDocument;

/** Reads the grade files of every system that is known. */
public final class GradeFiles {

    private static final List<GradeFileFormat> FORMATS = List.of(
            new CanvasGradebook(),
            new MoodleWorksheet(),
            new BrightspaceGrades(),
            new BlackboardGrades(),
            new SakaiGrades());

    private static final int LARGEST_BYTES = 50_000_000;
    private static final int LONGEST_HEADING = 1000;

    private GradeFiles() {}

    /**
     * The bytes of a grade file.
     *
     * @throws ExchangeException if it cannot be read or is too large to be one
     */
    public static byte[] bytes(Path file) throws ExchangeException {
        if (Files.isDirectory(file)) {
            throw new ExchangeException(file + " is a folder. Name the grade file in it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
            if (bytes.length > LARGEST_BYTES) {
                throw new ExchangeException(file + " is larger than 50 MB and cannot be a grade file.");
            }
            Optional<ForeignFormat> foreign = ForeignFormat.of(bytes);
            if (foreign.isPresent()) {
                throw new ExchangeException(
                        file + " is " + foreign.get().title() + ", and no table of text. Download the"
                                + " grade file from the system as CSV, and do not save it with a spreadsheet program.");
            }
            return bytes;
        } catch (ExchangeException told) {
            throw told;
        } catch (IOException failure) {
            throw new ExchangeException(FileProblem.reading(file, failure), failure);
        }
    }

    /** Whether a file looks like a system's grade file, and whose; empty for anything else, a damaged file included. */
    public static Optional<LmsKind> recognise(byte[] bytes) {
        try {
            return look(document(bytes)).map(looked -> looked.format().kind());
        } catch (ExchangeException damaged) {
            return Optional.empty();
        }
    }

    /** Whether a file is meant to be a system's, whole or damaged: its headings say so, whatever follows them. */
    public static boolean isMeant(byte[] bytes) {
        return recognise(bytes).isPresent() || recognise(firstLine(bytes)).isPresent();
    }

    private static byte[] firstLine(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        boolean isHighByteFirst = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        return Arrays.copyOf(bytes, isHighByteFirst ? end - 1 : end);
    }

    /**
     * Reads a file of whichever system it looks like.
     *
     * @throws ExchangeException if it looks like none, or is damaged; the message says where
     */
    public static GradeFile read(byte[] bytes) throws ExchangeException {
        CsvDocument document = document(bytes);
        Looked looked = look(document)
                .orElseThrow(() -> LineFault.in(
                        1,
                        "these are not the headings of a Canvas, Moodle, Brightspace, Blackboard or Sakai grade file: "
                                + LineFault.shown(String.join(", ", document.values(0)))
                                + ". Download the grade file from the system itself."));
        return looked.format().read(document, looked.reason());
    }

    /** Patterns are held against headings, and take long over very long ones. */
    private static CsvDocument document(byte[] bytes) throws ExchangeException {
        CsvDocument document = CsvDocument.read(bytes);
        if (document.values(0).stream().anyMatch(heading -> heading.length() > LONGEST_HEADING)) {
            throw LineFault.in(
                    1,
                    "a heading is longer than " + LONGEST_HEADING + " characters, as in no system's grade file."
                            + " Download the grade file from the system itself.");
        }
        return document;
    }

    /** Headings decide; only where none are known may the cells. */
    private static Optional<Looked> look(CsvDocument document) {
        return look(document, GradeFileFormat::recognise).or(() -> look(document, GradeFileFormat::guess));
    }

    private static Optional<Looked> look(
            CsvDocument document, BiFunction<GradeFileFormat, CsvDocument, Optional<String>> glance) {
        return FORMATS.stream()
                .flatMap(format -> glance.apply(format, document).map(reason -> new Looked(format, reason)).stream())
                .findFirst();
    }

    private record Looked(GradeFileFormat format, String reason) {}

    /**
     * Reads a file as a system's, chosen by hand.
     *
     * @throws ExchangeException if what that system needs is not there, or the file is damaged
     */
    public static GradeFile read(byte[] bytes, LmsKind kind) throws ExchangeException {
        CsvDocument document = document(bytes);
        for (GradeFileFormat format : FORMATS) {
            if (format.kind() == kind) {
                return format.read(document, "Read as a file of " + kind.title() + ", as chosen.");
            }
        }
        throw new IllegalStateException("No format for " + kind);
    }
}
