package org.ledgerbench.app.command;

import java.util.Map;
import java.util.Optional;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.files.Content;
import org.ledgerbench.exchange.lms.feedback.GradeComment;
import org.ledgerbench.exchange.lms.fill.Consent;
import org.ledgerbench.exchange.lms.fill.FillPlan;
import org.ledgerbench.exchange.lms.fill.FillPlanner;
import org.ledgerbench.exchange.lms.fill.FillReport;
import org.ledgerbench.exchange.lms.fill.GradeFileSource;
import org.ledgerbench.exchange.lms.fill.LmsGrades;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentState;

/** Fills a system's grade file in the course of one call: loaded before the class is graded, planned and told after. */
final class GradeFileFilling {

    private final GradeFileOptions options;
    private final Console console;
    private final Optional<GradeFile> loaded;

    private GradeFileFilling(GradeFileOptions options, Console console, Optional<GradeFile> loaded) {
        this.options = options;
        this.console = console;
        this.loaded = loaded;
    }

    /**
     * Loads the file, and finds the column, before anything takes time.
     *
     * @throws ExchangeException if it cannot be read, or it is unclear which column is meant
     */
    static GradeFileFilling load(GradeFileOptions options, Console console) throws ExchangeException {
        if (options.file().isEmpty()) {
            return new GradeFileFilling(options, console, Optional.empty());
        }
        GradeFile file = GradeFileSource.downloaded(options.file().get(), options.kind());
        file.column(options.assignment());
        return new GradeFileFilling(options, console, Optional.of(file));
    }

    /**
     * What filling would do, shown to whoever called.
     *
     * @param systemIds the system's own id of who handed in each ledger, by the ledger's source
     */
    FillPlan plan(ClassResult graded, Map<String, String> systemIds) throws ExchangeException {
        GradeFile file = loaded.isPresent()
                ? loaded.get()
                : GradeFileSource.fresh(options.fresh().orElseThrow(), options.assignment(), graded, systemIds);
        LmsGrades grades = LmsGrades.of(graded, systemIds, new GradeComment(graded.rubric()));
        FillPlan plan = FillPlanner.plan(file, grades, options.filling());
        boolean refused = !plan.isClean() && options.consent() == Consent.NOT_ASKED;
        boolean isPreview = options.isDryRun() || refused;
        (isPreview ? FillReport.preview(plan) : FillReport.doubts(plan)).forEach(console::print);
        if (plan.changes().isEmpty() && plan.unchanged() == 0) {
            boolean isSomebodyMarked =
                    graded.students().stream().anyMatch(student -> student.state() == StudentState.GRADED);
            console.say(
                    isSomebodyMarked
                            ? "There is no grade to write: no row of the file takes one of those who are fully marked."
                                    + " Why stands above."
                            : "There is no grade to write: nobody is fully marked. Mark the class in the window, then"
                                    + " name its gradebook with --gradebook.");
        }
        return plan;
    }

    /** The filled file. @throws WrongCallException if there are doubts and nobody agreed */
    Content content(FillPlan plan) throws ExchangeException {
        if (!plan.isClean() && options.consent() == Consent.NOT_ASKED) {
            throw new WrongCallException("Nothing was written, because of the doubts above. Remove their causes, or say"
                    + " with --agree that you have seen them.");
        }
        byte[] filled = plan.carryOut(options.consent());
        return stream -> stream.write(filled);
    }

    /** Tells what was changed for whom. */
    void summarise(FillPlan plan) {
        FillReport.summary(plan).forEach(console::print);
    }
}
