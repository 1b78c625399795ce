package org.ledgerbench.workbench.cohort;

import java.awt.Color;
import java.awt.Graphics;
import java.util.Locale;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;

/** A number from -1 to 1 with a bar under it: from the left edge, or from the middle where it may be negative. */
final class ShareRenderer extends DefaultTableCellRenderer {

    private static final int BAR_HEIGHT = 4;
    private static final int INSET = 4;

    private final boolean isSigned;
    private transient Double value;

    ShareRenderer(boolean isSigned) {
        this.isSigned = isSigned;
        setHorizontalAlignment(SwingConstants.TRAILING);
    }

    @Override
    protected void setValue(Object cell) {
        value = cell instanceof Double number ? number : null;
        setText(value == null ? "\u2013" : String.format(Locale.ROOT, "%.2f", value + 0.0));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (value == null) {
            return;
        }
        int width = getWidth() - 2 * INSET;
        int middle = isSigned ? INSET + width / 2 : INSET;
        int length = (int) Math.round(Math.min(1, Math.abs(value)) * (isSigned ? width / 2.0 : width));
        int top = getHeight() - BAR_HEIGHT - 1;
        graphics.setColor(UIManager.getColor("Component.borderColor"));
        graphics.fillRect(INSET, top + BAR_HEIGHT - 1, width, 1);
        graphics.setColor(colour());
        graphics.fillRect(value < 0 ? middle - length : middle, top, length, BAR_HEIGHT);
    }

    private static Color colour() {
        return UIManager.getColor("Component.accentColor");
    }
}
