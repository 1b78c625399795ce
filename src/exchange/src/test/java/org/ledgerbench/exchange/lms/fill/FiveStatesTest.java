package org.ledgerbench.exchange.lms.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.ags.AgsScore;
import org.ledgerbench.exchange.lms.ags.AgsScores;
import org.ledgerbench.exchange.lms.csv.CellAddress;
import org.ledgerbench.exchange.lms.gradefile.FreshAssignment;
import org.ledgerbench.exchange.lms.gradefile.FreshGradeFile;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.exchange.lms.gradefile.GradeFiles;
import org.ledgerbench.exchange.lms.gradefile.GradeNumber;
import org.ledgerbench.exchange.lms.gradefile.StudentRow;
import org.ledgerbench.exchange.lms.identity.LmsStudent;
import org.ledgerbench.grading.result.StudentState;

/** Missing, excused, zero, not yet graded and could not be graded are five things at every door. */
class FiveStatesTest {

    private static final List<String> WHO = List.of("graded", "zero", "missing", "excused", "ungraded", "error");
    private static final LmsGrades GRADES = new LmsGrades(
            new BigDecimal("100"),
            List.of(
                    SampleGrades.graded("graded", "87.50", "good"),
                    SampleGrades.graded("zero", "0.00", "none"),
                    SampleGrades.without("missing", StudentState.MISSING),
                    SampleGrades.without("excused", StudentState.EXCUSED),
                    SampleGrades.without("ungraded", StudentState.NEEDS_MARKING),
                    SampleGrades.without("error", StudentState.ERROR)));

    @ParameterizedTest
    @EnumSource(LmsKind.class)
    void writesAZeroOnlyForAZero(LmsKind kind) throws ExchangeException {
        FillPlan plan = FillPlanner.plan(fresh(kind), GRADES, FillOptions.USUAL);

        assertThat(cells(GradeFiles.read(plan.carryOut(Consent.NOT_ASKED))))
                .containsEntry("graded", "87.5")
                .containsEntry("zero", "0")
                .containsEntry("missing", "")
                .containsEntry("excused", kind == LmsKind.CANVAS ? "EX" : "")
                .containsEntry("ungraded", "")
                .containsEntry("error", "");
    }

    @ParameterizedTest
    @EnumSource(LmsKind.class)
    void saysOfEveryEmptyCellWhyItIsEmpty(LmsKind kind) throws ExchangeException {
        FillPlan plan = FillPlanner.plan(fresh(kind), GRADES, FillOptions.USUAL);

        assertThat(plan.notices())
                .filteredOn(notice -> List.of("left-open", "excused-by-hand").contains(notice.code()))
                .extracting(LmsNotice::message)
                .hasSize(kind == LmsKind.CANVAS ? 3 : 4)
                .anyMatch(message -> message.contains("handed in nothing"))
                .anyMatch(message -> message.contains("not fully marked"))
                .anyMatch(message -> message.contains("could not be graded"));
    }

    @ParameterizedTest
    @EnumSource(LmsKind.class)
    void tellsAnExcuseThatWasWrittenFromOneThatIsNew(LmsKind kind) throws ExchangeException {
        byte[] once = FillPlanner.plan(fresh(kind), GRADES, FillOptions.USUAL).carryOut(Consent.NOT_ASKED);

        FillPlan again = FillPlanner.plan(GradeFiles.read(once), GRADES, FillOptions.USUAL);

        assertThat(again.changes()).isEmpty();
        assertThat(again.carryOut(Consent.NOT_ASKED)).isEqualTo(once);
        assertThat(again.unchanged()).isEqualTo(kind == LmsKind.CANVAS ? 3 : 2);
    }

