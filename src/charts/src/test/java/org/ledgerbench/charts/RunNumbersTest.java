package org.ledgerbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunNumbersTest {

    private static final List<Point2D> RUNS = List.of(
            new Point2D.Double(100, 50),
            new Point2D.Double(107, 50),
            new Point2D.Double(200, 50),
            new Point2D.Double(100, 90));

    @Test
    void aRunUnderALaterOneIsCovered() {
        assertThat(RunNumbers.isCovered(0, RUNS)).isTrue();
    }

    @Test
    void theLaterRunAndThoseFarOffKeepTheirNumbersWithin() {
        assertThat(RunNumbers.isCovered(1, RUNS)).isFalse();
        assertThat(RunNumbers.isCovered(2, RUNS)).isFalse();
        assertThat(RunNumbers.isCovered(3, RUNS)).isFalse();
    }

    @Test
    void theSamePlaceTwiceIsCovered() {
        assertThat(RunNumbers.isCovered(0, List.of(new Point2D.Double(1, 1), new Point2D.Double(1, 1))))
                .isTrue();
    }

    @Test
    void coveredRunsThatAreNearShareARowFromLeftToRight() {
        List<Point2D> runs = List.of(
                new Point2D.Double(110, 50),
                new Point2D.Double(102, 50),
                new Point2D.Double(106, 50),
                new Point2D.Double(300, 50),
                new Point2D.Double(303, 50));

        assertThat(RunNumbers.rows(runs, new Rectangle2D.Double(0, 0, 400, 100)))
                .containsExactly(List.of(1, 0), List.of(3));
    }

    @Test
    void aRunOutsideThePlotHasNoNumber() {
        assertThat(RunNumbers.rows(RUNS, new Rectangle2D.Double(150, 0, 400, 100)))
                .isEmpty();
    }
}
