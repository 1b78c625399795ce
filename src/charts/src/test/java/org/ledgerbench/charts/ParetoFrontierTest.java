package org.ledgerbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.mission.figure.Frontier;
import org.ledgerbench.mission.figure.Point;

class ParetoFrontierTest {

    private static final List<Point> RUNS = List.of(
            new Point(3, 3), new Point(1, 1), new Point(2, 3), new Point(4, 2), new Point(1, 1), new Point(5, 4));

    @Test
    void keepsTheRunsThatNoOtherBeats() {
        assertThat(ParetoFrontier.unbeaten(RUNS, Frontier.LOW_X_HIGH_Y))
                .containsExactly(new Point(1, 1), new Point(2, 3), new Point(5, 4));
        assertThat(ParetoFrontier.unbeaten(RUNS, Frontier.LOW_X_LOW_Y)).containsExactly(new Point(1, 1));
        assertThat(ParetoFrontier.unbeaten(RUNS, Frontier.HIGH_X_HIGH_Y)).containsExactly(new Point(5, 4));
    }

    @Test
    void theStaircasePromisesNothingThatWasNotReached() {
        assertThat(ParetoFrontier.steps(RUNS, Frontier.LOW_X_HIGH_Y))
                .containsExactly(new Point(1, 1), new Point(2, 1), new Point(2, 3), new Point(5, 3), new Point(5, 4));
        List<Point> both = List.of(new Point(1, 4), new Point(3, 2));
        assertThat(ParetoFrontier.steps(both, Frontier.HIGH_X_HIGH_Y))
                .containsExactly(new Point(1, 4), new Point(1, 2), new Point(3, 2));
        assertThat(ParetoFrontier.steps(both, Frontier.LOW_X_LOW_Y))
                .containsExactly(new Point(1, 4), new Point(3, 4), new Point(3, 2));
    }

    @ParameterizedTest
    @EnumSource(Frontier.class)
    void agreesWithTheDefinitionOnAnyRuns(Frontier better) {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            List<Point> runs = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                runs.add(new Point(random.nextInt(6), random.nextInt(6)));
            }
            assertThat(ParetoFrontier.unbeaten(runs, better))
                    .containsExactlyInAnyOrderElementsOf(runs.stream()
                            .distinct()
                            .filter(run -> runs.stream().noneMatch(other -> beats(other, run, better)))
                            .toList());
        }
    }

    private static boolean beats(Point one, Point other, Frontier better) {
        double x = better == Frontier.HIGH_X_HIGH_Y ? one.x() - other.x() : other.x() - one.x();
        double y = better == Frontier.LOW_X_LOW_Y ? other.y() - one.y() : one.y() - other.y();
        return x >= 0 && y >= 0 && (x > 0 || y > 0);
    }
}
