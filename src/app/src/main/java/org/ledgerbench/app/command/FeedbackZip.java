package org.ledgerbench.app.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.exchange.feedback.FeedbackComposer;
import org.ledgerbench.exchange.feedback.PdfFonts;
import org.ledgerbench.exchange.files.Content;
import org.ledgerbench.exchange.lms.feedback.FeedbackFiles;
import org.ledgerbench.exchange.lms.feedback.MoodleFeedbackZip;
import org.ledgerbench.exchange.lms.identity.LmsStudent;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.exchange.lms.intake.ClassIntake;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;

/** The archive of feedback files that Moodle takes, for everybody who is fully marked and whose number it knows. */
final class FeedbackZip {

    private final FeedbackComposer composer;
    private final ClassIntake intake;
    private final StudentDirectory directory;
    private final Map<String, Submission> ledgers = new HashMap<>();

    /**
     * An archive for a class.
     *
     * @param composer puts the feedback together
     * @param intake what was handed in, which has the participants' numbers if it came from Moodle
     * @param directory the students, with their numbers if they came from Moodle
     */
    FeedbackZip(FeedbackComposer composer, ClassIntake intake, StudentDirectory directory) {
        this.composer = composer;
        this.intake = intake;
        this.directory = directory;
        intake.submissions().forEach(submission -> ledgers.put(submission.source(), submission));
    }

    /** What goes into the archive; says who is left out. */
    Content content(ClassResult graded, Console console) {
        PdfFonts fonts = PdfFonts.ofThisMachine();
        FeedbackFiles feedback = FeedbackFiles.of(
                graded,
                new FeedbackFiles.Sources(
                        composer,
                        this::participant,
                        student -> student.identity().source().map(ledgers::get),
                        fonts));
        int unnumbered = feedback.unnumbered();
        if (unnumbered > 0) {
            console.say("Left out of the feedback archive: " + unnumbered + (unnumbered == 1 ? " student" : " students")
                    + " whose participant's number is not known. Give Moodle's grading worksheet as --roster.");
        }
        console.say("Feedback files: " + feedback.files().size() + ", for those who are fully marked.");
        return stream -> {
            MoodleFeedbackZip.write(feedback.files(), stream);
            fonts.losses().ifPresent(console::say);
        };
    }

    private Optional<String> participant(StudentResult student) {
        return student.identity()
                .source()
                .map(intake.systemIds()::get)
                .or(() -> directory.byAnyId(student.identity().id()).flatMap(LmsStudent::systemId));
    }
}
