package org.ledgerbench.workbench.grade;

import java.awt.Component;
import java.awt.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.DefaultCellEditor;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.merge.Conflict;
import org.ledgerbench.gradebook.merge.ConflictResolver;
import org.ledgerbench.gradebook.merge.ConflictResolver.Choice;
import org.ledgerbench.gradebook.merge.MergePlan;
import org.ledgerbench.workbench.roll.Naming;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.TabKey;
import org.ledgerbench.workbench.words.PlainText;

/** Shows what another marker decided otherwise, and asks whose decision holds, place by place. */
final class MergeDialog {

    private static final int CHOICE = 4;

    private MergeDialog() {}

    /**
     * Asks.
     *
     * @param naming what students are called
     * @return the decisions; empty when nothing is to be taken over
     */
    static Optional<ConflictResolver> ask(Component owner, MergePlan plan, Naming naming) {
        Decisions decisions = new Decisions(plan.conflicts(), naming);
        Object[] options = {Texts.text("merge.apply"), Texts.text("dialog.cancel")};
        JTable table = table(decisions);
        int chosen = JOptionPane.showOptionDialog(
                owner,
                content(plan, table),
                Texts.text("merge.title"),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.PLAIN_MESSAGE,
                null,
                options,
                options[0]);
        if (table.isEditing()) {
            table.getCellEditor().stopCellEditing();
        }
        return chosen == 0 ? Optional.of(decisions.resolver()) : Optional.empty();
    }

    private static JPanel content(MergePlan plan, JTable table) {
        JPanel content = new JPanel(new MigLayout("fill, wrap 1, insets 0", "[grow,fill]", ""));
        JLabel summary = new JLabel(Texts.text(
                "merge.summary",
                String.valueOf(plan.additions().size()),
                String.valueOf(plan.newStudents().size()),
                String.valueOf(plan.newComments().size()),
                String.valueOf(plan.conflicts().size())));
        summary.setName("merge.summary");
        content.add(summary);
        plan.matches().otherwise().stream()
                .map(PlainText::visible)
                .reduce((left, right) -> left + ", " + right)
                .ifPresent(ids -> content.add(Card.words(Texts.text("merge.matchedOtherwise", ids)), "wmin 0"));
        content.add(new JScrollPane(table), "pushy, grow");
        return content;
    }

    private static JTable table(Decisions decisions) {
        JTable table = TabKey.leaves(new JTable(decisions));
        table.setName("merge.table");
        table.getAccessibleContext().setAccessibleName(Texts.text("merge.title"));
        DefaultTableCellRenderer text = new DefaultTableCellRenderer();
        text.putClientProperty("html.disable", Boolean.TRUE);
        table.setDefaultRenderer(Object.class, text);
        JComboBox<String> choices = new JComboBox<>(new String[] {
            Texts.text("merge.OURS"), Texts.text("merge.THEIRS"),
        });
        choices.setName("merge.choice");
        table.getColumnModel().getColumn(CHOICE).setCellEditor(new DefaultCellEditor(choices));
        table.setPreferredScrollableViewportSize(new Dimension(820, 300));
        return table;
    }

    /** The conflicts and whose decision holds; ours until somebody says otherwise. */
    static final class Decisions extends AbstractTableModel {

        private final transient List<Conflict> conflicts;
        private final transient Naming naming;
        private final Map<Place, Choice> choices = new HashMap<>();
        private final String[] columns = Texts.text("merge.columns").split("\\|");

        Decisions(List<Conflict> conflicts, Naming naming) {
            this.conflicts = conflicts;
            this.naming = naming;
        }

        ConflictResolver resolver() {
            Map<Place, Choice> decided = Map.copyOf(choices);
            return conflict -> decided.getOrDefault(conflict.place(), Choice.OURS);
        }

        @Override
        public int getRowCount() {
            return conflicts.size();
        }

        @Override
        public int getColumnCount() {
            return columns.length;
        }

        @Override
        public String getColumnName(int column) {
            return columns[column];
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == CHOICE;
        }

        @Override
        public Object getValueAt(int row, int column) {
            Conflict conflict = conflicts.get(row);
            Place place = conflict.place();
            return switch (column) {
                case 0 -> PlainText.visible(naming.idOf(place.student()));
                case 1 -> place.layer().title() + " " + place.criterion();
                case 2 -> words(conflict.ours());
                case 3 -> words(conflict.theirs());
                default -> Texts.text("merge." + choices.getOrDefault(place, Choice.OURS));
            };
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            Choice choice = Texts.text("merge.THEIRS").equals(value) ? Choice.THEIRS : Choice.OURS;
            choices.put(conflicts.get(row).place(), choice);
            fireTableCellUpdated(row, column);
        }

        private static String words(StoredMarking marking) {
            String points = marking.marking().points().map(Points::words).orElse("");
            return Texts.text(
                    "merge.mark",
                    (points + " " + marking.marking().text()).strip(),
                    marking.basis().marker());
        }
    }
}
