package org.ledgerbench.workbench.action;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.AnyChange;

/** A list of every action, narrowed by typing, run by Enter. */
public final class CommandPalette {

    private static final int VISIBLE_ROWS = 12;

    private final List<WorkbenchAction> actions;
    private final JTextField search = new JTextField(36);
    private final DefaultListModel<WorkbenchAction> matches = new DefaultListModel<>();
    private final JList<WorkbenchAction> list = new JList<>(matches);
    private final JDialog dialog;

    private CommandPalette(Component owner, ActionRegistry registry) {
        registry.refresh();
        this.actions = registry.actions();
        this.dialog = new JDialog(SwingUtilities.getWindowAncestor(owner), Texts.text("palette.title"));
        dialog.setModal(true);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.setName("commandPalette");
        dialog.setContentPane(content());
        dialog.pack();
        dialog.setLocationRelativeTo(owner);
        filter();
    }

    /** Opens the palette over a component; returns when it is closed. */
    public static void open(Component owner, ActionRegistry registry) {
        new CommandPalette(owner, registry).dialog.setVisible(true);
    }

    /** Whether every word typed stands in the action's words, in whatever order and case. */
    static boolean matches(String title, String typed) {
        String words = title.toLowerCase(Locale.ROOT);
        for (String word : typed.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private JPanel content() {
        search.setName("palette.search");
        search.putClientProperty("JTextField.placeholderText", Texts.text("palette.placeholder"));
        search.getAccessibleContext().setAccessibleName(Texts.text("palette.placeholder"));
        search.getDocument().addDocumentListener(new AnyChange(this::filter));
        list.setName("palette.list");
        list.getAccessibleContext().setAccessibleName(Texts.text("palette.title"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(VISIBLE_ROWS);
        list.setCellRenderer(new ActionRenderer());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                run();
            }
        });
        JPanel content = new JPanel(new MigLayout("fill, wrap 1, insets dialog", "[grow,fill]", "[][grow,fill]"));
        content.add(search);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        content.add(scroll);
        bind(content, KeyEvent.VK_ENTER, this::run);
        bind(content, KeyEvent.VK_ESCAPE, dialog::dispose);
        bind(content, KeyEvent.VK_DOWN, () -> move(1));
        bind(content, KeyEvent.VK_UP, () -> move(-1));
        return content;
    }

    private static void bind(JComponent component, int key, Runnable handler) {
        component
                .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(key, 0), "palette." + key);
        component.getActionMap().put("palette." + key, new AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                handler.run();
            }
        });
    }

    private void filter() {
        matches.clear();
        actions.stream()
                .filter(action -> matches(action.descriptor().title(), search.getText()))
                .forEach(matches::addElement);
        if (!matches.isEmpty()) {
            list.setSelectedIndex(0);
        }
    }

    private void move(int by) {
        int next = Math.max(0, Math.min(matches.size() - 1, list.getSelectedIndex() + by));
        list.setSelectedIndex(next);
        list.ensureIndexIsVisible(next);
    }

    private void run() {
        WorkbenchAction chosen = list.getSelectedValue();
        if (chosen != null && chosen.isEnabled()) {
            dialog.dispose();
            chosen.actionPerformed(null);
        }
    }
}
