package org.ledgerbench.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ledgerbench.gradebook.SampleClass.grading;
import static org.ledgerbench.gradebook.SampleClass.marker;
import static org.ledgerbench.gradebook.SampleClass.missing;
import static org.ledgerbench.gradebook.SampleClass.student;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.marking.Change;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.Marking;
import org.ledgerbench.gradebook.marking.MarkingAct;
import org.ledgerbench.gradebook.marking.MarkingAct.Comment;
import org.ledgerbench.gradebook.marking.MarkingAct.ConfirmIdentity;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByHand;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByOverride;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByPenalty;
import org.ledgerbench.gradebook.marking.MarkingAct.Note;
import org.ledgerbench.gradebook.marking.MarkingAct.Withdraw;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.storage.GradebookException;

class MarksTest {

    private static final BigDecimal SIX = new BigDecimal("6");

    @TempDir
    Path folder;

    private Gradebook gradebook;
    private Marks marks;

    @BeforeEach
    void createClass() {
        gradebook = Gradebook.create(folder.resolve("class.gradebook"), SampleClass.newClass(), marker("Ada"));
        gradebook.apply(grading(student("s1", "5", "2.5"), missing("s2")));
        marks = gradebook.marks();
    }

    @AfterEach
    void close() {
        gradebook.close();
    }

    @Test
    void rememberWhoDecidedLookingAtWhat() {
        marks.perform(new MarkByHand("s1", "reasoning", SIX, " causal "));

        StoredMarking mark = marks.of("s1").get(0);
        assertThat(mark.place()).isEqualTo(new Place(Layer.HAND, "s1", "reasoning"));
        assertThat(mark.marking()).isEqualTo(new Marking(Optional.of(SIX), "causal"));
        assertThat(mark.basis().marker()).isEqualTo("Ada");
        assertThat(mark.basis().ledgerSha256())
                .isEqualTo(student("s1", "5", "2.5").observations().ledgerSha256());
        assertThat(mark.basis().rubricSha256())
                .isEqualTo(SampleClass.rubric().rubric().sha256());
        assertThat(mark.review()).isEmpty();
    }

    @Test
    void keepEveryLayerApart() {
        marks.perform(new MarkByHand("s1", "reasoning", SIX, ""));
        marks.perform(new MarkByOverride("s1", "knee", BigDecimal.ONE, "read the axis wrong"));
        marks.perform(new MarkByPenalty("s1", BigDecimal.ZERO, "was ill"));
        marks.perform(new Comment("s1", "knee", "See figure 2."));
        marks.perform(new Comment("s1", Place.WHOLE, "Good work."));
        marks.perform(new Note("s1", "borderline, ask Grace"));
        marks.perform(new ConfirmIdentity("s1", "asked the student"));

        assertThat(marks.of("s1"))
                .extracting(mark -> mark.place().layer())
                .containsExactlyInAnyOrder(
                        Layer.HAND,
                        Layer.OVERRIDE,
                        Layer.PENALTY,
                        Layer.COMMENT,
                        Layer.COMMENT,
                        Layer.NOTE,
                        Layer.IDENTITY);
        assertThat(marks.all()).isEqualTo(marks.of("s1"));
    }

    @Test
    void keepWhatWasWrittenToTheLetter() {
        String text = "=SUM(A1) <b>é</b>\u202e \uD83D\uDE80 'quoted'; DROP TABLE marking; --";
        marks.perform(new Comment("s1", Place.WHOLE, text));

        assertThat(marks.of("s1").get(0).marking().text()).isEqualTo(text);
    }

    @Test
    void replaceThemselves() {
        marks.perform(new MarkByHand("s1", "reasoning", SIX, "causal"));
        Change change = marks.perform(new MarkByHand("s1", "reasoning", BigDecimal.TEN, "top"))
                .orElseThrow();

        assertThat(((Change.OfMarking) change).before().orElseThrow().marking().text())
                .isEqualTo("causal");
        assertThat(marks.of("s1")).extracting(mark -> mark.marking().text()).containsExactly("top");
    }

    @Test
    void changeNothingWhenTheyAreSoAlready() {
        marks.perform(new MarkByHand("s1", "reasoning", SIX, "causal"));
        int entries = gradebook.audit().size();

        assertThat(marks.perform(new MarkByHand("s1", "reasoning", SIX, "causal")))
                .isEmpty();
        assertThat(marks.perform(new Withdraw(new Place(Layer.NOTE, "s1", Place.WHOLE))))
                .isEmpty();
        assertThat(marks.perform(new Note("s1", "  "))).isEmpty();
        assertThat(gradebook.audit()).hasSize(entries);
    }

    @Test
    void goWhenWithdrawnOrBlank() {
        marks.perform(new MarkByHand("s1", "reasoning", SIX, "causal"));
        marks.perform(new Comment("s1", Place.WHOLE, "hm"));

        marks.perform(new Withdraw(new Place(Layer.HAND, "s1", "reasoning")));
        marks.perform(new Comment("s1", Place.WHOLE, " "));

        assertThat(marks.all()).isEmpty();
    }

    @Test
    void refuseWhatDoesNotFitTheClass() {
        requireRefused(new MarkByHand("nobody", "reasoning", SIX, ""), "no student nobody");
        requireRefused(new MarkByHand("s2", "reasoning", SIX, ""), "is MISSING and has nothing to mark");
        requireRefused(new MarkByHand("s1", "rhythm", SIX, ""), "no criterion rhythm. Choose one of lock, knee");
        requireRefused(new MarkByHand("s1", "knee", BigDecimal.ONE, ""), "Override it with a reason");
        requireRefused(new MarkByHand("s1", Place.WHOLE, SIX, ""), "is about one criterion");
        requireRefused(new MarkByOverride("s1", "reasoning", SIX, "no"), "Give a level instead");
        requireRefused(new MarkByOverride("s1", "knee", SIX, "no"), "has 5 points; 6 are too many");
        requireRefused(new MarkByHand("s1", "reasoning", new BigDecimal("10.01"), ""), "10.01 are too many");
        assertThat(marks.all()).isEmpty();
    }

    @Test
    void acceptWordsAboutAStudentWithoutALedger() {
        marks.perform(new Note("s2", "wrote that the upload failed"));

        assertThat(marks.of("s2")).hasSize(1);
        assertThat(gradebook.student("s2")).contains(missing("s2"));
    }

    @Test
    void needReasonsWhereMachinesAreOverruled() {
        assertThatThrownBy(() -> new MarkByOverride("s1", "knee", BigDecimal.ONE, " "))
                .hasMessageContaining("needs a reason");
        assertThatThrownBy(() -> new MarkByPenalty("s1", BigDecimal.ONE, "")).hasMessageContaining("needs a reason");
        assertThatThrownBy(() -> new ConfirmIdentity("s1", "")).hasMessageContaining("how it was settled");
    }

    @Test
    void areNotNegative() {
        MarkByHand negative = new MarkByHand("s1", "reasoning", new BigDecimal("-1"), "");

        assertThatThrownBy(() -> marks.perform(negative)).isInstanceOf(IllegalArgumentException.class);
        assertThat(marks.all()).isEmpty();
    }

    private void requireRefused(MarkingAct act, String sentence) {
        assertThatThrownBy(() -> marks.perform(act))
                .isInstanceOf(GradebookException.class)
                .hasMessageContaining(sentence);
    }
}
