package org.ledgerbench.exchange.lms.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.LmsNotice.Severity;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.exchange.lms.gradefile.GradeFiles;
import org.ledgerbench.grading.result.StudentState;

class FillPlannerTest {

    private static final String HEADER =
            "Student,ID,SIS User ID,SIS Login ID,Section,Mission 09 (4711)\n" + "    Points Possible,,,,,100\n";
    private static final String JANE = "\"Doe, Jane\",1234,S001,jdoe,Sec A,";
    private static final String MOODLE = "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be"
            + " changed,Last modified (submission),Last modified (grade),Feedback comments\n";

    @Test
    void keepsFiveStatesApartInCanvas() throws ExchangeException {
        String rows = "";
        for (String login : List.of("graded", "zero", "missing", "excused", "ungraded", "error")) {
            rows += login + "," + login.hashCode() + ",," + login + ",Sec A,\n";
        }
        FillPlan plan = plan(
                HEADER + rows,
                SampleGrades.graded("graded", "87.5", ""),
                SampleGrades.graded("zero", "0", ""),
                SampleGrades.without("missing", StudentState.MISSING),
                SampleGrades.without("excused", StudentState.EXCUSED),
                SampleGrades.without("ungraded", StudentState.NEEDS_MARKING),
                SampleGrades.without("error", StudentState.ERROR));

        assertThat(plan.changes())
                .extracting(change -> change.student().replaceAll(" .*", "") + "=" + change.after())
                .containsExactly("graded=87.5", "zero=0", "excused=EX");
        assertThat(plan.notices())
                .filteredOn(notice -> notice.code().equals("left-open"))
                .extracting(LmsNotice::message)
                .anyMatch(message -> message.contains("handed in nothing"))
                .anyMatch(message -> message.contains("not fully marked"))
                .anyMatch(message -> message.contains("could not be graded"));
        assertThat(plan.isClean()).isTrue();
    }

    @Test
    void writesACleanPlanWithoutAskingAndNoOther() throws ExchangeException {
        FillPlan clean = plan(HEADER + JANE + "\n", SampleGrades.graded("jdoe", "90", ""));
        FillPlan doubtful = plan(HEADER + JANE + "40\n", SampleGrades.graded("jdoe", "90", ""));

        assertThat(text(clean.carryOut(Consent.NOT_ASKED))).isEqualTo(HEADER + JANE + "90\n");
        assertThatThrownBy(() -> doubtful.carryOut(Consent.NOT_ASKED))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("Nothing was written");
        assertThat(text(doubtful.carryOut(Consent.GIVEN))).isEqualTo(HEADER + JANE + "90\n");
        assertThat(codes(doubtful)).containsExactly("score-over-score");
    }

    @Test
    void findsRowsByAnyIdThenByName() throws ExchangeException {
        for (String id : List.of("1234", "S001", "jdoe", "JDOE")) {
            assertThat(codes(plan(HEADER + JANE + "\n", SampleGrades.graded(id, "90", ""))))
                    .isEmpty();
        }
        LmsGrade byName = new LmsGrade(
                "x77",
                Optional.empty(),
                Optional.of("Jane Doe"),
                StudentState.GRADED,
                Optional.of(BigDecimal.TEN),
                Optional.empty());
        assertThat(codes(plan(HEADER + JANE + "\n", byName))).containsExactly("matched-by-name");
    }

    @Test
    void trustsTheArchivesIdAboveTheResults() throws ExchangeException {
        LmsGrade grade = new LmsGrade(
                "john",
                Optional.of("1234"),
                Optional.empty(),
                StudentState.GRADED,
                Optional.of(BigDecimal.TEN),
                Optional.empty());

        FillPlan plan = plan(HEADER + JANE + "\n\"Doe, John\",1235,S002,john,Sec A,\n", grade);

        assertThat(plan.changes()).extracting(CellChange::line).containsExactly(3);
    }

    @Test
    void leavesOutStudentsWithoutARow() throws ExchangeException {
        FillPlan plan = plan(HEADER + JANE + "\n", SampleGrades.graded("ghost", "90", ""));

        assertThat(plan.changes()).isEmpty();
        assertThat(severe(plan)).containsExactly("unmatched-student");
        assertThat(codes(plan)).contains("rows-without-grade");
    }

