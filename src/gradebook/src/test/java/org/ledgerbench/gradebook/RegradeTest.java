package org.ledgerbench.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ledgerbench.gradebook.SampleClass.grading;
import static org.ledgerbench.gradebook.SampleClass.marker;
import static org.ledgerbench.gradebook.SampleClass.missing;
import static org.ledgerbench.gradebook.SampleClass.rubric;
import static org.ledgerbench.gradebook.SampleClass.student;
import static org.ledgerbench.gradebook.SampleClass.unreadable;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.MarkingAct.Comment;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByHand;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByOverride;
import org.ledgerbench.gradebook.marking.MarkingAct.Note;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.regrade.Regrade;
import org.ledgerbench.gradebook.regrade.RegradePreview;
import org.ledgerbench.gradebook.regrade.StudentDifference;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Rubric;

class RegradeTest {

    @TempDir
    Path folder;

    private Gradebook gradebook;

    @BeforeEach
    void createClass() {
        gradebook = Gradebook.create(folder.resolve("class.gradebook"), SampleClass.newClass(), marker("Ada"));
        gradebook.apply(grading(student("s1", "5", "2.5"), student("s2", "0", "5"), missing("s3")));
    }

    @AfterEach
    void close() {
        gradebook.close();
    }

    @Test
    void showsWhosePointsChangeByHowMuchThroughWhichCriterion() {
        gradebook.marks().perform(new MarkByHand("s1", "reasoning", BigDecimal.TEN, "top"));
        List<StudentResult> before = gradebook.automatic();

        RegradePreview preview = gradebook.preview(
                grading(student("s1", "5", "5"), student("s2", "0", "5"), missing("s3"), student("s4", "1", "1")));

        assertThat(preview.isRubricChanged()).isFalse();
        assertThat(preview.changed()).hasSize(1);
        StudentDifference difference = preview.changed().get(0);
        assertThat(difference.student()).isEqualTo("s1");
        assertThat(difference.change().orElseThrow()).isEqualByComparingTo("2.5");
        assertThat(difference.before().score().orElseThrow().points()).isEqualByComparingTo("17.5");
        assertThat(difference.after().score().orElseThrow().points()).isEqualByComparingTo("20");
        assertThat(difference.isNewerLedger()).isFalse();
        assertThat(difference.criteria()).hasSize(1);
        assertThat(difference.criteria().get(0).criterion()).isEqualTo("knee");
        assertThat(difference.criteria().get(0).change()).isEqualByComparingTo("2.5");
        assertThat(preview.added()).extracting(row -> row.identity().id()).containsExactly("s4");
        assertThat(preview.kept()).isEmpty();
        assertThat(preview.reviews()).isEmpty();
        assertThat(preview.changesResults()).isTrue();
        assertThat(gradebook.automatic()).as("nothing is stored by looking").isEqualTo(before);
    }

    @Test
    void storesWhatItShowed() {
        Regrade regrade = grading(student("s1", "5", "5"), student("s2", "0", "5"), missing("s3"));

        RegradePreview shown = gradebook.preview(regrade);

        assertThat(gradebook.apply(regrade)).isEqualTo(shown);
        assertThat(gradebook.automatic()).isEqualTo(regrade.result().students());
    }

    @Test
    void changesNothingTheSecondTime() {
        Regrade regrade = grading(student("s1", "5", "5"), student("s2", "0", "5"), missing("s3"));
        gradebook.apply(regrade);
        int entries = gradebook.audit().size();

        RegradePreview again = gradebook.apply(regrade);

        assertThat(again.changesResults()).isFalse();
        assertThat(gradebook.audit()).hasSize(entries);
        assertThat(gradebook.submissions().of("s1")).hasSize(1);
    }

    @Test
    void neverTouchesAMarkByHand() {
        gradebook.marks().perform(new MarkByHand("s1", "reasoning", BigDecimal.TEN, "top"));
        gradebook.marks().perform(new Comment("s1", "knee", "hm"));
        List<StoredMarking> marks = gradebook.marks().all();

        gradebook.apply(grading(student("s1", "0", "0"), student("s2", "0", "0"), missing("s3")));

        assertThat(gradebook.marks().all()).isEqualTo(marks);
        assertThat(gradebook.student("s1").orElseThrow().score().orElseThrow().points())
                .isEqualByComparingTo("10");
    }

