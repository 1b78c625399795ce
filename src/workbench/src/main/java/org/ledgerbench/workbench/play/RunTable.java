package org.ledgerbench.workbench.play;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.TabKey;
import org.ledgerbench.workbench.words.PartWords;
import org.ledgerbench.workbench.words.Quantities;

/** The recorded runs of a part: a row a run, a column a knob or reading. Enter or a double click recalls a run. */
final class RunTable extends JTable {

    private static final int NUMBER_WIDTH = 40;
    private static final int PADDING = 20;
    private static final int CELL_GAP = 8;

    private final transient Runs runs;

    RunTable(Part part, Consumer<Settings> onRecalled) {
        TabKey.leaves(this);
        this.runs = new Runs(part);
        setModel(runs);
        setName("runs." + part.id());
        getAccessibleContext().setAccessibleName(Texts.text("play.runs"));
        setToolTipText(Texts.text("play.runs.recall"));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        DefaultTableCellRenderer text = new DefaultTableCellRenderer();
        text.putClientProperty("html.disable", Boolean.TRUE);
        text.setHorizontalAlignment(SwingConstants.TRAILING);
        setDefaultRenderer(Object.class, text);
        // Tab leaves the table, as it leaves everything else.
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("TAB"), "none");
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("shift TAB"), "none");
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "recall");
        getActionMap().put("recall", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                recall(onRecalled);
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    recall(onRecalled);
                }
            }
        });
        widths();
    }

    void show(List<Entry.Run> recorded) {
        if (recorded.size() != runs.getRowCount()) {
            runs.show(recorded);
            widths();
            if (!recorded.isEmpty()) {
                setRowSelectionInterval(recorded.size() - 1, recorded.size() - 1);
            }
        }
    }

    /** Room for the heading and for everything that stands below it. */
    private void widths() {
        for (int column = 0; column < getColumnCount(); column++) {
            int heading =
                    getTableHeader().getFontMetrics(getTableHeader().getFont()).stringWidth(getColumnName(column));
            int widest = Math.max(NUMBER_WIDTH, heading) + PADDING;
            for (int row = 0; row < getRowCount(); row++) {
                Component cell = prepareRenderer(getCellRenderer(row, column), row, column);
                widest = Math.max(widest, cell.getPreferredSize().width + CELL_GAP);
            }
            getColumnModel().getColumn(column).setPreferredWidth(widest);
        }
    }

    private void recall(Consumer<Settings> onRecalled) {
        if (getSelectedRow() >= 0) {
            onRecalled.accept(runs.recorded.get(getSelectedRow()).knobs());
        }
    }

    private static final class Runs extends AbstractTableModel {

        private final transient Part part;
        private transient List<Entry.Run> recorded = List.of();

        Runs(Part part) {
            this.part = part;
        }

        void show(List<Entry.Run> all) {
            recorded = new ArrayList<>(all);
            fireTableDataChanged();
        }

        @Override
        public int getRowCount() {
            return recorded == null ? 0 : recorded.size();
        }

        @Override
        public int getColumnCount() {
            return 1
                    + part.instruments().knobs().size()
                    + part.instruments().readings().size();
        }

        @Override
        public String getColumnName(int column) {
            int knobs = part.instruments().knobs().size();
            if (column == 0) {
                return Texts.text("play.runs.number");
            }
            return column <= knobs
                    ? part.instruments().knobs().get(column - 1).help().label()
                    : part.instruments().readings().get(column - 1 - knobs).label();
        }

        @Override
        public Object getValueAt(int row, int column) {
            int knobs = part.instruments().knobs().size();
            Entry.Run run = recorded.get(row);
            if (column == 0) {
                return row + 1;
            }
            if (column <= knobs) {
                Knob knob = part.instruments().knobs().get(column - 1);
                Value value = run.knobs().values().get(knob.id());
                return value == null ? "" : PartWords.position(knob, value);
            }
            Reading reading = part.instruments().readings().get(column - 1 - knobs);
            Value value = run.readings().orElse(Map.of()).get(reading.id());
            return value == null ? "" : Quantities.words(value, reading.unit());
        }
    }
}
