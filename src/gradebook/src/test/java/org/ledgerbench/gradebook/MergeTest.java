package org.ledgerbench.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ledgerbench.gradebook.SampleClass.grading;
import static org.ledgerbench.gradebook.SampleClass.marker;
import static org.ledgerbench.gradebook.SampleClass.rubric;
import static org.ledgerbench.gradebook.SampleClass.student;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.marking.AuditEntry;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.MarkingAct.Comment;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByHand;
import org.ledgerbench.gradebook.marking.MarkingAct.Note;
import org.ledgerbench.gradebook.marking.NewClass;
import org.ledgerbench.gradebook.marking.ReusableComment;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.merge.Conflict;
import org.ledgerbench.gradebook.merge.ConflictResolver;
import org.ledgerbench.gradebook.merge.MergePlan;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.grading.intake.Roster;

class MergeTest {

    @TempDir
    Path folder;

    private Gradebook ours;
    private Gradebook theirs;

    @BeforeEach
    void createClasses() {
        ours = Gradebook.create(folder.resolve("ada.gradebook"), SampleClass.newClass(), marker("Ada"));
        theirs = Gradebook.create(folder.resolve("grace.gradebook"), SampleClass.newClass(), marker("Grace"));
        ours.apply(grading(student("s1", "5", "2.5"), student("s2", "0", "5")));
        theirs.apply(grading(student("s1", "5", "2.5"), student("s2", "0", "5")));
    }

    @AfterEach
    void close() {
        ours.close();
        theirs.close();
    }

    @Test
    void takesOverWhatOnlyTheOtherDecided() {
        mark(ours, "s1", "6");
        mark(theirs, "s2", "10");
        theirs.marks().perform(new Note("s1", "borderline"));
        theirs.reusableComments().add(new ReusableComment("knee", "Look again."));

        MergePlan plan = ours.compare(theirs);
        ours.merge(theirs, plan, ConflictResolver.KEEP_OURS);

        assertThat(plan.conflicts()).isEmpty();
        assertThat(plan.additions()).hasSize(2);
        assertThat(ours.marks().of("s2")).isEqualTo(theirs.marks().of("s2"));
        assertThat(ours.marks().of("s1")).hasSize(2);
        assertThat(ours.reusableComments().all())
                .isEqualTo(theirs.reusableComments().all());
        assertThat(ours.compare(theirs).additions()).isEmpty();
    }