    @Test
    void flagsMarksOfAnOlderSubmissionAndKeepsIt() {
        gradebook.marks().perform(new MarkByHand("s1", "reasoning", BigDecimal.TEN, "top"));
        gradebook.marks().perform(new MarkByHand("s2", "reasoning", BigDecimal.ONE, "low"));
        gradebook.marks().perform(new Comment("s1", "knee", "hm"));

        RegradePreview preview = gradebook.apply(grading(rubric(), "second", student("s1", "second", "5", "5", "10")));

        assertThat(preview.reviews()).extracting(mark -> mark.place().student()).containsExactly("s1");
        assertThat(preview.changed().get(0).isNewerLedger()).isTrue();
        StoredMarking mark = gradebook.marks().needingReview().get(0);
        assertThat(mark.marking().points()).contains(BigDecimal.TEN);
        assertThat(mark.review()).contains("another ledger of the student counts now than the one that was marked.");
        assertThat(gradebook.student("s1").orElseThrow().state()).isEqualTo(StudentState.NEEDS_MARKING);
        assertThat(gradebook.submissions().of("s1"))
                .extracting(submission -> submission.remembered().isCurrent())
                .containsExactly(false, true);
        assertThat(gradebook.audit("s1"))
                .extracting(entry -> entry.event().action())
                .endsWith(Action.REVIEW);
    }

    @Test
    void takesTheSameMarkOnceMoreAsReviewed() {
        gradebook.marks().perform(new MarkByHand("s1", "reasoning", BigDecimal.TEN, "top"));
        gradebook.apply(grading(rubric(), "second", student("s1", "second", "5", "5", "10")));

        gradebook.marks().perform(new MarkByHand("s1", "reasoning", BigDecimal.TEN, "top"));

        assertThat(gradebook.marks().needingReview()).isEmpty();
        assertThat(gradebook.student("s1").orElseThrow().state()).isEqualTo(StudentState.GRADED);
    }

    @Test
    void flagsAnOverrideWhoseAutomaticResultChanged() {
        gradebook.marks().perform(new MarkByOverride("s1", "knee", BigDecimal.ONE, "guessed"));
        gradebook.marks().perform(new MarkByOverride("s2", "knee", BigDecimal.ONE, "guessed"));

        gradebook.apply(grading(student("s1", "5", "5"), student("s2", "5", "5"), missing("s3")));

        assertThat(gradebook.marks().needingReview()).hasSize(1);
        assertThat(gradebook.marks().needingReview().get(0).review())
                .contains("the automatic result it replaces changed from 2.5 (PARTIAL) to 5 (PASSED).");
    }

    @Test
    void flagsMarksWhoseLevelsChangedAndKeepsBothRubrics() {
        gradebook.marks().perform(new MarkByHand("s1", "reasoning", BigDecimal.TEN, "level 10"));
        gradebook.marks().perform(new MarkByOverride("s2", "lock", BigDecimal.ONE, "was late"));
        RubricDocument shorter = rubric("shorter", "8", "4", "0");

        RegradePreview preview = gradebook.apply(grading(
                shorter,
                "first",
                student("s1", "first", "5", "2.5", "8"),
                student("s2", "first", "0", "5", "8"),
                missing("s3")));

        assertThat(preview.isRubricChanged()).isTrue();
        assertThat(preview.reviews()).extracting(mark -> mark.place().student()).containsExactly("s1");
        assertThat(gradebook.settings().rubric()).isEqualTo("shorter");
        assertThat(gradebook.rubricText(rubric().rubric().sha256())).contains("standard");
        StudentResult result = gradebook.student("s1").orElseThrow();
        assertThat(result.score().orElseThrow().pendingByHand())
                .as("10 points do not fit 8: the mark waits")
                .isEqualByComparingTo("8");
        assertThat(gradebook.marks().of("s1").get(0).marking().points()).contains(BigDecimal.TEN);
        assertThat(gradebook.audit())
                .filteredOn(entry -> entry.event().action() == Action.RUBRIC)
                .hasSize(1);
    }

    @Test
    void flagsMarksOfACriterionThatIsGone() {
        gradebook.marks().perform(new MarkByHand("s1", "reasoning", BigDecimal.TEN, "level 10"));
        RubricDocument without =
                rubric("without", List.of(SampleClass.criterion("lock", new BigDecimal(5), new Check.Order())));
        StudentResult judged = withoutCriteria(student("s1", "5", "2.5"));
        StudentResult other = withoutCriteria(student("s2", "5", "2.5"));

        gradebook.apply(grading(without, "first", judged, other, missing("s3")));

        assertThat(gradebook.marks().needingReview().get(0).review())
                .contains("the rubric no longer has this criterion.");
    }

    @Test
    void keepsStudentsThatAreNotInTheGrading() {
        RegradePreview preview = gradebook.apply(grading(student("s9", "5", "5"), missing("s1"), missing("s2")));

        assertThat(preview.kept()).extracting(row -> row.identity().id()).containsExactly("s1", "s2", "s3");
        assertThat(gradebook.automatic())
                .extracting(row -> row.identity().id())
                .containsExactly("s1", "s2", "s3", "s9");
        assertThat(gradebook.student("s1").orElseThrow().state()).isEqualTo(StudentState.NEEDS_MARKING);
    }

