package org.ledgerbench.workbench.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ledgerbench.workbench.Offscreen.all;
import static org.ledgerbench.workbench.Offscreen.colours;
import static org.ledgerbench.workbench.Offscreen.lay;
import static org.ledgerbench.workbench.Offscreen.named;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.charts.FigurePainter;
import org.ledgerbench.gradebook.marking.Marker;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.workbench.Offscreen;
import org.ledgerbench.workbench.Samples;
import org.ledgerbench.workbench.classroom.ClassSource;
import org.ledgerbench.workbench.classroom.Classrooms;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.classroom.Rubrics;
import org.ledgerbench.workbench.job.Lane;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.theme.Appearance;

/** The desk painted into images, on which no window is needed. */
class GradeDeskTest {

    private static final int WIDTH = 1220;
    private static final int HEIGHT = 600;
    private static final double LEAST_CONTRAST = 4.5;

    @TempDir
    Path home;

    private final StatusBar status = new StatusBar();
    private OpenClass open;

    @BeforeEach
    void openSamples() throws Exception {
        Classrooms classrooms = new Classrooms(
                Samples.catalog(),
                new Rubrics(Samples.catalog(), Optional.of(Samples.rubrics())),
                home,
                new Marker("Ada", InstantSource.system()));
        open = classrooms.open(ClassSource.of(Samples.folder()), Progress.SILENT, CancelToken.NEVER);
    }

    @AfterEach
    void closeClass() throws Exception {
        open.close();
    }

