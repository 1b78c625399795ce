package org.ledgerbench.workbench.roll;

import java.util.ArrayList;
import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.ledgerbench.grading.result.StudentResult;

/** The students of a class as a table model. Used on the event thread. */
public final class RollTableModel extends AbstractTableModel {

    private transient List<StudentResult> students = new ArrayList<>();
    private transient Naming naming = Naming.OPEN;

    /** Shows another class. */
    public void show(List<StudentResult> shown) {
        students = new ArrayList<>(shown);
        fireTableDataChanged();
    }

    /** Shows a student's new result; the selection and the order stay. */
    public void update(StudentResult student) {
        for (int row = 0; row < students.size(); row++) {
            if (students.get(row).identity().equals(student.identity())) {
                students.set(row, student);
                fireTableRowsUpdated(row, row);
                return;
            }
        }
    }

    /** Calls students otherwise. */
    public void name(Naming shown) {
        naming = shown;
        if (!students.isEmpty()) {
            fireTableRowsUpdated(0, students.size() - 1);
        }
    }

    /** How students are called. */
    public Naming naming() {
        return naming;
    }

    /** The student of a row of the model. */
    public StudentResult student(int row) {
        return students.get(row);
    }

    @Override
    public int getRowCount() {
        return students == null ? 0 : students.size();
    }

    @Override
    public int getColumnCount() {
        return RollColumn.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return RollColumn.values()[column].title();
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return RollColumn.values()[column].type();
    }

    @Override
    public Object getValueAt(int row, int column) {
        return RollColumn.values()[column].value(students.get(row), naming);
    }
}
