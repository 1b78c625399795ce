package org.ledgerbench.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ledgerbench.gradebook.SampleClass.grading;
import static org.ledgerbench.gradebook.SampleClass.marker;
import static org.ledgerbench.gradebook.SampleClass.student;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.MarkingAct;
import org.ledgerbench.gradebook.marking.MarkingAct.Comment;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByHand;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByOverride;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByPenalty;
import org.ledgerbench.gradebook.marking.MarkingAct.Note;
import org.ledgerbench.gradebook.marking.MarkingAct.Withdraw;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.ReusableComment;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.grading.result.StudentResult;

class MarkingHistoryTest {

    @TempDir
    Path folder;

    private Gradebook gradebook;
    private MarkingHistory history;

    @BeforeEach
    void createClass() {
        gradebook = Gradebook.create(folder.resolve("class.gradebook"), SampleClass.newClass(), marker("Ada"));
        gradebook.apply(grading(student("s0", "5", "2.5"), student("s1", "5", "0"), student("s2", "0", "0")));
        history = new MarkingHistory(gradebook);
    }

    @AfterEach
    void close() {
        gradebook.close();
    }

    @Test
    void takesAnActBackAndDoesItAgain() {
        history.perform(new MarkByHand("s1", "reasoning", BigDecimal.ONE, "first"));
        history.perform(new MarkByHand("s1", "reasoning", BigDecimal.TEN, "second"));

        assertThat(history.nextUndo().orElseThrow().title()).isEqualTo("mark by hand, s1");
        history.undo();
        assertThat(texts()).containsExactly("first");
        history.undo();
        assertThat(texts()).isEmpty();
        assertThat(history.undo()).isEmpty();
        history.redo();
        assertThat(texts()).containsExactly("first");
        history.redo();
        assertThat(texts()).containsExactly("second");
        assertThat(history.redo()).isEmpty();
    }

    @Test
    void takesBackReusableComments() {
        ReusableComment comment = new ReusableComment("knee", "Look again.");
        history.add(comment);
        history.undo();
        assertThat(gradebook.reusableComments().all()).isEmpty();
        history.redo();
        history.remove(comment);
        history.undo();
        assertThat(gradebook.reusableComments().all()).containsExactly(comment);
    }

    @Test
    void forgetsWhatWasUndoneOnceSomethingNewIsDone() {
        history.perform(new Note("s1", "one"));
        history.undo();
        history.perform(new Note("s2", "two"));

        assertThat(history.nextRedo()).isEmpty();
        assertThat(history.redo()).isEmpty();
    }

    @Test
    void doesNotRememberActsThatChangeNothing() {
        history.perform(new Note("s1", "one"));
        history.perform(new Note("s1", "one"));
        history.undo();

        assertThat(texts()).isEmpty();
    }

    @Test
    void writesTheTakingBackIntoTheAuditTrail() {
        history.perform(new Note("s1", "one"));
        history.undo();
        history.redo();

        assertThat(gradebook.audit("s1"))
                .filteredOn(entry -> entry.event().subject().equals("NOTE"))
                .extracting(entry -> entry.event().action())
                .containsExactly(Action.ACT, Action.REVERT, Action.REVERT);
    }

    @Test
    void doesNotTakeBackWhatARegradeHasFlaggedSince() {
        history.perform(new Note("s1", "stays undoable"));
        history.perform(new MarkByHand("s1", "reasoning", BigDecimal.ONE, "of the first ledger"));
        regradeWithNewerLedger();

        assertThatThrownBy(history::undo)
                .isInstanceOf(GradebookException.class)
                .hasMessageContaining("has changed since");
        assertThat(texts()).contains("of the first ledger");
        history.undo();
        assertThat(texts()).containsExactly("of the first ledger");
    }

    @Test
    void flagsAMarkThatComesBackAfterANewerLedger() {
        history.perform(new MarkByHand("s1", "reasoning", BigDecimal.ONE, "of the first ledger"));
        history.perform(new Withdraw(new Place(Layer.HAND, "s1", "reasoning")));
        regradeWithNewerLedger();

        history.undo();

        assertThat(gradebook.marks().needingReview()).hasSize(1);
    }

    /** Random acts, then all of them undone, redone and undone: each state is met again exactly. */
    @Test
    void undoAfterDoChangesNothing() {
        Random random = new Random(20261123);
        List<State> states = new ArrayList<>();
        states.add(state());
        while (states.size() < 60) {
            if (history.perform(randomAct(random)).isPresent()) {
                states.add(state());
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            history.undo();
            assertThat(state()).isEqualTo(states.get(i));
        }
        for (int i = 1; i < states.size(); i++) {
            history.redo();
            assertThat(state()).isEqualTo(states.get(i));
        }
    }

    private void regradeWithNewerLedger() {
        gradebook.apply(SampleClass.grading(SampleClass.rubric(), "second", student("s1", "second", "5", "5", "10")));
    }

    private static MarkingAct randomAct(Random random) {
        String student = "s" + random.nextInt(3);
        BigDecimal points = BigDecimal.valueOf(random.nextInt(6));
        String text = "text " + random.nextInt(3);
        return switch (random.nextInt(7)) {
            case 0 -> new MarkByHand(student, "reasoning", points, text);
            case 1 -> new MarkByOverride(student, random.nextBoolean() ? "lock" : "knee", points, text);
            case 2 -> new MarkByPenalty(student, points, text);
            case 3 -> new Comment(student, random.nextBoolean() ? Place.WHOLE : "knee", text);
            case 4 -> new Note(student, text);
            case 5 -> new Note(student, "");
            default -> new Withdraw(new Place(Layer.HAND, student, "reasoning"));
        };
    }

    private List<String> texts() {
        return gradebook.marks().all().stream()
                .map(mark -> mark.marking().text())
                .toList();
    }

    private State state() {
        return new State(
                gradebook.marks().all(),
                gradebook.classResult(SampleClass.rubric().rubric()).students());
    }

    private record State(List<StoredMarking> markings, List<StudentResult> results) {}
}
