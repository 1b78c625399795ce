package org.ledgerbench.workbench.play;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;

/** Everything that components say: what is seen, what a tooltip shows, and what is read out; hidden components, too. */
final class Words {

    private Words() {}

    static List<String> of(Component component) {
        List<String> words = new ArrayList<>();
        collect(component, words);
        words.removeIf(each -> each == null || each.isBlank());
        return words;
    }

    private static void collect(Component component, List<String> words) {
        if (component instanceof JLabel label) {
            words.add(label.getText());
        } else if (component instanceof AbstractButton button) {
            words.add(button.getText());
        } else if (component instanceof JTextComponent text) {
            words.add(text.getText());
        } else if (component instanceof JTable table) {
            cells(table, words);
        } else if (component instanceof JComboBox<?> box) {
            for (int index = 0; index < box.getItemCount(); index++) {
                words.add(String.valueOf(box.getItemAt(index)));
            }
        } else if (component instanceof JTabbedPane tabs) {
            for (int index = 0; index < tabs.getTabCount(); index++) {
                words.add(tabs.getTitleAt(index));
                words.add(tabs.getToolTipTextAt(index));
            }
        }
        if (component instanceof JComponent tipped) {
            words.add(tipped.getToolTipText());
        }
        AccessibleContext heard = component.getAccessibleContext();
        if (heard != null) {
            words.add(heard.getAccessibleName());
            words.add(heard.getAccessibleDescription());
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                collect(child, words);
            }
        }
    }

    private static void cells(JTable table, List<String> words) {
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                words.add(String.valueOf(table.getValueAt(row, column)));
            }
        }
    }
}
