package org.ledgerbench.workbench.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.exchange.export.ClassExport;
import org.ledgerbench.exchange.feedback.FeedbackComposer;
import org.ledgerbench.exchange.feedback.FeedbackFolder;
import org.ledgerbench.exchange.spreadsheet.FigureDrawing;
import org.ledgerbench.exchange.spreadsheet.WorkbookContext;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.mission.catalog.MissionCatalog;

/** Writes a class to files, by the services the command line uses. */
public final class Exports {

    private static final String PRODUCT = "Ledgerbench";

    private final MissionCatalog catalog;

    /** Exports that take titles and figures from these missions. */
    public Exports(MissionCatalog catalog) {
        this.catalog = catalog;
    }

    /** The missions that titles and figures are taken from. */
    public MissionCatalog catalog() {
        return catalog;
    }

    /**
     * Writes the grades, in the format that the file's extension asks for.
     *
     * @param overwriting whether an existing file may be replaced
     * @return what a format could not hold as it is
     * @throws IOException if it cannot be written; then nothing has changed
     */
    public List<Notice> grades(ClassResult result, Path file, boolean overwriting, CancelToken cancel)
            throws IOException {
        WorkbookContext context = new WorkbookContext(
                PRODUCT, Optional.<Instant>empty(), catalog.missions(), Optional.of(FigureDrawing.ofCharts()));
        List<Notice> notices = new ArrayList<>();
        new ClassExport(overwriting, cancel).write(result, context, List.of(file), notices::add);
        return notices;
    }

    /**
     * Writes a page and a PDF for each of these students.
     *
     * @param folder where
     * @return a sentence about letters that could not be printed; empty when there were none
     * @throws IOException if a file cannot be written; then none has appeared
     */
    public Optional<String> feedback(
            OpenClass open, List<StudentResult> students, FeedbackFolder folder, Progress progress) throws IOException {
        FeedbackComposer composer = new FeedbackComposer(catalog, open.rubric(), FigureDrawing.ofCharts());
        return folder.write(composer, students, open.gradebook().submissions()::counting, progress);
    }
}