    @Test
    void refusesARubricThatWouldNotReachEveryone() {
        RubricDocument shorter = rubric("shorter", "8", "4", "0");
        Regrade partial = grading(shorter, "first", student("s1", "first", "5", "2.5", "8"));

        assertThat(gradebook.preview(partial).kept()).hasSize(2);
        assertThatThrownBy(() -> gradebook.apply(partial))
                .isInstanceOf(GradebookException.class)
                .hasMessageContaining("1 with a ledger in the gradebook are not in this grading (s2)");
        assertThat(gradebook.settings().rubric()).isEqualTo("standard");
    }

    @Test
    void refusesAnotherMission() {
        RubricDocument foreign = new RubricDocument(
                new Rubric(
                        "other-mission",
                        "other",
                        BigDecimal.ZERO,
                        List.of(),
                        Optional.empty(),
                        RubricDocument.sha256("other")),
                "other");

        assertThatThrownBy(() -> gradebook.apply(grading(foreign, "first")))
                .hasMessageContaining("this class played data-selection");
    }

    @Test
    void forgetsAnUnreadableFileOnceItCanBeRead() {
        gradebook.apply(grading(
                student("s1", "5", "2.5"),
                student("s2", "0", "5"),
                missing("s3"),
                unreadable("s4.ledger.jsonl", SampleClass.source("s4")),
                unreadable("s4.ledger.jsonl", "other/s4.ledger.jsonl")));
        assertThat(gradebook.automatic()).hasSize(5);

        gradebook.apply(grading(student("s4", "5", "5")));

        assertThat(gradebook.automatic())
                .extracting(row -> row.identity().id())
                .containsExactly("s1", "s2", "s3", "s4", "s4.ledger.jsonl");
    }

    @Test
    void removesWhoLeftTheRosterWithoutALedger() {
        Roster roster = new Roster(List.of(member("s1"), member("s4")));
        Regrade plain = grading(student("s1", "5", "2.5"), missing("s4"));

        RegradePreview preview =
                gradebook.apply(new Regrade(plain.rubric(), plain.result(), plain.submissions(), Optional.of(roster)));

        assertThat(preview.removed()).extracting(row -> row.identity().id()).containsExactly("s3");
        assertThat(preview.kept()).extracting(row -> row.identity().id()).containsExactly("s2");
        assertThat(gradebook.automatic()).extracting(row -> row.identity().id()).containsExactly("s1", "s2", "s4");
        assertThat(gradebook.audit("s3")).hasSize(2);
    }

    @Test
    void keepsWhoLeftTheRosterWithANote() {
        gradebook.marks().perform(new Note("s3", "wrote that she is ill"));
        Regrade plain = grading(student("s1", "5", "2.5"));

        gradebook.apply(new Regrade(
                plain.rubric(), plain.result(), plain.submissions(), Optional.of(new Roster(List.of(member("s1"))))));

        assertThat(gradebook.student("s3")).isPresent();
    }

    @Test
    void dismissesAStrayFileAndNothingThatCounts() {
        gradebook.apply(grading(unreadable("notes.txt", "notes.txt")));

        gradebook.dismiss("notes.txt");

        assertThat(gradebook.student("notes.txt")).isEmpty();
        assertThat(gradebook.submissions().current())
                .extracting(StoredSubmission::source)
                .doesNotContain("notes.txt");
        assertThat(gradebook.audit("notes.txt").get(2).event().now()).isEmpty();
        assertThatThrownBy(() -> gradebook.dismiss("s1")).hasMessageContaining("s1 is none");
        assertThatThrownBy(() -> gradebook.dismiss("nobody")).hasMessageContaining("nobody is none");
    }

    @Test
    void remembersTheRosterItWasGradedWith() {
        Roster roster =
                new Roster(List.of(new Roster.Member("s1", Optional.of("Ada"), Optional.of(SampleClass.NOON), false)));
        Regrade plain = grading(student("s1", "5", "2.5"));

        gradebook.apply(new Regrade(plain.rubric(), plain.result(), plain.submissions(), Optional.of(roster)));
        gradebook.apply(plain);

        assertThat(gradebook.settings().roster()).isEqualTo(roster);
        assertThat(gradebook.audit())
                .filteredOn(entry -> entry.event().action() == Action.ROSTER)
                .hasSize(1);
    }

    @Test
    void refusesAResultOfAnotherRubricThanItsDocument() {
        assertThatThrownBy(() -> new Regrade(
                        rubric("other", "10", "0"),
                        new ClassResult(rubric().rubric(), List.of()),
                        List.of(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RubricDocument(rubric().rubric(), "not its text"))
                .hasMessageContaining("hashes differ");
    }

    private static Roster.Member member(String id) {
        return new Roster.Member(id, Optional.empty(), Optional.empty(), false);
    }

    private static StudentResult withoutCriteria(StudentResult student) {
        return new StudentResult(
                student.identity(),
                StudentState.GRADED,
                student.score(),
                List.of(SampleClass.judged("lock", "5")),
                List.of(),
                List.of(),
                student.observations());
    }
}
