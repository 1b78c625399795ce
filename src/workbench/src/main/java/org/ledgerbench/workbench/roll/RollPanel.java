package org.ledgerbench.workbench.roll;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.RowFilter;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableRowSorter;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.TabKey;

/** The class: a filter, a table and how many are shown. Used on the event thread. */
public final class RollPanel extends JPanel {

    private final RollTableModel model = new RollTableModel();
    private final JTable table = TabKey.leaves(new TableWithTips(model));
    private final TableRowSorter<RollTableModel> sorter = new TableRowSorter<>(model);
    private final FilterBar filters = new FilterBar(this::filter);
    private final JLabel count = new JLabel(" ");
    private final transient ColumnWidths widths = new ColumnWidths(table);

    /** An empty class; the consumer hears whenever another student is selected. */
    public RollPanel(Consumer<StudentResult> onSelected) {
        super(new BorderLayout());
        setName("roll");
        table.setName("roll.table");
        table.getAccessibleContext().setAccessibleName(Texts.text("roll.title"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setRowSorter(sorter);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        table.setFillsViewportHeight(true);
        // Beside the words an arrow would cost a narrow column its title.
        table.getTableHeader().putClientProperty("FlatLaf.style", "sortIconPosition: top");
        render();
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                selected().ifPresent(onSelected);
            }
        });
        count.setName("roll.count");
        add(filters, BorderLayout.NORTH);
        add(new JScrollPane(table), BorderLayout.CENTER);
        add(count, BorderLayout.SOUTH);
    }

    /** The width at which every state, name and number can be read. */
    public int wantedWidth() {
        return widths.wanted();
    }

    /** Shows another class; the filter is cleared and the first student selected. */
    public void show(List<StudentResult> students, double total) {
        model.show(students);
        List<String> tracks = students.stream()
                .flatMap(student -> student.identity().track().stream())
                .distinct()
                .sorted()
                .toList();
        filters.tracks(tracks, total);
        filter(StudentFilter.ALL);
        select(0);
    }

    /** Shows a student's new result. */
    public void update(StudentResult student) {
        model.update(student);
        count();
    }

    /** Calls students otherwise. */
    public void name(Naming naming) {
        model.name(naming);
        // A pseudonym is both, and is to be read whole.
        widths.want(RollColumn.ID, naming == Naming.OPEN);
    }

    /** The student selected. */
    public Optional<StudentResult> selected() {
        int row = table.getSelectedRow();
        return row < 0 ? Optional.empty() : Optional.of(model.student(table.convertRowIndexToModel(row)));
    }

    /** The students shown, in the order shown. */
    public List<StudentResult> shown() {
        List<StudentResult> shown = new ArrayList<>();
        for (int row = 0; row < table.getRowCount(); row++) {
            shown.add(model.student(table.convertRowIndexToModel(row)));
        }
        return shown;
    }

    /** Selects the next student shown after the selected one for whom the predicate holds, from the top again at the end. */
    public boolean selectNext(Predicate<StudentResult> wanted) {
        int rows = table.getRowCount();
        int from = table.getSelectedRow();
        for (int step = 1; step <= rows; step++) {
            int row = Math.floorMod(from + step, rows);
            if (wanted.test(model.student(table.convertRowIndexToModel(row)))) {
                select(row);
                return true;
            }
        }
        return false;
    }

    /** Selects the student so many rows further down; stays within the table. */
    public void move(int rows) {
        select(Math.max(0, Math.min(table.getRowCount() - 1, table.getSelectedRow() + rows)));
    }

    /** Selects the student of that id, if shown. */
    public boolean select(String id) {
        for (int row = 0; row < table.getRowCount(); row++) {
            if (model.student(table.convertRowIndexToModel(row)).identity().id().equals(id)) {
                select(row);
                return true;
            }
        }
        return false;
    }

    /** Selects the student of that id; a filter that hides the student is cleared. */
    public void reveal(String id) {
        if (!select(id)) {
            filters.reset();
            select(id);
        }
    }

    /** Puts the caret into the table, so that arrow keys go from student to student. */
    public void focusTable() {
        table.requestFocusInWindow();
    }

    /** Puts the caret into the search field. */
    public void focusSearch() {
        filters.focusWords();
    }

    @Override
    public void doLayout() {
        super.doLayout();
        widths.fitInto(getWidth());
    }

    private void select(int row) {
        if (row >= 0 && row < table.getRowCount()) {
            table.getSelectionModel().setSelectionInterval(row, row);
            table.scrollRectToVisible(table.getCellRect(row, 0, true));
        }
    }

    private void filter(StudentFilter filter) {
        sorter.setRowFilter(new RowFilter<RollTableModel, Integer>() {
            @Override
            public boolean include(Entry<? extends RollTableModel, ? extends Integer> entry) {
                return filter.accepts(model.student(entry.getIdentifier()), model.naming());
            }
        });
        count();
    }

    private void count() {
        long marking = shown().stream()
                .filter(student -> student.state() == StudentState.NEEDS_MARKING)
                .count();
        count.setText(Texts.text("roll.count", table.getRowCount(), model.getRowCount(), marking));
    }

    private void render() {
        DefaultTableCellRenderer text = new DefaultTableCellRenderer();
        text.putClientProperty("html.disable", Boolean.TRUE);
        table.setDefaultRenderer(String.class, text);
        table.setDefaultRenderer(StudentState.class, new StateRenderer());
        table.setDefaultRenderer(Double.class, new PointsRenderer(false));
        table.getColumnModel().getColumn(RollColumn.PENDING.ordinal()).setCellRenderer(new PointsRenderer(true));
        widths.fit();
    }
}
