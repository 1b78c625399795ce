package org.ledgerbench.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ledgerbench.mission.Constraint.Direction;

class ConstraintTest {

    private final Constraint floor = new Constraint("recall", "Recall", "recall", Direction.AT_LEAST, 0.8);
    private final Constraint ceiling = new Constraint("budget", "Budget", "cost", Direction.AT_MOST, 50_000);

    @Test
    void theLimitItselfIsAllowed() {
        assertThat(floor.allows(0.8)).isTrue();
        assertThat(ceiling.allows(50_000)).isTrue();
        assertThat(floor.allows(Math.nextDown(0.8))).isFalse();
        assertThat(ceiling.allows(Math.nextUp(50_000.0))).isFalse();
    }

    @Test
    void theShortfallIsRelativeToTheLimit() {
        assertThat(floor.shortfall(0.6)).isCloseTo(0.25, within(1e-12));
        assertThat(ceiling.shortfall(75_000)).isEqualTo(0.5);
        assertThat(new Veto(ceiling, 75_000, "too dear").shortfall()).isEqualTo(0.5);
    }

    @Test
    void nothingIsMissingWhereTheLimitHolds() {
        assertThat(floor.shortfall(0.9)).isZero();
        assertThat(ceiling.shortfall(0)).isZero();
    }
}
