package org.ledgerbench.workbench.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.words.Quantities;

/** The recorded runs of a part: a row a run, a column a knob or reading. Enter or a double click recalls a run's settings. */
final class RunTable extends JTable {

    private final transient Runs runs;

    RunTable(Part part, Consumer<Settings> onRecalled) {
        this.runs = new Runs(part);
        setModel(runs);
        setName("runs." + part.id());
        getAccessibleContext().setAccessibleName(Texts.text("play.runs"));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        DefaultTableCellRenderer text = new DefaultTableCellRenderer();
        text.putClientProperty("html.disable", Boolean.TRUE);
        text.setHorizontalAlignment(TRAILING_ALIGNMENT);
        setDefaultRenderer(Object.class, text);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(javax.swing.KeyStroke.getKeyStroke("ENTER"), "recall");
        getActionMap().put("recall", new javax.swing.AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                recall(onRecalled);
            }
        });
        addMouseListener(new java.awt.event.MouseAdapter() {
            @Override
            public void mouseClicked(java.awt.event.MouseEvent event) {
                if (event.getClickCount() == 2) {
                    recall(onRecalled);
                }
            }
        });
    }

    private static final int TRAILING_ALIGNMENT = javax.swing.SwingConstants.TRAILING;

    void show(List<Entry.Run> recorded) {
        runs.show(recorded);
        for (int column = 0; column < getColumnCount(); column++) {
            getColumnModel().getColumn(column).setPreferredWidth(column == 0 ? 40 : 120);
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
            return recorded.size();
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
                Value value = run.knobs()
                        .values()
                        .get(part.instruments().knobs().get(column - 1).id());
                return value == null ? "" : value.text();
            }
            var reading = part.instruments().readings().get(column - 1 - knobs);
            Value value = run.readings().orElse(Map.of()).get(reading.id());
            return value == null ? "" : Quantities.words(value, reading.unit());
        }
    }
}
