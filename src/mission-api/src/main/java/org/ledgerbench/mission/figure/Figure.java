package org.ledgerbench.mission.figure;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A figure, ready to be drawn.
 *
 * @param outline name, title and axes
 * @param series lines, points and bars
 * @param markers single points with a name
 * @param thresholds lines across the plot
 * @param regions shaded areas
 */
public record Figure(
        FigureOutline outline,
        List<Series> series,
        List<Marker> markers,
        List<Threshold> thresholds,
        List<Region> regions) {

    public Figure {
        Objects.requireNonNull(outline, "outline");
        series = List.copyOf(series);
        markers = List.copyOf(markers);
        thresholds = List.copyOf(thresholds);
        regions = List.copyOf(regions);
    }

    /** This figure without what the predicate refuses to show. */
    public Figure visible(Predicate<Visibility> allowed) {
        return new Figure(
                outline,
                series.stream()
                        .filter(each -> allowed.test(each.style().visibility()))
                        .toList(),
                markers.stream()
                        .filter(each -> allowed.test(each.style().visibility()))
                        .toList(),
                thresholds.stream()
                        .filter(each -> allowed.test(each.style().visibility()))
                        .toList(),
                regions.stream()
                        .filter(each -> allowed.test(each.style().visibility()))
                        .toList());
    }
}
