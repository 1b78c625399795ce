package org.ledgerbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPlacementTest {

    private static final Rectangle2D AREA = new Rectangle2D.Double(50, 20, 400, 250);
    private static final Rectangle2D LABEL = new Rectangle2D.Double(0, 0, 80, 14);

    @Test
    void everyLabelStaysInsideThePlot() {
        Random random = new Random(9);
        for (int round = 0; round < 500; round++) {
            LabelPlacement placement = new LabelPlacement(AREA, List.of(), List.of());
            double x = AREA.getX() + random.nextDouble() * AREA.getWidth();
            double y = AREA.getY() + random.nextDouble() * AREA.getHeight();
            assertThat(AREA.contains(placement.beside(new Point2D.Double(x, y), LABEL, 9)))
                    .isTrue();
            assertThat(AREA.contains(placement.alongLevel(y, LABEL))).isTrue();
            assertThat(AREA.contains(placement.alongUpright(x, LABEL))).isTrue();
        }
    }

    @Test
    void labelsOfOnePlaceDoNotLieOnOneAnother() {
        LabelPlacement placement = new LabelPlacement(AREA, List.of(), List.of());
        Point2D point = new Point2D.Double(250, 150);

        List<Rectangle2D> boxes = List.of(
                placement.beside(point, LABEL, 9),
                placement.beside(point, LABEL, 9),
                placement.beside(point, LABEL, 9),
                placement.alongLevel(150, LABEL),
                placement.alongLevel(152, LABEL));

        for (Rectangle2D one : boxes) {
            assertThat(boxes.stream().filter(other -> other.intersects(one))).hasSize(1);
        }
    }

    @Test
    void givesWayToData() {
        Point2D point = new Point2D.Double(250, 150);
        List<Point2D> right = new ArrayList<>();
        for (int x = 262; x < 340; x += 6) {
            right.add(new Point2D.Double(x, 150));
        }

        Rectangle2D box = new LabelPlacement(AREA, right, List.of()).beside(point, LABEL, 9);

        assertThat(right).noneMatch(box::contains);
    }

    @Test
    void goesFartherAwayRatherThanHideANumber() {
        Rectangle2D crowd = new Rectangle2D.Double(150, 135, 200, 30);

        Rectangle2D box =
                new LabelPlacement(AREA, List.of(), List.of(crowd)).beside(new Point2D.Double(250, 150), LABEL, 9);

        assertThat(crowd.intersects(box)).isFalse();
    }

    @Test
    void leavesALevelLineFartherWhereOtherLabelsStandBetweenItAndTheRuns() {
        Rectangle2D plot = new Rectangle2D.Double(0, 0, 400, 200);
        Rectangle2D size = new Rectangle2D.Double(0, 0, 180, 14);
        List<Rectangle2D> runs = List.of(
                new Rectangle2D.Double(60, 14, 16, 16),
                new Rectangle2D.Double(120, 8, 16, 16),
                new Rectangle2D.Double(180, 8, 16, 16),
                new Rectangle2D.Double(210, 8, 16, 16),
                new Rectangle2D.Double(245, 8, 16, 16));
        LabelPlacement placement = new LabelPlacement(plot, List.of(), runs);
        Rectangle2D marker = placement.beside(new Point2D.Double(188, 16), new Rectangle2D.Double(0, 0, 60, 14), 18);

        Rectangle2D line = placement.alongLevel(8, size);

        assertThat(runs).noneMatch(line::intersects).noneMatch(marker::intersects);
        assertThat(line.intersects(marker)).isFalse();
    }

    @Test
    void aLabelWiderThanThePlotBeginsAtItsLeftEdge() {
        Rectangle2D wide = new Rectangle2D.Double(0, 0, 900, 14);

        assertThat(new LabelPlacement(AREA, List.of(), List.of())
                        .alongLevel(100, wide)
                        .getX())
                .isEqualTo(53);
    }

    @Test
    void leavesALevelLineRatherThanHideARunAndOnlyThen() {
        Rectangle2D plot = new Rectangle2D.Double(0, 0, 400, 200);
        Rectangle2D size = new Rectangle2D.Double(0, 0, 120, 14);
        List<Rectangle2D> runs = new ArrayList<>();
        for (int x = 40; x < 400; x += 60) {
            runs.add(new Rectangle2D.Double(x, 4, 16, 12));
        }

        assertThat(new LabelPlacement(plot, List.of(), runs).alongLevel(4, size))
                .satisfies(place -> assertThat(runs).noneMatch(place::intersects));
        assertThat(new LabelPlacement(plot, List.of(), List.of())
                        .alongLevel(100, size)
                        .getMaxY())
                .isEqualTo(98);
    }
}
