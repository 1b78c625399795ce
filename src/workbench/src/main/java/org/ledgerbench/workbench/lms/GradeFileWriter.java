package org.ledgerbench.workbench.lms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.exchange.feedback.FeedbackComposer;
import org.ledgerbench.exchange.feedback.PdfFonts;
import org.ledgerbench.exchange.files.Content;
import org.ledgerbench.exchange.files.OutputFiles;
import org.ledgerbench.exchange.lms.feedback.FeedbackFiles;
import org.ledgerbench.exchange.lms.feedback.MoodleFeedbackZip;
import org.ledgerbench.exchange.lms.fill.Consent;
import org.ledgerbench.exchange.lms.fill.FillPlan;
import org.ledgerbench.exchange.lms.fill.FillReport;
import org.ledgerbench.exchange.lms.identity.LmsStudent;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.exchange.spreadsheet.FigureDrawing;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.text.Texts;

/** Writes filled grade files, and Moodle's archive of feedback files beside them. Takes long: off the event thread. */
final class GradeFileWriter {

    private final MissionCatalog catalog;

    GradeFileWriter(MissionCatalog catalog) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
    }

    /**
     * Where a plan goes.
     *
     * @param file takes the grades
     * @param feedback takes Moodle's archive; empty when none is wanted
     * @param overwriting whether files that are there may be replaced
     */
    record Target(Path file, Optional<Path> feedback, boolean overwriting) {

        /** The files it takes. */
        List<Path> files() {
            List<Path> files = new ArrayList<>(List.of(file));
            feedback.ifPresent(files::add);
            return files;
        }

        /** The archive beside a filled file. */
        static Path feedbackBeside(Path file) {
            String name = file.getFileName().toString();
            int point = name.lastIndexOf('.');
            return file.resolveSibling((point < 0 ? name : name.substring(0, point)) + "-feedback.zip");
        }
    }

    /**
     * Writes all of it, or nothing.
     *
     * @return what was changed for whom
     * @throws IOException if a file cannot be written, or the plan has doubts and nobody agreed
     */
    List<String> write(OpenClass open, FillPlan plan, Consent consent, Target target, CancelToken cancel)
            throws IOException {
        byte[] filled = plan.carryOut(consent);
        Map<Path, Content> contents = new LinkedHashMap<>();
        contents.put(target.file(), stream -> stream.write(filled));
        List<String> summary = new ArrayList<>(FillReport.summary(plan));
        PdfFonts fonts = PdfFonts.ofThisMachine();
        if (target.feedback().isPresent()) {
            FeedbackFiles feedback = feedback(open, plan, fonts);
            contents.put(target.feedback().get(), stream -> MoodleFeedbackZip.write(feedback.files(), stream));
            summary.add(Texts.text(
                    "fill.feedback.count", String.valueOf(feedback.files().size())));
            if (feedback.unnumbered() > 0) {
                summary.add(Texts.text("fill.feedback.unnumbered", String.valueOf(feedback.unnumbered())));
            }
        }
        new OutputFiles(target.overwriting(), cancel).write(contents);
        fonts.losses().ifPresent(summary::add);
        return summary;
    }

    private FeedbackFiles feedback(OpenClass open, FillPlan plan, PdfFonts fonts) {
        StudentDirectory directory = plan.file().directory();
        ClassResult result = open.result();
        return FeedbackFiles.of(
                result,
                new FeedbackFiles.Sources(
                        new FeedbackComposer(catalog, open.rubric(), FigureDrawing.ofCharts()),
                        student -> participant(directory, student),
                        open.gradebook().submissions()::counting,
                        fonts));
    }

    private static Optional<String> participant(StudentDirectory directory, StudentResult student) {
        return directory
                .byAnyId(student.identity().id())
                .or(() -> student.identity().name().flatMap(directory::byName))
                .flatMap(LmsStudent::systemId);
    }
}
