package org.ledgerbench.workbench.roll;

import java.awt.Component;
import java.awt.event.MouseEvent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.TableModel;
import org.ledgerbench.workbench.words.PlainText;

/** A table that tells the whole text of a cell that is too narrow for it. */
final class TableWithTips extends JTable {

    TableWithTips(TableModel model) {
        super(model);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        if (row < 0 || column < 0) {
            return null;
        }
        Component cell = prepareRenderer(getCellRenderer(row, column), row, column);
        boolean isCutOff = cell.getPreferredSize().width > getCellRect(row, column, false).width;
        return isCutOff && cell instanceof JLabel label ? PlainText.tip(label.getText()) : null;
    }
}