    @ParameterizedTest
    @EnumSource(LmsKind.class)
    void aScoreThatIsThereIsReplacedByGradesAndKeptForTheOthers(LmsKind kind) throws ExchangeException {
        FillPlan plan = FillPlanner.plan(scored(kind, "40"), GRADES, FillOptions.USUAL);

        assertThat(cells(GradeFiles.read(plan.carryOut(Consent.GIVEN))))
                .containsEntry("graded", "87.5")
                .containsEntry("zero", "0")
                .containsEntry("missing", "40")
                .containsEntry("excused", kind == LmsKind.CANVAS ? "EX" : "40")
                .containsEntry("ungraded", "40")
                .containsEntry("error", "40");
        assertThat(plan.notices())
                .filteredOn(notice -> notice.code().equals("score-over-score"))
                .hasSize(kind == LmsKind.CANVAS ? 3 : 2);
        assertThat(plan.isClean()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(LmsKind.class)
    void aScoreThatIsThereIsBlankedOnlyWhenAskedAndNeverForZeroOrAnExcuse(LmsKind kind) throws ExchangeException {
        FillOptions clearing = new FillOptions(Optional.empty(), true, true, true);

        FillPlan plan = FillPlanner.plan(scored(kind, "40"), GRADES, clearing);

        assertThat(cells(GradeFiles.read(plan.carryOut(Consent.GIVEN))))
                .containsEntry("zero", "0")
                .containsEntry("missing", "")
                .containsEntry("excused", kind == LmsKind.CANVAS ? "EX" : "40")
                .containsEntry("ungraded", "")
                .containsEntry("error", "");
        assertThat(plan.notices())
                .filteredOn(notice -> notice.code().equals("blank-over-score"))
                .hasSize(3)
                .extracting(LmsNotice::message)
                .allMatch(message -> message.contains("which Moodle ignores") == (kind == LmsKind.MOODLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EX", "ex", " EX "})
    void anExcuseGivenInCanvasIsNoScoreToBlank(String excuse) throws ExchangeException {
        FillOptions clearing = new FillOptions(Optional.empty(), true, true, true);

        FillPlan plan = FillPlanner.plan(scored(LmsKind.CANVAS, excuse), GRADES, clearing);

        assertThat(cells(GradeFiles.read(plan.carryOut(Consent.GIVEN))))
                .containsEntry("graded", "87.5")
                .containsEntry("missing", excuse)
                .containsEntry("excused", excuse)
                .containsEntry("ungraded", excuse)
                .containsEntry("error", excuse);
    }

    @Test
    void aHostHearsFiveDifferentThings() {
        List<AgsScore> scores =
                AgsScores.of(GRADES, grade -> Optional.of(grade.id()), Instant.parse("2026-11-23T09:00:00Z"));

        assertThat(scores)
                .extracting(score -> score.userId() + " "
                        + score.scoreGiven().map(GradeNumber::write).orElse("-") + " "
                        + score.activityProgress().word() + " "
                        + score.gradingProgress().word())
                .containsExactly(
                        "graded 87.5 Completed FullyGraded",
                        "zero 0 Completed FullyGraded",
                        "missing - Initialized NotReady",
                        "ungraded - Completed PendingManual",
                        "error - Submitted Failed");
    }

    /** The same file with a score in every row. */
    private static GradeFile scored(LmsKind kind, String score) throws ExchangeException {
        GradeFile fresh = fresh(kind);
        int column = fresh.column(Optional.empty()).index();
        Map<CellAddress, String> cells = new LinkedHashMap<>();
        fresh.students().forEach(row -> cells.put(new CellAddress(row.row(), column), score));
        return GradeFiles.read(fresh.document().with(cells).toBytes(), kind);
    }

    private static GradeFile fresh(LmsKind kind) throws ExchangeException {
        List<LmsStudent> students = IntStream.range(0, WHO.size())
                .mapToObj(index -> LmsStudent.of(
                                String.valueOf(100 + index), List.of(WHO.get(index) + "@example.org"), WHO.get(index))
                        .orElseThrow())
                .toList();
        byte[] file = FreshGradeFile.create(
                kind, new FreshAssignment("Mission 09", new BigDecimal("100"), Optional.of("7")), students);
        return GradeFiles.read(file);
    }

    private static Map<String, String> cells(GradeFile file) throws ExchangeException {
        int column = file.column(Optional.empty()).index();
        Map<String, String> cells = new LinkedHashMap<>();
        for (StudentRow row : file.students()) {
            cells.put(
                    row.student().id().replace("@example.org", ""),
                    file.document().value(row.row(), column));
        }
        return cells;
    }
}
