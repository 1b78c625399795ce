package org.ledgerbench.workbench.cohort;

import java.awt.Component;
import java.awt.Graphics;
import java.util.Locale;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;

/** A number from -1 to 1 with a bar beside it: from the left edge, or from the middle where it may be negative. */
final class ShareRenderer extends DefaultTableCellRenderer {

    private static final String WIDEST = " -0.00 ";
    private static final int INSET = 4;

    private final boolean isSigned;
    private transient Double value;
    private boolean isSelected;

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
        int width = Math.max(0, getWidth() - INSET - getFontMetrics(getFont()).stringWidth(WIDEST));
        int middle = isSigned ? INSET + width / 2 : INSET;
        int length = (int) Math.round(Math.min(1, Math.abs(value)) * (isSigned ? width / 2.0 : width));
        int height = getHeight() / 2;
        int top = (getHeight() - height) / 2;
        graphics.setColor(UIManager.getColor("Component.borderColor"));
        graphics.fillRect(INSET, top + height - 1, width, 1);
        graphics.fillRect(middle, top, 1, height);
        // The selection's ground is the accent colour itself, so there the bar takes the colour of the words.
        graphics.setColor(isSelected ? getForeground() : UIManager.getColor("Component.accentColor"));
        graphics.fillRect(value < 0 ? middle - length : middle, top, length, height);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object cell, boolean selected, boolean focused, int row, int column) {
        isSelected = selected;
        return super.getTableCellRendererComponent(table, cell, selected, focused, row, column);
    }
}
