package org.ledgerbench.workbench.roll;

import java.util.Locale;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** Points with two decimals, or a dash where there are none: no points are not 0 points. */
final class PointsRenderer extends DefaultTableCellRenderer {

    PointsRenderer() {
        setHorizontalAlignment(SwingConstants.TRAILING);
    }

    @Override
    protected void setValue(Object value) {
        setText(value instanceof Double points ? String.format(Locale.ROOT, "%.2f", points) : "\u2013");
    }
}
