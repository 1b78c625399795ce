package org.ledgerbench.workbench.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ledgerbench.workbench.Offscreen.all;
import static org.ledgerbench.workbench.Offscreen.colours;
import static org.ledgerbench.workbench.Offscreen.lay;
import static org.ledgerbench.workbench.Offscreen.named;

import java.awt.Component;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.text.DefaultCaret;
import javax.swing.text.JTextComponent;
import org.jfree.chart.ChartPanel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.workbench.Offscreen;
import org.ledgerbench.workbench.theme.Appearance;

class ClassDeskTest {

    private final List<String> heard = new ArrayList<>();

    @AfterAll
    static void backToLight() throws Exception {
        SwingUtilities.invokeAndWait(Appearance.LIGHT::install);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void paintsEveryTabInEveryAppearanceAndScale(Appearance appearance) throws Exception {
        Overview overview = Surveys.ofSamples().answer();
        SwingUtilities.invokeAndWait(() -> {
            appearance.install();
            ClassDesk desk = desk(overview);
            for (int tab = 0; tab < tabs(desk).getTabCount(); tab++) {
                tabs(desk).setSelectedIndex(tab);
                assertThat(colours(paint(desk, 1220, 640, 1))).as("tab %s", tab).isGreaterThan(20);
                assertThat(colours(paint(desk, 580, 300, 2))).as("tab %s", tab).isGreaterThan(20);
            }
        });
    }

    @Test
    void cutsNoWordsOffAtTheSmallestSize() throws Exception {
        Overview overview = Surveys.ofSamples().answer();
        SwingUtilities.invokeAndWait(() -> {
            Appearance.LIGHT.install();
            ClassDesk desk = desk(overview);
            paint(desk, 580, 300, 1);
            assertThat(all(desk).filter(each -> each instanceof JLabel || each instanceof AbstractButton))
                    .isNotEmpty()
                    .filteredOn(each -> each.getWidth() > 0)
                    .allSatisfy(each -> assertThat(each.getWidth())
                            .as("width of %s", each.getName())
                            .isGreaterThanOrEqualTo(each.getPreferredSize().width));
        });
    }

    @Test
    void namesEverythingForRobotsAndForPeopleWhoDoNotSee() throws Exception {
        Overview overview = Surveys.ofSamples().answer();
        SwingUtilities.invokeAndWait(() -> {
            Appearance.LIGHT.install();
            ClassDesk desk = desk(overview);
            paint(desk, 1220, 640, 1);
            List<Component> worked =
                    all(desk).filter(ClassDeskTest::isWorkedWith).toList();
            assertThat(worked).hasSizeGreaterThan(40);
            assertThat(worked.stream().filter(each -> each.getName() == null).map(Component::getClass))
                    .as("without a name")
                    .isEmpty();
            assertThat(worked.stream()
                            .filter(each -> each.getAccessibleContext().getAccessibleName() == null)
                            .map(Component::getName))
                    .as("without a name that can be read aloud")
                    .isEmpty();
        });
    }

    @Test
    void showsAnEmptyClassAndALargeOne() throws Exception {
        Overview empty = Surveys.of(Surveys.samplesWith(0)).answer();
        Overview large = Surveys.of(Surveys.samplesTimes(40)).answer();
        SwingUtilities.invokeAndWait(() -> {
            Appearance.LIGHT.install();
            ClassDesk desk = desk(empty);
            for (Overview overview : List.of(empty, large, empty)) {
                desk.show(overview);
                for (int tab = 0; tab < tabs(desk).getTabCount(); tab++) {
                    tabs(desk).setSelectedIndex(tab);
                    assertThat(colours(paint(desk, 1220, 640, 1)))
                            .as("tab %s", tab)
                            .isGreaterThan(5);
                }
            }
            assertThat(((JLabel) named(desk, "class.facts")).getText()).startsWith("0 students");
        });
    }

    @Test
    void offersToReadTheLedgersUntilTheyAreRead() throws Exception {
        Survey samples = Surveys.ofSamples();
        Overview unread = new Survey(
                        samples.result(), samples.mission(), Optional.empty(), samples.naming(), Optional.empty())
                .answer();
        Overview read = samples.answer();
        SwingUtilities.invokeAndWait(() -> {
            ClassDesk desk = desk(unread);
            assertThat(named(desk, "class.pairs").isVisible()).isFalse();
            ((AbstractButton) named(desk, "class.pairs.read")).doClick();
            assertThat(heard).containsExactly("read");

            desk.show(read);
            assertThat(named(desk, "class.pairs").isVisible()).isTrue();
        });
    }

    @Test
    void leadsFromAPairToEitherStudent() throws Exception {
        Overview overview = Surveys.ofSamples().answer();
        SwingUtilities.invokeAndWait(() -> {
            ClassDesk desk = desk(overview);
            AbstractButton first = (AbstractButton) named(desk, "class.pairs.first");
            AbstractButton second = (AbstractButton) named(desk, "class.pairs.second");
            assertThat(first.isEnabled()).isFalse();

            ((JTable) named(desk, "class.pairs.table")).setRowSelectionInterval(0, 0);
            first.doClick();
            second.doClick();

            assertThat(heard).containsExactly("reveal s1014", "reveal s1018");
        });
    }

    @Test
    void asksForATrackAndForAllOfThemAgain() throws Exception {
        Overview overview = Surveys.ofSamples().answer();
        SwingUtilities.invokeAndWait(() -> {
            ClassDesk desk = desk(overview);
            JComboBox<?> track = (JComboBox<?>) named(desk, "class.track");
            assertThat(heard).isEmpty();

            track.setSelectedIndex(2);
            desk.show(overview);
            assertThat(track.getSelectedIndex()).isEqualTo(2);
            track.setSelectedIndex(0);

            assertThat(heard).containsExactly("track edge-guardian", "all tracks");
        });
    }

    @Test
    void showsAMadeUpTrackAsTextAndNeverAsMarkup() throws Exception {
        String markup = "<html><b>bold</b>";
        ClassResult one = Surveys.samplesWith(1);
        StudentResult student = one.students().get(0);
        Identity made = new Identity("s1", Optional.empty(), Optional.of(markup), Optional.empty());
        Overview overview = Surveys.of(new ClassResult(
                        one.rubric(),
                        List.of(new StudentResult(
                                made,
                                student.state(),
                                student.score(),
                                student.criteria(),
                                student.findings(),
                                student.superseded(),
                                student.observations()))))
                .answer();
        SwingUtilities.invokeAndWait(() -> {
            ClassDesk desk = desk(overview);
            JTable tracks = (JTable) named(desk, "class.tracks.table");
            assertThat(tracks.getColumnName(1)).isEqualTo(markup);
            assertPlain(tracks.getTableHeader()
                    .getDefaultRenderer()
                    .getTableCellRendererComponent(tracks, markup, false, false, -1, 1));
            JComboBox<?> track = (JComboBox<?>) named(desk, "class.track");
            assertPlain((Component) track.getRenderer());
            assertPlain(((ChartPanel) named(desk, "figure.class-tracks.chart")).createToolTip());
        });
    }

    private static void assertPlain(Component component) {
        assertThat(((JComponent) component).getClientProperty("html.disable")).isEqualTo(Boolean.TRUE);
    }

    @Test
    void leavesThePageWhereItIsWhenItsWordsChange() throws Exception {
        Overview overview = Surveys.ofSamples().answer();
        SwingUtilities.invokeAndWait(() -> {
            ClassDesk desk = desk(overview);
            for (Appearance appearance : Appearance.values()) {
                appearance.install();
                SwingUtilities.updateComponentTreeUI(desk);
                JTextComponent words = (JTextComponent) named(desk, "card.class-scores.words");
                assertThat(((DefaultCaret) words.getCaret()).getUpdatePolicy()).isEqualTo(DefaultCaret.NEVER_UPDATE);
            }
        });
    }

    @Test
    void leavesTheWheelToThePageAroundATable() throws Exception {
        Overview overview = Surveys.ofSamples().answer();
        SwingUtilities.invokeAndWait(() -> {
            ClassDesk desk = desk(overview);
            Appearance.DARK.install();
            SwingUtilities.updateComponentTreeUI(desk);
            Component around = named(desk, "class.criteria.table").getParent().getParent();
            assertThat(around).isInstanceOf(SidewaysScroll.class);
            assertThat(around.getMouseWheelListeners()).isEmpty();
        });
    }

    @Test
    void keepsASelectedPairWhenMarksChange() throws Exception {
        Overview overview = Surveys.ofSamples().answer();
        Overview later = Surveys.ofSamples().answer();
        SwingUtilities.invokeAndWait(() -> {
            ClassDesk desk = desk(overview);
            JTable pairs = (JTable) named(desk, "class.pairs.table");
            pairs.setRowSelectionInterval(3, 3);
            desk.show(later);

            assertThat(pairs.getSelectedRow()).isEqualTo(3);
        });
    }

    private ClassDesk desk(Overview overview) {
        ClassDesk desk = new ClassDesk(new ClassDesk.Listener() {
            @Override
            public void choose(Optional<String> track) {
                heard.add(track.map(id -> "track " + id).orElse("all tracks"));
            }

            @Override
            public void reveal(String student) {
                heard.add("reveal " + student);
            }

            @Override
            public void readLedgers() {
                heard.add("read");
            }

            @Override
            public void say(String sentence) {
                heard.add(sentence);
            }
        });
        desk.show(overview);
        return desk;
    }

    private static JTabbedPane tabs(ClassDesk desk) {
        return (JTabbedPane) named(desk, "class.tabs");
    }

    /** What a robot or a screen reader deals with, but for the parts of scroll bars and other such insides. */
    private static boolean isWorkedWith(Component component) {
        boolean isInside = component.getParent() instanceof JComboBox || component.getParent() instanceof JTabbedPane;
        return !isInside
                && (component instanceof JTable
                        || component instanceof JComboBox
                        || component instanceof JTabbedPane
                        || component instanceof JTextComponent
                        || component instanceof ChartPanel
                        || component instanceof AbstractButton button
                                && !(button.getParent() instanceof javax.swing.JScrollBar));
    }

    private static BufferedImage paint(Component component, int width, int height, double scale) {
        component.setSize(width, height);
        for (int pass = 0; pass < 3; pass++) {
            lay(component);
        }
        return Offscreen.paint(component, scale);
    }
}
