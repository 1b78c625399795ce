package org.ledgerbench.workbench.roll;

import java.util.Locale;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** Points, or a dash where there are none: no points are not 0 points. */
final class PointsRenderer extends DefaultTableCellRenderer {

    private final boolean isShort;

    /** @param isShort whether zeros behind the point are left out */
    PointsRenderer(boolean isShort) {
        this.isShort = isShort;
        setHorizontalAlignment(SwingConstants.TRAILING);
    }

    @Override
    protected void setValue(Object value) {
        setText(value instanceof Double points ? words(points) : "\u2013");
    }

    private String words(double points) {
        boolean isWhole = points == Math.rint(points);
        return String.format(Locale.ROOT, isShort && isWhole ? "%.0f" : "%.2f", points);
    }
}
