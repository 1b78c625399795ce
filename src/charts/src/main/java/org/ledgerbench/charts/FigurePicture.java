package org.ledgerbench.charts;

import java.util.Objects;
import org.jfree.chart.JFreeChart;
import org.ledgerbench.mission.figure.Figure;

/**
 * A figure as a picture, drawn as {@link FigurePainter} says.
 *
 * @param painter draws it
 * @param figure what is drawn
 */
public record FigurePicture(FigurePainter painter, Figure figure) implements Picture {

    private static final int HEIGHT = 600;

    public FigurePicture {
        Objects.requireNonNull(painter, "painter");
        Objects.requireNonNull(figure, "figure");
    }

    @Override
    public String id() {
        return figure.outline().id();
    }

    @Override
    public String title() {
        return figure.outline().title();
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public JFreeChart chart(ChartTheme theme) {
        return painter.chart(figure, theme);
    }
}
