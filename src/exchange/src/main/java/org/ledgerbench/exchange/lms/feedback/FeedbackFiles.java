package org.ledgerbench.exchange.lms.feedback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ledgerbench.exchange.feedback.FeedbackComposer;
import org.ledgerbench.exchange.feedback.FeedbackDocument;
import org.ledgerbench.exchange.feedback.FeedbackFormat;
import org.ledgerbench.exchange.feedback.PdfFonts;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

/**
 * The feedback files of a class for Moodle: a PDF for everybody who is fully marked and whose participant's number is known.
 * Each is made when it is written.
 *
 * @param files the files, in the order of the class
 * @param unnumbered how many are marked but have no number
 */
public record FeedbackFiles(List<FeedbackFile> files, int unnumbered) {

    private static final String NAME = "feedback.pdf";
    private static final String NUMBER = "\\d{1,18}";

    public FeedbackFiles {
        files = List.copyOf(files);
    }

    /**
     * Who gets a file, and what makes it.
     *
     * @param composer puts feedback together
     * @param participants Moodle's number of a student
     * @param ledgers the ledger that counts for a student
     * @param fonts what sets the files; asked afterwards, it tells of letters that could not be printed
     */
    public record Sources(
            FeedbackComposer composer,
            Function<StudentResult, Optional<String>> participants,
            Function<StudentResult, Optional<? extends Submission>> ledgers,
            PdfFonts fonts) {

        public Sources {
            Objects.requireNonNull(composer, "composer");
            Objects.requireNonNull(participants, "participants");
            Objects.requireNonNull(ledgers, "ledgers");
            Objects.requireNonNull(fonts, "fonts");
        }
    }

    /** The files of a class. Writing one throws {@link UncheckedIOException} if its figures cannot be drawn. */
    public static FeedbackFiles of(ClassResult graded, Sources sources) {
        List<FeedbackFile> files = new ArrayList<>();
        int unnumbered = 0;
        for (StudentResult student : graded.students()) {
            if (student.state() == StudentState.GRADED) {
                Optional<String> number = sources.participants().apply(student).filter(found -> found.matches(NUMBER));
                number.ifPresent(known -> files.add(file(known, student, sources)));
                unnumbered += number.isEmpty() ? 1 : 0;
            }
        }
        return new FeedbackFiles(files, unnumbered);
    }

    private static FeedbackFile file(String participant, StudentResult student, Sources sources) {
        String name = student.identity().name().orElse(student.identity().id());
        return new FeedbackFile(participant, name, NAME, () -> pdf(student, sources));
    }

    private static byte[] pdf(StudentResult student, Sources sources) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new FeedbackDocument(
                            sources.composer()
                                    .compose(student, sources.ledgers().apply(student)),
                            sources.fonts())
                    .write(FeedbackFormat.PDF, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
