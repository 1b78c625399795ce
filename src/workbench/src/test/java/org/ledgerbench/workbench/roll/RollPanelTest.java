package org.ledgerbench.workbench.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ledgerbench.workbench.Offscreen.named;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.workbench.Offscreen;
import org.ledgerbench.workbench.Samples;
import org.ledgerbench.workbench.theme.Appearance;

/** The class table without a window. */
class RollPanelTest {

    private static final int WIDE = 700;

    private final ClassResult samples = Samples.graded();
    private final List<StudentResult> selected = new ArrayList<>();
    private RollPanel roll;

    @BeforeEach
    void showSamples() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            Appearance.LIGHT.install();
            roll = new RollPanel(selected::add);
            roll.show(samples.students(), 100);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cutsOffNoStateNoPointsAndNoTitle(boolean isWide) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            lay(isWide ? WIDE : roll.wantedWidth());
            JTable table = table();
            assertThat(table.getColumnModel().getTotalColumnWidth())
                    .isLessThanOrEqualTo(table.getParent().getWidth());
            for (int column = 0; column < table.getColumnCount(); column++) {
                int room = table.getColumnModel().getColumn(column).getWidth();
                Component title = table.getTableHeader()
                        .getDefaultRenderer()
                        .getTableCellRendererComponent(table, table.getColumnName(column), false, false, -1, column);
                assertThat(title.getPreferredSize().width)
                        .as("title %s", table.getColumnName(column))
                        .isLessThanOrEqualTo(room);
                boolean isText = table.getColumnClass(column) == String.class;
                for (int row = 0; !isText && row < table.getRowCount(); row++) {
                    Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                    assertThat(cell.getPreferredSize().width)
                            .as("%s of row %s", table.getColumnName(column), row)
                            .isLessThanOrEqualTo(room);
                }
            }
            assertThat(samples.students()).extracting(StudentResult::state).contains(StudentState.ERROR);
        });
    }

    @Test
    void leavesTheTrackOutWhereThereIsNoRoomAndPutsItBackInItsPlace() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            lay(WIDE);
            List<String> all = titles();
            lay(roll.wantedWidth());
            assertThat(titles()).doesNotContain("Track").hasSize(all.size() - 1);
            lay(WIDE);
            assertThat(titles()).isEqualTo(all).contains("Track");
        });
    }

    @Test
    void showsAPseudonymOnceAndIdsAgainAfterwards() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            lay(roll.wantedWidth());
            List<String> before = titles();
            roll.select("s1010");

            roll.name(new Hidden());
            assertThat(titles()).doesNotContain("Id").contains("Name");
            assertThat(id()).isEqualTo("s1010");

            roll.name(Naming.OPEN);
            assertThat(titles()).isEqualTo(before).contains("Id");
        });
    }

    @Test
    void findsTheNextStudentRoundTheEndOfTheTableAndSaysWhenThereIsNone() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            roll.select("s1019");
            assertThat(roll.selectNext(student -> student.identity().id().equals("s1003")))
                    .isTrue();
            assertThat(id()).isEqualTo("s1003");
            assertThat(roll.selectNext(student -> false)).isFalse();
            assertThat(id()).isEqualTo("s1003");
        });
    }

    @Test
    void staysInsideTheTable() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            roll.move(-5);
            assertThat(table().getSelectedRow()).isZero();
            roll.move(1000);
            assertThat(table().getSelectedRow()).isEqualTo(samples.students().size() - 1);
        });
    }

    @Test
    void revealsAStudentWhomTheFilterHides() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            ((JTextComponent) named(roll, "filter.words")).setText("okafor");
            assertThat(roll.shown()).hasSize(1);
            assertThat(roll.select("s1010")).isFalse();

            roll.reveal("s1010");

            assertThat(id()).isEqualTo("s1010");
            assertThat(roll.shown()).hasSameSizeAs(samples.students());
        });
    }

    @Test
    void countsAgainAndKeepsTheSelectionWhenAStudentsResultIsAnother() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            String before = ((JLabel) named(roll, "roll.count")).getText();
            StudentResult one = samples.students().stream()
                    .filter(student -> student.identity().id().equals("s1010"))
                    .findFirst()
                    .orElseThrow();
            roll.select("s1010");
            selected.clear();

            roll.update(new StudentResult(
                    one.identity(),
                    StudentState.GRADED,
                    one.score(),
                    one.criteria(),
                    one.findings(),
                    one.superseded(),
                    one.observations()));

            assertThat(((JLabel) named(roll, "roll.count")).getText()).isNotEqualTo(before);
            assertThat(id()).isEqualTo("s1010");
            assertThat(selected).isEmpty();
        });
    }

    @Test
    void sortsByPointsWithThoseWithoutAnyApartFromZero() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            table().getRowSorter().toggleSortOrder(RollColumn.POINTS.ordinal());
            List<Double> points = IntStream.range(0, table().getRowCount())
                    .mapToObj(row -> (Double) table().getModel()
                            .getValueAt(table().convertRowIndexToModel(row), RollColumn.POINTS.ordinal()))
                    .toList();
            int without = (int) points.stream().filter(each -> each == null).count();

            assertThat(without).isPositive();
            assertThat(points.subList(0, without)).containsOnlyNulls();
            assertThat(points.subList(without, points.size())).isSorted();
        });
    }

    @Test
    void showsWhatAStudentCalledThemselvesAsText() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            StudentResult one = samples.students().get(5);
            Identity bold = new Identity(
                    "s1",
                    java.util.Optional.of("<html><b>Bold</b>"),
                    one.identity().track(),
                    one.identity().source());
            roll.show(
                    List.of(new StudentResult(
                            bold,
                            one.state(),
                            one.score(),
                            one.criteria(),
                            one.findings(),
                            one.superseded(),
                            one.observations())),
                    100);
            lay(WIDE);
            int column = table().convertColumnIndexToView(RollColumn.NAME.ordinal());
            JLabel cell = (JLabel) table().prepareRenderer(table().getCellRenderer(0, column), 0, column);

            assertThat(cell.getText()).contains("<b>Bold</b>");
            assertThat(cell.getClientProperty("html")).isNull();
        });
    }

    private static final class Hidden implements Naming {

        @Override
        public String id(StudentResult student) {
            return "Student 34A1-10E6";
        }

        @Override
        public String name(StudentResult student) {
            return id(student);
        }

        @Override
        public String source(StudentResult student) {
            return "";
        }
    }

    private void lay(int width) {
        roll.setSize(width, 500);
        for (int pass = 0; pass < 3; pass++) {
            Offscreen.lay(roll);
        }
    }

    private List<String> titles() {
        return IntStream.range(0, table().getColumnCount())
                .mapToObj(table()::getColumnName)
                .toList();
    }

    private String id() {
        return roll.selected().orElseThrow().identity().id();
    }

    private JTable table() {
        return (JTable) named(roll, "roll.table");
    }
}
