package org.ledgerbench.workbench.tour;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;

/** Where the words of a step go: beside what they speak of, covering it only where there is no room beside it. */
final class Placement {

    private static final int GAP = 14;

    private Placement() {}

    /**
     * The upper left corner of a card.
     *
     * @param area what there is room in, from 0, 0
     * @param target what the card speaks of
     * @param card the size of the card
     */
    static Point of(Dimension area, Rectangle target, Dimension card) {
        Rectangle room = new Rectangle(area);
        int level = within(target.y, area.height - card.height);
        int upright = within(target.x, area.width - card.width);
        List<Point> wishes = List.of(
                new Point(upright, target.y + target.height + GAP),
                new Point(target.x + target.width + GAP, level),
                new Point(target.x - card.width - GAP, level),
                new Point(upright, target.y - card.height - GAP));
        return wishes.stream()
                .filter(wish -> room.contains(new Rectangle(wish, card)))
                .findFirst()
                .orElseGet(() -> new Point(
                        within(target.x + (target.width - card.width) / 2, area.width - card.width),
                        within(target.y + target.height - card.height - GAP, area.height - card.height)));
    }

    private static int within(int wish, int most) {
        return Math.max(0, Math.min(wish, most));
    }
}
