package org.ledgerbench.workbench.cohort;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Column;
import org.ledgerbench.workbench.theme.TabKey;

/** The tracks side by side: bars and a table. */
final class TracksPage extends JPanel {

    private static final int MEASURE_WIDTH = 330;
    private static final int TRACK_WIDTH = 120;

    private final transient Consumer<String> say;
    private final Column column =
            new Column(new MigLayout("fillx, wrap 1, insets 8 12 12 12", "[grow,fill]", "[]12[]"));
    private final ReadOnly model = new ReadOnly();
    private final JTable table = TabKey.leaves(new JTable(model));
    private final JPanel whole;
    private CardPanel card;
    private transient TrackTable shown = new TrackTable(List.of(), List.of());

    TracksPage(Consumer<String> say) {
        super(new BorderLayout());
        this.say = say;
        setName("class.tracks");
        Tables.dress(table, "class.tracks.table", Texts.text("class.tracks.table"));
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        DefaultTableCellRenderer numbers = new DefaultTableCellRenderer();
        numbers.setHorizontalAlignment(SwingConstants.TRAILING);
        numbers.putClientProperty("html.disable", Boolean.TRUE);
        table.setDefaultRenderer(Object.class, numbers);
        whole = Tables.whole(table);
        column.add(whole, "wmin 0");
        add(Column.scrolling(column));
    }

    void show(ChartCard picture, TrackTable tracks) {
        if (card == null || !card.fits(picture)) {
            if (card != null) {
                column.remove(card);
            }
            card = new CardPanel(picture, say);
            column.add(card, "wmin 0");
        } else {
            card.show(picture);
        }
        fill(tracks);
        column.revalidate();
        column.repaint();
    }

    private void fill(TrackTable tracks) {
        if (tracks.equals(shown)) {
            return;
        }
        shown = tracks;
        Object[] headings = new Object[tracks.tracks().size() + 1];
        headings[0] = Texts.text("class.tracks.measure");
        for (int index = 0; index < tracks.tracks().size(); index++) {
            headings[index + 1] = tracks.tracks().get(index);
        }
        Object[][] cells = tracks.rows().stream()
                .map(row -> {
                    Object[] line = new Object[row.cells().size() + 1];
                    line[0] = row.measure();
                    for (int index = 0; index < row.cells().size(); index++) {
                        line[index + 1] = row.cells().get(index);
                    }
                    return line;
                })
                .toArray(Object[][]::new);
        model.setDataVector(cells, headings);
        for (int index = 0; index < table.getColumnCount(); index++) {
            Tables.width(table.getColumnModel().getColumn(index), index == 0 ? MEASURE_WIDTH : TRACK_WIDTH);
        }
    }

    private static final class ReadOnly extends DefaultTableModel {

        @Override
        public boolean isCellEditable(int row, int column) {
            return false;
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return column == 0 ? String.class : Object.class;
        }
    }
}
