package org.ledgerbench.workbench.cohort;

import java.util.Locale;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** Counts as they are, other numbers with two decimals, a dash for none. */
final class NumberRenderer extends DefaultTableCellRenderer {

    NumberRenderer() {
        setHorizontalAlignment(SwingConstants.TRAILING);
    }

    @Override
    protected void setValue(Object value) {
        setText(words(value));
    }

    static String words(Object value) {
        if (value == null) {
            return "\u2013";
        }
        return value instanceof Double number ? String.format(Locale.ROOT, "%.2f", number + 0.0) : value.toString();
    }
}
