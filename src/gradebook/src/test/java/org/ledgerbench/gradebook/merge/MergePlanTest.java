package org.ledgerbench.gradebook.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.gradebook.SampleClass;
import org.ledgerbench.gradebook.marking.Basis;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.Marking;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.ReusableComment;
import org.ledgerbench.gradebook.marking.StoredMarking;

class MergePlanTest {

    private final StoredMarking six = mark("s1", "6", "fine", 0);
    private final StoredMarking ten = mark("s1", "10", "fine", 5);
    private final StoredMarking other = mark("s2", "6", "fine", 0);

    @Test
    void findsNothingInEqualGradebooks() {
        MergePlan.Side side = side(six, other);

        MergePlan plan = MergePlan.of(side, side);

        assertThat(plan.additions()).isEmpty();
        assertThat(plan.conflicts()).isEmpty();
        assertThat(plan.newStudents()).isEmpty();
        assertThat(plan.newComments()).isEmpty();
    }

    @Test
    void leavesAloneWhatOnlyOursHas() {
        MergePlan plan = MergePlan.of(side(six, other), side());

        assertThat(plan.additions()).isEmpty();
        assertThat(plan.conflicts()).isEmpty();
    }

    @Test
    void addsWhatOnlyTheirsHas() {
        assertThat(MergePlan.of(side(six), side(six, other)).additions()).containsExactly(other);
    }

    @Test
    void takesTheSameDecisionOfTwoMarkersForOne() {
        assertThat(MergePlan.of(side(six), side(mark("s1", "6.00", "fine", 99))).conflicts())
                .isEmpty();
    }

    @Test
    void asksAboutOtherPointsAndAboutOtherWords() {
        assertThat(MergePlan.of(side(six), side(ten)).conflicts()).containsExactly(new Conflict(six, ten));
        assertThat(MergePlan.of(side(six), side(mark("s1", "6", "poor", 0))).conflicts())
                .hasSize(1);
    }

    @Test
    void decidesByTheResolver() {
        MergePlan plan = MergePlan.of(side(six), side(ten, other));

        assertThat(plan.decided(ConflictResolver.KEEP_OURS)).containsExactly(other);
        assertThat(plan.decided(ConflictResolver.TAKE_THEIRS)).containsExactly(other, ten);
        assertThat(plan.decided(ConflictResolver.LATER)).containsExactly(other, ten);
        assertThat(MergePlan.of(side(ten), side(six)).decided(ConflictResolver.LATER))
                .isEmpty();
    }

    @Test
    void listsStudentsAndCommentsOnlyTheirsHas() {
        ReusableComment shared = new ReusableComment("", "Well done.");
        ReusableComment news = new ReusableComment("knee", "Look again.");

        MergePlan plan = MergePlan.of(
                new MergePlan.Side(List.of(), List.of("s1", "s2"), List.of(shared), Map.of()),
                new MergePlan.Side(List.of(), List.of("s2", "s3"), List.of(news, shared), Map.of()));

        assertThat(plan.newStudents()).containsExactly("s3");
        assertThat(plan.newComments()).containsExactly(news);
    }

    @Test
    void takesMatchesOverWhereNothingIsKnownOfTheId() {
        Map<String, String> theirs = Map.of("x1", "s1", "x2", "s2", "x3", "s2", "s1", "s9", "x5", "x2");
        MergePlan.Side ours =
                new MergePlan.Side(List.of(six), List.of("s1", "s2"), List.of(), Map.of("x2", "s2", "x3", "s1"));

        MergedMatches matches = MergePlan.of(ours, new MergePlan.Side(List.of(), List.of(), List.of(), theirs))
                .matches();

        assertThat(matches.fitting()).containsExactlyEntriesOf(Map.of("x1", "s1"));
        assertThat(matches.otherwise())
                .as("another student's here, with marks here, and matched to an id that is matched here")
                .containsExactlyInAnyOrder("x3", "s1", "x5");
    }

    @Test
    void hasNoConflictAboutTwoPlaces() {
        assertThatThrownBy(() -> new Conflict(six, other)).hasMessageContaining("about one place");
    }

    private static MergePlan.Side side(StoredMarking... markings) {
        return new MergePlan.Side(List.of(markings), List.of("s1", "s2"), List.of(), Map.of());
    }

    private static StoredMarking mark(String student, String points, String text, int seconds) {
        return new StoredMarking(
                new Place(Layer.HAND, student, "reasoning"),
                new Marking(Optional.of(new BigDecimal(points)), text),
                new Basis("Ada", SampleClass.NOON.plusSeconds(seconds), "rubric", Optional.of("ledger")),
                Optional.empty());
    }
}
