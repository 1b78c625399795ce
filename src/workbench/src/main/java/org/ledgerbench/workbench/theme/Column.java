package org.ledgerbench.workbench.theme;

import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;

/** A panel that is as wide as the scroll pane it stands in, so that the words in it wrap. */
public class Column extends JPanel implements Scrollable {

    private static final int STEP = 24;

    /** An empty column. */
    public Column(LayoutManager layout) {
        super(layout);
    }

    /** A scroll pane around a column, without a border. */
    public static JScrollPane scrolling(Column column) {
        JScrollPane pane = new JScrollPane(
                column, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        // No border at all would be taken for one that the look and feel is to choose, as soon as it is another.
        pane.setBorder(BorderFactory.createEmptyBorder());
        return pane;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return STEP;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(STEP, visible.height - STEP);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
