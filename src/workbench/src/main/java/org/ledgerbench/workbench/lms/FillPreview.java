package org.ledgerbench.workbench.lms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.feedback.GradeComment;
import org.ledgerbench.exchange.lms.fill.FillPlan;
import org.ledgerbench.exchange.lms.fill.FillPlanner;
import org.ledgerbench.exchange.lms.fill.FillReport;
import org.ledgerbench.exchange.lms.fill.GradeFileSource;
import org.ledgerbench.exchange.lms.fill.LmsGrades;
import org.ledgerbench.exchange.lms.gradefile.GradeColumn;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.workbench.text.Texts;

/**
 * What filling a grade file would do.
 *
 * @param file the file, once it could be read
 * @param plan what would be written, once it is clear where
 * @param lines the preview, or what is wrong, line by line
 */
record FillPreview(Optional<GradeFile> file, Optional<FillPlan> plan, List<String> lines) {

    FillPreview {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(plan, "plan");
        lines = List.copyOf(lines);
    }

    /** Reads the file and plans; what is wrong with it is in the lines. */
    static FillPreview of(FillRequest request, ClassResult graded) {
        Optional<GradeFile> file = Optional.empty();
        try {
            GradeFile read = request.file().isPresent()
                    ? GradeFileSource.downloaded(request.file().get(), request.kind())
                    : GradeFileSource.fresh(
                            request.kind().orElseThrow(), request.options().assignment(), graded, Map.of());
            file = Optional.of(read);
            LmsGrades grades = LmsGrades.of(graded, Map.of(), new GradeComment(graded.rubric()));
            FillPlan plan = FillPlanner.plan(read, grades, request.filling());
            return new FillPreview(file, Optional.of(plan), lines(plan));
        } catch (IOException trouble) {
            return new FillPreview(file, Optional.empty(), List.of(trouble.getMessage()));
        }
    }

    private static List<String> lines(FillPlan plan) {
        List<String> lines = new ArrayList<>(FillReport.preview(plan));
        if (plan.changes().isEmpty() && plan.unchanged() == 0) {
            lines.add(0, Texts.text("fill.nobody"));
        }
        return lines;
    }

    /** The headings of the columns that may take grades. */
    List<String> columns() {
        return file.map(GradeFile::columns).orElse(List.of()).stream()
                .map(GradeColumn::heading)
                .toList();
    }

    /** Whether it may be written without anybody's consent. */
    boolean isClean() {
        return plan.filter(FillPlan::isClean).isPresent();
    }

    /** Whether Moodle takes feedback files beside these grades. */
    boolean takesFeedbackFiles() {
        return file.filter(read -> read.kind() == LmsKind.MOODLE).isPresent();
    }

    /** The name a filled file is offered under: beside the downloaded one, which is never replaced unasked. */
    static String nameFor(FillRequest request) {
        if (request.file().isEmpty()) {
            return "grades-" + request.kind().orElseThrow().name().toLowerCase(Locale.ROOT) + ".csv";
        }
        String name = request.file().get().getFileName().toString();
        int point = name.lastIndexOf('.');
        return point < 0 ? name + "-filled" : name.substring(0, point) + "-filled" + name.substring(point);
    }
}
