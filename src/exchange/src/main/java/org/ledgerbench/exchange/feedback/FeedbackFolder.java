package org.ledgerbench.exchange.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.files.Content;
import org.ledgerbench.exchange.files.FileProblem;
import org.ledgerbench.exchange.files.OutputFiles;
import org.ledgerbench.exchange.text.Utf8Prefix;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.StudentResult;

/** Writes the feedback of students into a folder, a file a student and format. All files appear, or none. */
public final class FeedbackFolder {

    private static final int MOST_BYTES = 150;
    /** Windows' names of devices, which they keep under any extension. */
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9\u00B9\u00B2\u00B3])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final List<FeedbackFormat> formats;
    private final OutputFiles files;
    private final PdfFonts fonts = PdfFonts.ofThisMachine();

    /**
     * A folder to write to.
     *
     * @param folder made if it is not there; the folder above it has to be
     * @param formats the formats of each student
     * @param files whether files are replaced, and what cancels
     */
    public FeedbackFolder(Path folder, List<FeedbackFormat> formats, OutputFiles files) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.formats = List.copyOf(formats);
        this.files = Objects.requireNonNull(files, "files");
    }

    /**
     * Writes the files.
     *
     * @param composer puts the feedback together
     * @param students whose
     * @param submissions the ledger that counts for a student
     * @param progress hears of each student
     * @return a sentence about letters that could not be printed in PDFs; empty when there were none
     * @throws ExchangeException if the folder or a file cannot be written; then no file has appeared
     * @throws java.util.concurrent.CancellationException if the call was cancelled; then no file has appeared
     */
    public Optional<String> write(
            FeedbackComposer composer,
            List<StudentResult> students,
            Function<StudentResult, Optional<? extends Submission>> submissions,
            Progress progress)
            throws ExchangeException {
        progress.started(students.size());
        Map<Path, Content> contents = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (StudentResult student : students) {
            String name = unique(fileName(student.identity().id()), taken);
            OfStudent ofStudent = new OfStudent(composer, student, submissions, formats.size(), progress);
            for (FeedbackFormat format : formats) {
                contents.put(
                        folder.resolve(name + "." + format.extension()),
                        stream -> new FeedbackDocument(ofStudent.feedback(), fonts).write(format, stream));
            }
        }
        boolean isNew = create();
        boolean complete = false;
        try {
            files.write(contents);
            complete = true;
        } finally {
            if (isNew && !complete) {
                discard();
            }
        }
        return fonts.losses();
    }

    /** One student's feedback, put together once for all formats and let go after the last. */
    private static final class OfStudent {

        private final FeedbackComposer composer;
        private final StudentResult student;
        private final Function<StudentResult, Optional<? extends Submission>> submissions;
        private final Progress progress;
        private int open;
        private Feedback composed;

        OfStudent(
                FeedbackComposer composer,
                StudentResult student,
                Function<StudentResult, Optional<? extends Submission>> submissions,
                int formats,
                Progress progress) {
            this.composer = composer;
            this.student = student;
            this.submissions = submissions;
            this.open = formats;
            this.progress = progress;
        }

        Feedback feedback() throws IOException {
            Feedback feedback = composed == null ? composer.compose(student, submissions.apply(student)) : composed;
            open--;
            composed = open > 0 ? feedback : null;
            if (open == 0) {
                progress.advanced(1);
            }
            return feedback;
        }
    }

    /** An id as a name that every file system takes and that leads nowhere else. */
    static String fileName(String id) {
        String safe = id.replaceAll("[^\\p{L}\\p{N}._@-]+", "_").replaceAll("^[.]+|[. ]+$", "_");
        String shortened = Utf8Prefix.of(MOST_BYTES, safe);
        return shortened.isEmpty() || RESERVED.matcher(shortened).matches() ? "_" + shortened : shortened;
    }

    /** File systems may not tell upper from lower case. */
    private static String unique(String name, Set<String> taken) {
        String unique = name;
        for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
            unique = name + "-" + number;
        }
        return unique;
    }

    private boolean create() throws ExchangeException {
        if (Files.isDirectory(folder)) {
            return false;
        }
        try {
            Files.createDirectory(folder);
            return true;
        } catch (IOException failure) {
            throw new ExchangeException(FileProblem.writing(folder, failure), failure);
        }
    }

    private void discard() {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException left) {
            // Somebody has put something there meanwhile; an empty folder would do no harm either.
            return;
        }
    }
}
