package org.ledgerbench.gradebook.regrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ledgerbench.gradebook.SampleClass.student;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.gradebook.SampleClass;
import org.ledgerbench.gradebook.marking.Basis;
import org.ledgerbench.gradebook.marking.CriterionTerms;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.Marking;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.result.StudentResult;

class ReviewRuleTest {

    private static final Map<String, CriterionTerms> TERMS =
            CriterionTerms.of(SampleClass.rubric().rubric());

    private final StudentResult before = student("s1", "5", "2.5");
    private final ReviewRule sameRubric = new ReviewRule(TERMS, TERMS);

    @ParameterizedTest
    @EnumSource(Layer.class)
    void asksForNothingWhenNothingChanged(Layer layer) {
        assertThat(sameRubric.reason(marking(layer, "knee"), before, before)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void asksAboutEveryLayerWithPointsWhenTheLedgerChanged(Layer layer) {
        StudentResult newer = student("s1", "second", "5", "2.5", "10");

        assertThat(sameRubric.reason(marking(layer, "knee"), before, newer).isPresent())
                .isEqualTo(layer.hasPoints());
    }

    @Test
    void leavesAMarkByHandAloneWhenOnlyAutomaticPointsChange() {
        assertThat(sameRubric.reason(marking(Layer.HAND, "reasoning"), before, student("s1", "0", "0")))
                .isEmpty();
    }

    @Test
    void leavesAnOverrideAloneWhenAnotherCriterionChanges() {
        assertThat(sameRubric.reason(marking(Layer.OVERRIDE, "knee"), before, student("s1", "0", "2.5")))
                .isEmpty();
    }

    @Test
    void takesEqualPointsOfAnotherScaleForTheSame() {
        assertThat(sameRubric.reason(marking(Layer.OVERRIDE, "knee"), before, student("s1", "5", "2.50")))
                .isEmpty();
    }

    @Test
    void asksAboutAnOverrideThatTheMachineOvertook() {
        assertThat(sameRubric.reason(marking(Layer.OVERRIDE, "knee"), before, student("s1", "5", "0")))
                .contains("the automatic result it replaces changed from 2.5 (PARTIAL) to 0 (FAILED).");
    }

    @Test
    void asksAboutMarksWhoseLevelsChanged() {
        ReviewRule rule = new ReviewRule(
                TERMS,
                CriterionTerms.of(SampleClass.rubric("new", "10", "5", "0").rubric()));

        assertThat(rule.reason(marking(Layer.HAND, "reasoning"), before, before))
                .contains("the points or levels of this criterion changed.");
        assertThat(rule.reason(marking(Layer.OVERRIDE, "knee"), before, before)).isEmpty();
        assertThat(rule.reason(marking(Layer.PENALTY, Place.WHOLE), before, before))
                .isEmpty();
    }

    @Test
    void asksAboutMarksWhoseCriterionIsGone() {
        ReviewRule rule = new ReviewRule(TERMS, Map.of());

        assertThat(rule.reason(marking(Layer.HAND, "reasoning"), before, before))
                .contains("the rubric no longer has this criterion.");
        assertThat(rule.reason(marking(Layer.COMMENT, "reasoning"), before, before))
                .isEmpty();
    }

    private static StoredMarking marking(Layer layer, String criterion) {
        return new StoredMarking(
                new Place(layer, "s1", criterion),
                new Marking(layer.hasPoints() ? Optional.of(BigDecimal.ONE) : Optional.empty(), "text"),
                new Basis("Ada", SampleClass.NOON, "rubric", Optional.of("ledger")),
                Optional.empty());
    }
}
