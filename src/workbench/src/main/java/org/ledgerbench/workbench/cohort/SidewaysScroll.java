package org.ledgerbench.workbench.cohort;

import java.awt.event.MouseWheelListener;
import javax.swing.JScrollPane;
import javax.swing.JTable;

/** A scroll pane for a table as high as its rows: it scrolls sideways, and leaves the wheel to the page around it. */
final class SidewaysScroll extends JScrollPane {

    SidewaysScroll(JTable table) {
        super(table, VERTICAL_SCROLLBAR_NEVER, HORIZONTAL_SCROLLBAR_AS_NEEDED);
    }

    /** A look and feel listens to the wheel even where it is told not to scroll, and the page would hear nothing. */
    @Override
    public void updateUI() {
        super.updateUI();
        for (MouseWheelListener listener : getMouseWheelListeners()) {
            removeMouseWheelListener(listener);
        }
    }
}
