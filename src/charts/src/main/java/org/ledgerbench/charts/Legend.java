package org.ledgerbench.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.ledgerbench.mission.figure.AxisSide;
import org.ledgerbench.mission.figure.Region;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Tone;

/** The names of what is drawn, in the order in which it is added. */
final class Legend {

    private static final Shape LINE = new Line2D.Double(-14, 0, 14, 0);
    private static final Shape BOX = new Rectangle2D.Double(-6, -6, 12, 12);

    private final ChartTheme theme;
    private final LegendItemCollection items = new LegendItemCollection();

    Legend(ChartTheme theme) {
        this.theme = theme;
    }

    LegendItemCollection items() {
        return items;
    }

    void addSeries(Series series, Stroke line, Shape symbol) {
        Color colour = theme.of(series.style().tone());
        add(named(series.label(), series.style()), symbol, colour, line, colour);
    }

    void addLine(String label, Stroke line, Tone tone) {
        add(label, null, theme.of(tone), line, theme.of(tone));
    }

    void addBox(String label, Style style, Color fill) {
        add(named(label, style), BOX, fill, null, theme.of(style.tone()));
    }

    void addRegion(Region region) {
        addBox(region.label(), region.style(), theme.translucent(region.style().tone(), RegionLayer.OPACITY));
    }

    static String named(String label, Style style) {
        return style.side() == AxisSide.RIGHT && !label.contains("right") ? label + " (right axis)" : label;
    }

    private void add(String label, Shape symbol, Color fill, Stroke line, Color outline) {
        items.add(new LegendItem(
                label,
                null,
                null,
                null,
                symbol != null,
                symbol == null ? BOX : symbol,
                true,
                fill,
                symbol != null,
                outline,
                new BasicStroke(1),
                line != null,
                LINE,
                line == null ? new BasicStroke(1) : line,
                outline));
    }
}
