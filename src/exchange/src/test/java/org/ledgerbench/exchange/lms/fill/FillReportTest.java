package org.ledgerbench.exchange.lms.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsResource;
import org.ledgerbench.exchange.lms.gradefile.GradeFiles;

class FillReportTest {

    @Test
    void tellsWhatIsLeftOutBeforeWarningsBeforeNotesBeforeChanges() throws ExchangeException {
        List<String> preview = FillReport.preview(plan());

        assertThat(preview)
                .extracting(line -> line.replaceAll("[: ].*", ""))
                .containsSubsequence("Taken", "Column", "Left", "Warning", "Note", "Line", "Grades");
    }

    @Test
    void endsWithTheSameCountsBeforeAndAfter() throws ExchangeException {
        FillPlan plan = plan();

        assertThat(last(FillReport.preview(plan)))
                .isEqualTo("Grades to change: 4; there already: 1; comments to write: 0.");
        assertThat(last(FillReport.summary(plan)))
                .isEqualTo("Grades changed: 4; there already: 1; comments written: 0.");
    }

    @Test
    void summarisesNothingButChanges() throws ExchangeException {
        FillPlan plan = plan();

        assertThat(FillReport.summary(plan)).hasSize(plan.changes().size() + 1);
        assertThat(FillReport.summary(plan).get(1)).isEqualTo("Line 5, Müller, Änne (S003): 12 -> 12.35");
    }

    private static FillPlan plan() throws ExchangeException {
        return FillPlanner.plan(
                GradeFiles.read(LmsResource.bytes("canvas/comma.csv")),
                SampleGrades.EVERY_STATE,
                new FillOptions(Optional.of("4711"), true, true, false));
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }
}
