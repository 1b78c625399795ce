package org.ledgerbench.gradebook.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.gradebook.SampleClass;
import org.ledgerbench.gradebook.marking.MarkingAct.Comment;
import org.ledgerbench.gradebook.marking.MarkingAct.ConfirmIdentity;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByHand;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByOverride;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByPenalty;
import org.ledgerbench.gradebook.marking.MarkingAct.Note;
import org.ledgerbench.gradebook.marking.MarkingAct.Withdraw;

class MarkingActTest {

    @Test
    void standsInItsOwnLayer() {
        requireAct(new MarkByHand("s", "c", BigDecimal.ONE, " good "), Layer.HAND, "c", "1", "good");
        requireAct(new MarkByOverride("s", "c", BigDecimal.ONE, "why "), Layer.OVERRIDE, "c", "1", "why");
        requireAct(new MarkByPenalty("s", BigDecimal.ONE, "late"), Layer.PENALTY, "", "1", "late");
        requireAct(new Comment("s", "c", "words"), Layer.COMMENT, "c", null, "words");
        requireAct(new Comment("s", Place.WHOLE, "words"), Layer.COMMENT, "", null, "words");
        requireAct(new Note("s", "words\n"), Layer.NOTE, "", null, "words");
        requireAct(new ConfirmIdentity("s", "asked"), Layer.IDENTITY, "", null, "asked");
    }

    @Test
    void leavesNothingWhenWithdrawnOrBlank() {
        Place place = new Place(Layer.HAND, "s", "c");

        assertThat(new Withdraw(place).place()).isEqualTo(place);
        assertThat(new Withdraw(place).marking()).isEmpty();
        assertThat(new Note("s", "\n ").marking()).isEmpty();
        assertThat(new Comment("s", "c", "").marking()).isEmpty();
    }

    @Test
    void hasPointsExactlyInItsLayers() {
        assertThat(Layer.HAND.hasPoints()).isTrue();
        assertThat(Layer.OVERRIDE.hasPoints()).isTrue();
        assertThat(Layer.PENALTY.hasPoints()).isTrue();
        assertThat(Layer.COMMENT.hasPoints()).isFalse();
        assertThat(Layer.NOTE.hasPoints()).isFalse();
        assertThat(Layer.IDENTITY.hasPoints()).isFalse();
    }

    @Test
    void needsAMarkerWithAName() {
        assertThatThrownBy(() -> new Marker(" ", InstantSource.system())).hasMessageContaining("has a name");
        assertThatThrownBy(() -> new ReusableComment("c", " ")).hasMessageContaining("has words");
    }

    @Test
    void isReversedTwiceToItself() {
        Change change =
                new Change.OfMarking(new Place(Layer.NOTE, "s", ""), Optional.empty(), Optional.of(stored("note")));

        assertThat(change.reversed()).isNotEqualTo(change);
        assertThat(change.reversed().reversed()).isEqualTo(change);
        assertThat(change.title()).isEqualTo("note, s");
    }

    @Test
    void comparesTermsByWhatAMarkerReliesOn() {
        CriterionTerms terms = new CriterionTerms(true, BigDecimal.TEN, "10 top\n0 none");

        assertThat(terms.isSameAs(new CriterionTerms(true, new BigDecimal("10.0"), "10 top\n0 none")))
                .isTrue();
        assertThat(terms.isSameAs(new CriterionTerms(false, BigDecimal.TEN, "10 top\n0 none")))
                .isFalse();
        assertThat(terms.isSameAs(new CriterionTerms(true, BigDecimal.ONE, "10 top\n0 none")))
                .isFalse();
        assertThat(terms.isSameAs(new CriterionTerms(true, BigDecimal.TEN, "10 best\n0 none")))
                .isFalse();
        assertThat(CriterionTerms.of(SampleClass.rubric().rubric()).get("reasoning"))
                .isEqualTo(new CriterionTerms(true, BigDecimal.TEN, "10 level 10\n6 level 6\n0 level 0"));
    }

    private static StoredMarking stored(String text) {
        return new StoredMarking(
                new Place(Layer.NOTE, "s", ""),
                new Marking(Optional.empty(), text),
                new Basis("Ada", SampleClass.NOON, "rubric", Optional.empty()),
                Optional.empty());
    }

    private static void requireAct(MarkingAct act, Layer layer, String criterion, String points, String text) {
        assertThat(act.place()).isEqualTo(new Place(layer, "s", criterion));
        assertThat(act.marking())
                .contains(new Marking(Optional.ofNullable(points).map(BigDecimal::new), text));
    }
}
