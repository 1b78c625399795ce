package org.ledgerbench.workbench.lms;

import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.DefaultCellEditor;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.classroom.Strangers;
import org.ledgerbench.workbench.classroom.Strangers.Candidate;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.ListWords;
import org.ledgerbench.workbench.theme.TabKey;
import org.ledgerbench.workbench.words.PlainText;

/** Asks which student of the class it is that handed in under an id the roster does not have. */
public final class MatchDialog {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 260;
    private static final int REMARK_ROWS = 4;

    private MatchDialog() {}

    /**
     * Asks. On the event thread.
     *
     * @param remarks what was noticed of the class as a whole
     * @return the student of each id that somebody was chosen for; empty when nothing was decided
     */
    public static Optional<Map<String, String>> ask(Component owner, Strangers strangers, List<String> remarks) {
        StrangersTable model = new StrangersTable(strangers);
        JTable table = table(model, strangers.candidates());
        Object[] options = {Texts.text("match.apply"), Texts.text("dialog.cancel")};
        int answer = JOptionPane.showOptionDialog(
                owner,
                content(model, table, remarks),
                Texts.text("match.title"),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.PLAIN_MESSAGE,
                null,
                options,
                options[0]);
        if (table.isEditing()) {
            table.getCellEditor().stopCellEditing();
        }
        Map<String, String> matches = model.matches();
        return answer == 0 && !matches.isEmpty() ? Optional.of(matches) : Optional.empty();
    }

    private static JPanel content(StrangersTable model, JTable table, List<String> remarks) {
        JPanel content = new JPanel(new MigLayout("fill, wrap 1, insets 0", "[grow,fill]", "[][grow,fill][][]"));
        content.add(Card.words(Texts.text("match.about", String.valueOf(model.getRowCount()))), "wmin 0");
        content.add(new JScrollPane(table));
        JButton likely = new JButton(Texts.text("match.likely"));
        likely.setName("match.likely");
        likely.addActionListener(event -> model.chooseLikely());
        content.add(likely, "growx 0");
        if (!remarks.isEmpty()) {
            JTextArea noticed = new JTextArea(PlainText.visible(String.join("\n", remarks)), REMARK_ROWS, 1);
            noticed.setName("match.remarks");
            noticed.setEditable(false);
            noticed.setLineWrap(true);
            noticed.setWrapStyleWord(true);
            noticed.getAccessibleContext().setAccessibleName(Texts.text("match.remarks"));
            JLabel label = new JLabel(Texts.text("match.remarks"));
            label.setLabelFor(noticed);
            content.add(label);
            content.add(new JScrollPane(noticed), "wmin 0");
        }
        return content;
    }

    private static JTable table(StrangersTable model, List<Candidate> candidates) {
        JTable table = TabKey.leaves(new JTable(model));
        table.setName("match.table");
        table.getAccessibleContext().setAccessibleName(Texts.text("match.title"));
        DefaultTableCellRenderer text = new DefaultTableCellRenderer();
        text.putClientProperty("html.disable", Boolean.TRUE);
        table.setDefaultRenderer(Object.class, text);
        JComboBox<Object> students = new JComboBox<>();
        students.setName("match.students");
        students.getAccessibleContext().setAccessibleName(Texts.text("match.students"));
        students.addItem(Texts.text("match.nobody"));
        candidates.forEach(students::addItem);
        students.setRenderer(new ListWords<>(Candidate.class, MatchDialog::words));
        table.getColumnModel().getColumn(StrangersTable.STUDENT).setCellEditor(new DefaultCellEditor(students));
        table.getColumnModel().getColumn(StrangersTable.STUDENT).setPreferredWidth(WIDTH / 3);
        table.setSurrendersFocusOnKeystroke(true);
        table.setRowHeight(students.getPreferredSize().height);
        table.setPreferredScrollableViewportSize(new Dimension(WIDTH, HEIGHT));
        return table;
    }

    private static String words(Candidate student) {
        return student.isMissing() ? student.label() : Texts.text("match.handedIn", student.label());
    }
}
