package org.ledgerbench.workbench.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final Dimension AREA = new Dimension(1280, 720);
    private static final Dimension CARD = new Dimension(380, 130);

    @Test
    void goesBelowWhatItSpeaksOf() {
        Rectangle target = new Rectangle(100, 50, 300, 80);

        Point place = Placement.of(AREA, target, CARD);

        assertThat(place.x).isEqualTo(target.x);
        assertThat(place.y).isGreaterThan(target.y + target.height);
    }

    @Test
    void goesBesideWhatReachesTheFootOfTheWindow() {
        Rectangle target = new Rectangle(400, 100, 300, 620);

        assertThat(Placement.of(AREA, target, CARD).x).isGreaterThan(target.x + target.width);
    }

    @Test
    void staysInTheWindowAndLeavesTheTargetFreeWhereThereIsRoom() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            Rectangle target = new Rectangle(
                    random.nextInt(1200), random.nextInt(700), 1 + random.nextInt(400), 1 + random.nextInt(300));
            Rectangle visible = target.intersection(new Rectangle(AREA));

            Rectangle card = new Rectangle(Placement.of(AREA, visible, CARD), CARD);

            assertThat(new Rectangle(AREA).contains(card))
                    .as("%s for %s", card, visible)
                    .isTrue();
            assertThat(card.intersects(visible)).as("%s over %s", card, visible).isFalse();
        }
    }

    @Test
    void liesOverWhatFillsTheWholeWindow() {
        Rectangle card = new Rectangle(Placement.of(AREA, new Rectangle(AREA), CARD), CARD);

        assertThat(new Rectangle(AREA).contains(card)).isTrue();
    }
}
