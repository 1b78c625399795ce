package org.ledgerbench.workbench.cohort;

import javax.swing.JTable;
import javax.swing.table.TableModel;
import org.ledgerbench.workbench.theme.TabKey;

/** A table that fills its scroll pane where its columns have room, and scrolls sideways where they do not. */
final class WideTable extends JTable {

    WideTable(TableModel model) {
        super(model);
        TabKey.leaves(this);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() == null || getPreferredSize().width <= getParent().getWidth();
    }
}
