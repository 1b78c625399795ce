package org.ledgerbench.workbench.lms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.table.AbstractTableModel;
import org.ledgerbench.workbench.classroom.Strangers;
import org.ledgerbench.workbench.classroom.Strangers.Candidate;
import org.ledgerbench.workbench.classroom.Strangers.Stranger;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.words.PlainText;

/** A row a submission of nobody in the class, and in its last column the student it is from. */
final class StrangersTable extends AbstractTableModel {

    /** The column that can be edited. */
    static final int STUDENT = 3;

    private final transient List<Stranger> strangers;
    private final transient List<Optional<Candidate>> chosen = new ArrayList<>();
    private final List<String> titles =
            Arrays.asList(Texts.text("match.columns").split("\\|"));

    /** The likely students are suggested, not chosen. */
    StrangersTable(Strangers strangers) {
        this.strangers = strangers.strangers();
        this.strangers.forEach(each -> chosen.add(Optional.empty()));
    }

    /** Chooses for every row the student of the same name, where nobody was chosen. @return how many */
    int chooseLikely() {
        int found = 0;
        for (int row = 0; row < chosen.size(); row++) {
            if (chosen.get(row).isEmpty() && strangers.get(row).likely().isPresent()) {
                chosen.set(row, strangers.get(row).likely());
                fireTableCellUpdated(row, STUDENT);
                found++;
            }
        }
        return found;
    }

    /** The student of each id that somebody was chosen for. */
    Map<String, String> matches() {
        Map<String, String> matches = new LinkedHashMap<>();
        for (int row = 0; row < chosen.size(); row++) {
            String id = strangers.get(row).id();
            chosen.get(row).ifPresent(student -> matches.put(id, student.id()));
        }
        return matches;
    }

    @Override
    public int getRowCount() {
        return strangers.size();
    }

    @Override
    public int getColumnCount() {
        return titles.size();
    }

    @Override
    public String getColumnName(int column) {
        return titles.get(column);
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == STUDENT;
    }

    @Override
    public Object getValueAt(int row, int column) {
        Stranger stranger = strangers.get(row);
        return switch (column) {
            case 0 -> PlainText.visible(stranger.id());
            case 1 -> PlainText.visible(stranger.name().orElse(""));
            case 2 -> PlainText.visible(stranger.source());
            default -> chosen.get(row).map(Candidate::label).orElse("");
        };
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        chosen.set(row, value instanceof Candidate student ? Optional.of(student) : Optional.empty());
        fireTableCellUpdated(row, column);
    }
}
