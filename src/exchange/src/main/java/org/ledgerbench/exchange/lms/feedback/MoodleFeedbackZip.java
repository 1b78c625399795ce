package org.ledgerbench.exchange.lms.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.text.Utf8Prefix;

/**
 * The archive that Moodle's "Upload multiple feedback files in a zip" takes, after its importziplib.php: a folder a
 * student, called {@code Full name_participant_assignfeedback_file}. The importer splits a folder's name at underscores
 * and wants the number second, so the name has none; it skips files that begin with a point or a tilde. Streams: no more
 * than one file is held. The same input gives the same bytes.
 */
public final class MoodleFeedbackZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int MOST_BYTES = 150;

    private MoodleFeedbackZip() {}

    /**
     * Writes the archive. The stream stays open.
     *
     * @throws ExchangeException if two files of a student have the same name
     * @throws IOException if the stream fails, or a content throws {@link UncheckedIOException}
     */
    public static void write(Iterable<FeedbackFile> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Set<String> names = new HashSet<>();
        for (FeedbackFile file : files) {
            String path = folder(file) + "/" + fileName(file.fileName());
            if (!names.add(path)) {
                throw new ExchangeException("Participant " + file.participant() + " has two feedback files called \""
                        + file.fileName() + "\". Give each its own name.");
            }
            ZipEntry entry = new ZipEntry(path);
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(content(file));
            zip.closeEntry();
        }
        zip.finish();
    }

    private static byte[] content(FeedbackFile file) throws IOException {
        try {
            return file.content().get();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static String folder(FeedbackFile file) {
        String name = harmless(file.name()).replace('_', ' ').strip().replaceAll("^[.~\\s]+", "");
        return (name.isEmpty() ? "Participant" : name) + "_" + file.participant() + "_assignfeedback_file";
    }

    private static String fileName(String name) {
        String plain = harmless(name).strip().replaceAll("^[.~\\s]+", "");
        return plain.isEmpty() ? "feedback.txt" : plain;
    }

    /** Without what a file system or an archive would take for more than a letter. */
    private static String harmless(String text) {
        return Utf8Prefix.of(MOST_BYTES, text.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", " "));
    }
}
