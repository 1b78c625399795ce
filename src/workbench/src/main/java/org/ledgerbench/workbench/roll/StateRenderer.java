package org.ledgerbench.workbench.roll;

import java.awt.Component;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Icons;

/** A student's state by shape and word; the colour is the text's own. */
final class StateRenderer extends DefaultTableCellRenderer {

    private static final Map<StudentState, String> SHAPES = new EnumMap<>(Map.of(
            StudentState.GRADED, "check-circle",
            StudentState.NEEDS_MARKING, "pencil",
            StudentState.MISSING, "dash-circle-dotted",
            StudentState.EXCUSED, "slash-circle",
            StudentState.ERROR, "exclamation-triangle"));

    private final transient Map<StudentState, Icon> icons = new EnumMap<>(StudentState.class);

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        StudentState state = (StudentState) value;
        setIcon(icons.computeIfAbsent(state, each -> Icons.small(SHAPES.get(each), this)));
        setText(word(state));
        return this;
    }

    static String word(StudentState state) {
        return Texts.text("state." + state.name());
    }
}