    @Test
    void showsWhereTwoMarkersDisagree() {
        mark(ours, "s1", "6");
        mark(theirs, "s1", "10");
        mark(ours, "s2", "6");
        mark(theirs, "s2", "6.0");

        List<Conflict> conflicts = ours.compare(theirs).conflicts();

        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).place().student()).isEqualTo("s1");
        assertThat(conflicts.get(0).ours().basis().marker()).isEqualTo("Ada");
        assertThat(conflicts.get(0).theirs().basis().marker()).isEqualTo("Grace");
    }

    @Test
    void storesWhatWasDecidedAndAuditsIt() {
        mark(ours, "s1", "6");
        mark(theirs, "s1", "10");

        ours.merge(theirs, ours.compare(theirs), ConflictResolver.KEEP_OURS);
        assertThat(points("s1")).isEqualByComparingTo("6");

        ours.merge(theirs, ours.compare(theirs), ConflictResolver.TAKE_THEIRS);
        assertThat(points("s1")).isEqualByComparingTo("10");
        List<AuditEntry> trail = ours.audit("s1");
        AuditEntry last = trail.get(trail.size() - 1);
        assertThat(last.marker()).isEqualTo("Ada");
        assertThat(last.event().action()).isEqualTo(Action.MERGE);
        assertThat(last.event().old().orElseThrow())
                .contains("\"points\":\"6\"")
                .contains("Ada");
        assertThat(last.event().now().orElseThrow())
                .contains("\"points\":\"10\"")
                .contains("Grace");
    }

    @Test
    void canTakeTheLaterOfTwo() {
        mark(theirs, "s1", "10");
        mark(ours, "s1", "6");
        mark(ours, "s2", "6");
        for (int i = 0; i < 30; i++) {
            theirs.marks().perform(new Note("s1", "the clock moves " + i));
        }
        mark(theirs, "s2", "10");

        ours.merge(theirs, ours.compare(theirs), ConflictResolver.LATER);

        assertThat(points("s2")).isEqualByComparingTo("10");
        assertThat(points("s1")).isEqualByComparingTo("6");
    }

    @Test
    void asksForReviewWhereTheOtherSawAnotherLedger() {
        theirs.apply(grading(rubric(), "second", student("s1", "second", "5", "5", "10")));
        mark(theirs, "s1", "10");
        theirs.marks().perform(new Comment("s1", "knee", "fine"));

        ours.merge(theirs, ours.compare(theirs), ConflictResolver.KEEP_OURS);

        assertThat(ours.marks().needingReview()).hasSize(1);
        assertThat(ours.marks().needingReview().get(0).review()).contains(StoredMarking.ANOTHER_LEDGER);
    }

    @Test
    void bringsStudentsOnlyTheOtherHas() throws IOException {
        theirs.apply(grading(student("s9", "5", "5")));
        mark(theirs, "s9", "10");

        MergePlan plan = ours.compare(theirs);
        ours.merge(theirs, plan, ConflictResolver.KEEP_OURS);

        assertThat(plan.newStudents()).containsExactly("s9");
        assertThat(ours.student("s9")).isEqualTo(theirs.student("s9"));
        assertThat(ours.submissions().of("s9").get(0).open().readAllBytes())
                .isEqualTo(theirs.submissions().of("s9").get(0).open().readAllBytes());
        assertThat(ours.marks().needingReview()).isEmpty();
    }

    @Test
    void countsTheTimeOfBothMarkersOnce() {
        ours.timeUsed().add("s1", Duration.ofSeconds(10));
        theirs.timeUsed().add("s1", Duration.ofSeconds(5));

        for (int i = 0; i < 2; i++) {
            ours.merge(theirs, ours.compare(theirs), ConflictResolver.KEEP_OURS);
        }

        assertThat(ours.timeUsed().byStudent()).containsEntry("s1", Duration.ofSeconds(15));
    }

    @Test
    void leavesTheOtherAsItIs() {
        mark(ours, "s1", "6");
        mark(theirs, "s1", "10");
        List<AuditEntry> trail = theirs.audit();
        List<StoredMarking> marks = theirs.marks().all();

        ours.merge(theirs, ours.compare(theirs), ConflictResolver.TAKE_THEIRS);

        assertThat(theirs.audit()).isEqualTo(trail);
        assertThat(theirs.marks().all()).isEqualTo(marks);
    }

    @Test
    void isRefusedForAnotherRubric() {
        NewClass other = new NewClass("Winter", rubric("shorter", "8", "0"), Roster.NONE, 1);
        try (Gradebook foreign = Gradebook.create(folder.resolve("x.gradebook"), other, marker("Grace"))) {
            assertThatThrownBy(() -> ours.compare(foreign))
                    .isInstanceOf(GradebookException.class)
                    .hasMessageContaining("marked by another rubric");
        }
    }

    @Test
    void isRefusedWhenOursWasMarkedMeanwhile() {
        mark(theirs, "s1", "10");
        MergePlan plan = ours.compare(theirs);
        mark(ours, "s1", "6");

        assertThatThrownBy(() -> ours.merge(theirs, plan, ConflictResolver.TAKE_THEIRS))
                .isInstanceOf(GradebookException.class)
                .hasMessageContaining("Compare again");
        assertThat(points("s1")).isEqualByComparingTo("6");
    }

    private static void mark(Gradebook gradebook, String student, String points) {
        gradebook.marks().perform(new MarkByHand(student, "reasoning", new BigDecimal(points), ""));
    }

    private BigDecimal points(String student) {
        return ours.marks().of(student).stream()
                .filter(mark -> mark.place().layer() == Layer.HAND)
                .findFirst()
                .flatMap(mark -> mark.marking().points())
                .orElseThrow();
    }
}
