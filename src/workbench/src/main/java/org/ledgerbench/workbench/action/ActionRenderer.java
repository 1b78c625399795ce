package org.ledgerbench.workbench.action;

import java.awt.Component;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;

/** A row of the palette: icon, words, key. */
final class ActionRenderer implements ListCellRenderer<WorkbenchAction> {

    private final JLabel title = new JLabel();
    private final JLabel key = new JLabel();
    private final JPanel row = new JPanel(new MigLayout("fillx, insets 3 6 3 6", "[grow,fill][]"));

    ActionRenderer() {
        row.add(title);
        row.add(key);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends WorkbenchAction> list, WorkbenchAction action, int index, boolean selected, boolean focus) {
        title.setText(
                action.descriptor().menu().title() + ": " + action.descriptor().title());
        title.setIcon((Icon) action.getValue(javax.swing.Action.SMALL_ICON));
        title.setEnabled(action.isEnabled());
        key.setText(action.descriptor().shortcut().map(Keys::words).orElse(""));
        row.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        title.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        key.setForeground(title.getForeground());
        return row;
    }
}