    @AfterAll
    static void backToLight() throws Exception {
        SwingUtilities.invokeAndWait(Appearance.LIGHT::install);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void paintsEveryTabInEveryAppearanceAndScale(Appearance appearance) throws Exception {
        GradeDesk desk = desk(appearance);
        SwingUtilities.invokeAndWait(() -> {
            for (int tab = 0; tab < tabs(desk).getTabCount(); tab++) {
                tabs(desk).setSelectedIndex(tab);
                assertThat(colours(paint(desk, 1))).as("tab %s", tab).isGreaterThan(50);
                assertThat(colours(paint(desk, 2))).as("tab %s at 200 %%", tab).isGreaterThan(50);
            }
        });
    }

    @Test
    void cutsNoWordsOffThatAreNotInATip() throws Exception {
        GradeDesk desk = desk(Appearance.LIGHT);
        SwingUtilities.invokeAndWait(() -> {
            for (int tab = 0; tab < tabs(desk).getTabCount(); tab++) {
                tabs(desk).setSelectedIndex(tab);
                paint(desk, 1);
                assertThat(shown(desk).filter(each -> each instanceof JLabel || each instanceof AbstractButton))
                        .hasSizeGreaterThan(10)
                        .filteredOn(each -> ((JComponent) each).getToolTipText() == null)
                        .allSatisfy(each -> assertThat(each.getWidth())
                                .as("width of %s: %s", each.getName(), words(each))
                                .isGreaterThanOrEqualTo(each.getPreferredSize().width));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void writesEveryWordInAColourThatCanBeRead(Appearance appearance) throws Exception {
        GradeDesk desk = desk(appearance);
        SwingUtilities.invokeAndWait(() -> {
            for (int tab = 0; tab < tabs(desk).getTabCount(); tab++) {
                tabs(desk).setSelectedIndex(tab);
                paint(desk, 1);
                assertThat(shown(desk)
                                .filter(each -> each.isEnabled() && !words(each).isBlank()))
                        .hasSizeGreaterThan(10)
                        .allSatisfy(each -> assertThat(contrast(each.getForeground(), behind(each)))
                                .as("contrast of %s: %s", each.getName(), words(each))
                                .isGreaterThanOrEqualTo(LEAST_CONTRAST));
            }
        });
    }

    @Test
    void hidesWhoIsInFrontWhileNamesAreHidden() throws Exception {
        GradeDesk desk = desk(Appearance.LIGHT);
        SwingUtilities.invokeAndWait(() -> {
            desk.roll().select("s1010");
            String source = open.result().students().stream()
                    .filter(student -> student.identity().id().equals("s1010"))
                    .flatMap(student -> student.identity().source().stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(label(desk, "student.about")).contains("s1010").contains(source);

            desk.toggleNames();
            assertThat(label(desk, "student.name") + label(desk, "student.about"))
                    .doesNotContain("s1010")
                    .doesNotContain(source);

            desk.toggleNames();
            assertThat(label(desk, "student.about")).contains("s1010").contains(source);
        });
    }

    @Test
    void goesToSomebodyWhoWaits() throws Exception {
        GradeDesk desk = desk(Appearance.LIGHT);
        SwingUtilities.invokeAndWait(() -> {
            String before = desk.session().front().orElseThrow().identity().id();
            desk.nextToMark();
            assertThat(desk.session().front().orElseThrow())
                    .matches(NeedsMarking::is)
                    .extracting(student -> student.identity().id())
                    .isNotEqualTo(before);
        });
    }

    @Test
    void turnsPagesAndComesBackToTheOneAStudentWithoutPagesInterrupted() throws Exception {
        GradeDesk desk = desk(Appearance.LIGHT);
        SwingUtilities.invokeAndWait(() -> {
            desk.page().turn(1);
            String turned = tabs(desk).getSelectedComponent().getName();
            assertThat(turned).isEqualTo("part.labeling-roi");

            desk.roll().selectNext(student -> student.state() == StudentState.ERROR);
            assertThat(tabs(desk).getTabCount()).isEqualTo(1);
            desk.roll().select("s1019");

            assertThat(tabs(desk).getSelectedComponent().getName()).isEqualTo(turned);
            desk.page().turn(-2);
            assertThat(tabs(desk).getSelectedComponent().getName()).isEqualTo("findings");
        });
    }

    @Test
    void pagesThatWerePutAsideFollowTheAppearance() throws Exception {
        GradeDesk desk = desk(Appearance.LIGHT);
        SwingUtilities.invokeAndWait(() -> {
            Container part = (Container) tabs(desk).getSelectedComponent();
            Component lock = named(part, part.getName() + ".lock");
            desk.roll().selectNext(student -> student.state() == StudentState.ERROR);
            assertThat(part.getParent()).isNull();

            Appearance.DARK.install();
            SwingUtilities.updateComponentTreeUI(desk);

            assertThat(contrast(lock.getForeground(), desk.getBackground())).isGreaterThanOrEqualTo(LEAST_CONTRAST);
        });
    }

    @Test
    void turnsNoPageWhereThereIsNone() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            LatestOnly.Executors here = new LatestOnly.Executors(Runnable::run, Runnable::run);
            StudentPage page = new StudentPage(
                    new PartView.Surroundings(new FigurePainter(), here, words -> {}, line -> {}), () -> {}, () -> {});
            page.turn(1);
            assertThat(((JTabbedPane) named(page, "student.tabs")).getTabCount())
                    .isZero();
        });
    }

    @Test
    void showsOnEachTabTheStudentInFrontWhoeverWasThereBefore() throws Exception {
        GradeDesk desk = desk(Appearance.LIGHT);
        SwingUtilities.invokeAndWait(() -> {
            for (String student : List.of("s1004", "s1021", "s1004")) {
                desk.roll().select(student);
                for (int tab = 0; tab < 3; tab++) {
                    tabs(desk).setSelectedIndex(tab);
                    Container part = (Container) tabs(desk).getSelectedComponent();
                    List<String> shown = shown(part, "criterion.");
                    List<String> expected = desk.session().front().orElseThrow().criteria().stream()
                            .filter(criterion -> shown(part, "criterion." + criterion.id() + ".points")
                                            .size()
                                    == 1)
                            .map(criterion -> criterion.id() + ": " + criterion.reason())
                            .toList();
                    assertThat(shown).containsAll(expected);
                    assertThat(expected).isNotEmpty();
                }
            }
        });
    }

    private GradeDesk desk(Appearance appearance) throws Exception {
        GradeDesk[] made = new GradeDesk[1];
        SwingUtilities.invokeAndWait(() -> {
            appearance.install();
            SwingUtilities.updateComponentTreeUI(status);
            LatestOnly.Executors here = new LatestOnly.Executors(Runnable::run, Runnable::run);
            ClassOpener.Ready ready = ClassOpener.Ready.of(open);
            made[0] = new GradeDesk(
                    ready.result(),
                    ready.pseudonyms(),
                    view -> new MarkingSession(open, here, new Lane(here), () -> 0, view),
                    new GradeDesk.Surroundings(here, status, () -> {}));
            made[0].roll().select("s1010");
        });
        return made[0];
    }

    private static JTabbedPane tabs(GradeDesk desk) {
        return (JTabbedPane) named(desk, "student.tabs");
    }

    /** The words of what is visible and has a name that begins so. */
    private static List<String> shown(Container container, String name) {
        return all(container)
                .filter(each -> each.isVisible()
                        && each.getName() != null
                        && each.getName().startsWith(name))
                .map(GradeDeskTest::words)
                .toList();
    }

    private static String label(GradeDesk desk, String name) {
        return ((JLabel) named(desk, name)).getText();
    }

    /** What is visible along with everything around it, and has been given room. */
    private static Stream<Component> shown(Component component) {
        if (!component.isVisible() || component.getWidth() == 0 || component.getHeight() == 0) {
            return Stream.empty();
        }
        return component instanceof Container container
                ? Stream.concat(
                        Stream.of(component),
                        Stream.of(container.getComponents()).flatMap(GradeDeskTest::shown))
                : Stream.of(component);
    }

    private static String words(Component component) {
        String words = component instanceof JLabel label
                ? label.getText()
                : component instanceof AbstractButton button
                        ? button.getText()
                        : component instanceof JTextComponent text ? text.getText() : "";
        return words == null ? "" : words;
    }

    private static Color behind(Component component) {
        Component each = component;
        while (!each.isOpaque() && each.getParent() != null) {
            each = each.getParent();
        }
        return each.getBackground();
    }

    /** The contrast ratio of the Web Content Accessibility Guidelines 2.1. */
    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        List<Double> linear = Stream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                .map(value -> value / 255.0)
                .map(value -> value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4))
                .toList();
        return 0.2126 * linear.get(0) + 0.7152 * linear.get(1) + 0.0722 * linear.get(2);
    }

    private static BufferedImage paint(Component component, double scale) {
        component.setSize(WIDTH, HEIGHT);
        lay(component);
        // A split that was never on a screen gives its first half all it would like.
        JSplitPane right = (JSplitPane) named(component, "desk.right");
        right.setDividerLocation(right.getWidth()
                - right.getDividerSize()
                - right.getRightComponent().getPreferredSize().width);
        for (int pass = 0; pass < 3; pass++) {
            lay(component);
        }
        return Offscreen.paint(component, scale);
    }
}