    @Test
    void fillsNeitherOfTwoRowsOfOneStudent() throws ExchangeException {
        FillPlan plan = plan(HEADER + JANE + "\n" + JANE + "\n", SampleGrades.graded("jdoe", "90", ""));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("duplicate-row");
            assertThat(notice.message()).contains("lines 3, 4");
        });
    }

    @Test
    void writesNeitherOfTwoGradesForOneRow() throws ExchangeException {
        FillPlan plan = plan(
                HEADER + JANE + "\n", SampleGrades.graded("jdoe", "90", ""), SampleGrades.graded("S001", "80", ""));

        assertThat(plan.changes()).isEmpty();
        assertThat(severe(plan)).containsExactly("two-grades");
    }

    @Test
    void doesNotTakeForMissingWhoIsGradedUnderAnotherId() throws ExchangeException {
        FillPlan plan = plan(
                HEADER + JANE + "\n",
                SampleGrades.without("S001", StudentState.MISSING),
                SampleGrades.graded("jdoe", "90", ""));

        assertThat(plan.changes()).extracting(CellChange::after).containsExactly("90");
    }

    @Test
    void leavesOrBlanksTheScoreOfWhoHasNone() throws ExchangeException {
        LmsGrade missing = SampleGrades.without("jdoe", StudentState.MISSING);
        FillOptions clearing = new FillOptions(Optional.empty(), true, true, true);

        FillPlan kept = plan(HEADER + JANE + "40\n", missing);
        FillPlan blanked = FillPlanner.plan(file(HEADER + JANE + "40\n"), grades(missing), clearing);

        assertThat(kept.changes()).isEmpty();
        assertThat(codes(kept)).containsExactly("score-kept");
        assertThat(severe(blanked)).containsExactly("blank-over-score");
        assertThat(text(blanked.carryOut(Consent.GIVEN))).isEqualTo(HEADER + JANE + "\n");
    }

    @Test
    void doesNotTouchAScoreThatIsTheSameNumber() throws ExchangeException {
        FillPlan plan = plan(HEADER + JANE + "\"87,50\"\n", SampleGrades.graded("jdoe", "87.5", ""));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(plan.isClean()).isTrue();
    }

    @Test
    void bringsPointsToTheAssignmentsMaximumAndSaysSo() throws ExchangeException {
        String file = HEADER.replace(",100", ",30") + JANE + "\n";
        FillOptions asTheyAre = new FillOptions(Optional.empty(), true, false, false);

        FillPlan rescaled = plan(file, SampleGrades.graded("jdoe", "91.25", ""));
        FillPlan plain = FillPlanner.plan(file(file), grades(SampleGrades.graded("jdoe", "91.25", "")), asTheyAre);

        assertThat(rescaled.changes()).extracting(CellChange::after).containsExactly("27.38");
        assertThat(severe(rescaled)).containsExactly("rescaled");
        assertThat(plain.changes()).extracting(CellChange::after).containsExactly("91.25");
        assertThat(severe(plain)).containsExactly("rescaled", "above-maximum");
    }

    @Test
    void skipsRowsMoodleHasLockedAndWarnsOfStaleOnes() throws ExchangeException {
        String rows = "Participant 1,A,a@x,,,100.00,No,-,-,\n"
                + "Participant 2,B,b@x,,50.00,100.00,Yes,-,\"Monday, 23 November 2026, 9:00 AM\",\n";

        FillPlan plan = plan(
                MOODLE + rows,
                SampleGrades.graded("a", "90", "well done"),
                SampleGrades.graded("b", "90", "well done"));

        assertThat(severe(plan)).containsExactly("locked-row", "stale-row");
        assertThat(plan.changes()).extracting(CellChange::line).containsOnly(3);
    }

    @Test
    void guardsAndEscapesCommentsButNoNumbers() throws ExchangeException {
        FillPlan plan = plan(
                MOODLE + "Participant 1,A,a@x,,,100.00,Yes,-,-,\n", SampleGrades.graded("a", "90", "=1+1 <b>&\nnext"));

        assertThat(plan.changes()).extracting(CellChange::after).containsExactly("90", "'=1+1 &lt;b&gt;&amp;<br>next");
    }

    @Test
    void saysThatAFileTakesNoComments() throws ExchangeException {
        FillPlan plan = plan(HEADER + JANE + "\n", SampleGrades.graded("jdoe", "90", "well done"));

        assertThat(plan.notices()).extracting(LmsNotice::code).containsExactly("comments-not-taken");
        assertThat(plan.isClean()).isTrue();
    }

    @Test
    void leavesNamesThatAreFormulasAsTheyAre() throws ExchangeException {
        String row = "\"=HYPERLINK(\"\"http://x\"\")\",1234,-S001,+jdoe,@Sec A,";

        FillPlan plan = plan(HEADER + row + "\n", SampleGrades.graded("-S001", "-1.5", ""));

        assertThat(text(plan.carryOut(Consent.NOT_ASKED))).isEqualTo(HEADER + row + "-1.5\n");
    }

    @Test
    void leavesRowsThatEndTooSoon() throws ExchangeException {
        FillPlan plan = plan(HEADER + "\"Doe, Jane\",1234,S001\n", SampleGrades.graded("S001", "90", ""));

        assertThat(plan.changes()).isEmpty();
        assertThat(severe(plan)).containsExactly("short-row");
    }

    @Test
    void saysWhatTheSystemWillDoToTheColumn() throws ExchangeException {
        String file = HEADER.replace("Mission 09 (4711)", "Final Score (4711)") + JANE + "\n";

        assertThat(severe(FillPlanner.plan(
                        file(file),
                        grades(SampleGrades.graded("jdoe", "90", "")),
                        FillOptions.USUAL.forAssignment("4711"))))
                .containsExactly("column-problem");
    }

    @Test
    void summarisesWhatChangedForWhom() throws ExchangeException {
        FillPlan plan = plan(HEADER + JANE + "\n", SampleGrades.graded("jdoe", "90", ""));

        assertThat(FillReport.summary(plan))
                .containsExactly(
                        "Line 3, Doe, Jane (S001): (empty) -> 90",
                        "Grades changed: 1; there already: 0; comments written: 0.");
    }

    private static FillPlan plan(String file, LmsGrade... grades) throws ExchangeException {
        return FillPlanner.plan(file(file), grades(grades), FillOptions.USUAL);
    }

    private static GradeFile file(String text) throws ExchangeException {
        return GradeFiles.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static LmsGrades grades(LmsGrade... grades) {
        return new LmsGrades(new BigDecimal("100"), List.of(grades));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> codes(FillPlan plan) {
        return plan.notices().stream()
                .map(LmsNotice::code)
                .filter(code -> !code.equals("moodle-skips") && !code.equals("comments-not-taken"))
                .toList();
    }

    private static List<String> severe(FillPlan plan) {
        return plan.notices().stream()
                .filter(notice -> notice.severity() != Severity.NOTE)
                .map(LmsNotice::code)
                .toList();
    }
}
