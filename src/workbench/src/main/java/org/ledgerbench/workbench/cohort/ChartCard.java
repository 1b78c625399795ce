package org.ledgerbench.workbench.cohort;

import java.util.Objects;
import org.ledgerbench.charts.CategoryFigure;
import org.ledgerbench.charts.FigurePainter;
import org.ledgerbench.charts.FigurePicture;
import org.ledgerbench.charts.Picture;
import org.ledgerbench.mission.figure.Figure;

/**
 * A picture with what it says in words, for those who do not see it and those who would count bars.
 *
 * @param picture the picture
 * @param words what it says
 */
record ChartCard(Picture picture, String words) {

    private static final FigurePainter PAINTER = new FigurePainter();
    private static final int FIGURE_HEIGHT = 320;
    private static final int TOOLS_HEIGHT = 36;

    ChartCard {
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(words, "words");
    }

    /** A card with a figure. */
    static ChartCard of(Figure figure, String words) {
        return new ChartCard(new FigurePicture(PAINTER, figure), words);
    }

    /** How high the picture and its tools are on the screen. */
    int height() {
        return (picture instanceof CategoryFigure bars ? bars.height() : FIGURE_HEIGHT) + TOOLS_HEIGHT;
    }
}
