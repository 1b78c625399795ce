package org.ledgerbench.workbench.roll;

import java.util.Locale;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** Points, or a dash where there are none: no points are not 0 points. */
final class PointsRenderer extends DefaultTableCellRenderer {

    private final String format;

    /** @param format of a number, as {@link String#format} takes it */
    PointsRenderer(String format) {
        this.format = format;
        setHorizontalAlignment(SwingConstants.TRAILING);
    }

    @Override
    protected void setValue(Object value) {
        setText(value instanceof Double points ? String.format(Locale.ROOT, format, points) : "\u2013");
    }
}
