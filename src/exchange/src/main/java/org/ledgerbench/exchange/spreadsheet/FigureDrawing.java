package org.ledgerbench.exchange.spreadsheet;

import java.io.IOException;
import org.ledgerbench.charts.ChartTheme;
import org.ledgerbench.charts.FigurePainter;
import org.ledgerbench.charts.ImageSize;
import org.ledgerbench.mission.figure.Figure;

/** Draws a figure as a PNG picture for a sheet. */
@FunctionalInterface
public interface FigureDrawing {

    /**
     * Draws a figure.
     *
     * @param size how large it is to be; the scale gives it more pixels than it shows, for zoom and print
     * @return the bytes of a PNG file
     */
    byte[] png(Figure figure, ImageSize size) throws IOException;

    /** The charts of the product, on white. */
    static FigureDrawing ofCharts() {
        FigurePainter painter = new FigurePainter();
        return (figure, size) -> painter.png(figure, ChartTheme.LIGHT, size);
    }
}
