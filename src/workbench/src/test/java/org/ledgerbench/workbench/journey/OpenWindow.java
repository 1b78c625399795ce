package org.ledgerbench.workbench.journey;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.JFrame;
import javax.swing.JMenuItem;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.GenericTypeMatcher;
import org.assertj.swing.core.Robot;
import org.assertj.swing.core.matcher.JButtonMatcher;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.ledgerbench.workbench.Installation;
import org.ledgerbench.workbench.MarkingWing;
import org.ledgerbench.workbench.Samples;
import org.ledgerbench.workbench.Wing;
import org.ledgerbench.workbench.standalone.LedgerbenchWindow;
import org.ledgerbench.workbench.standalone.UserFolder;
import org.ledgerbench.workbench.tour.Tour;

/** The program's window with a robot at its keyboard and mouse. */
final class OpenWindow implements AutoCloseable {

    private static final Timeout PATIENCE =
            Timeout.timeout(Duration.ofSeconds(20).toMillis());

    private final Robot robot = BasicRobot.robotWithNewAwtHierarchy();
    private final FrameFixture frame;

    /** Opens the window of a user who knows their way and whose files are kept in that folder. */
    OpenWindow(Path home) {
        this(home, List.of(new MarkingWing()));
    }

    /** Opens the window that students have. */
    static OpenWindow ofStudent(Path home) {
        return new OpenWindow(home, List.of());
    }

    private OpenWindow(Path home, List<Wing> wings) {
        Installation installation = new Installation(
                Samples.catalog(), Optional.of(Samples.rubrics()), Optional.of(Samples.folder()), wings);
        frame = new FrameFixture(robot, open(installation, home));
    }

    /** Opens the window; when that fails the robot lets go of the screen, so that the next journey has one. */
    private JFrame open(Installation installation, Path home) {
        boolean complete = false;
        try {
            UserFolder user = new UserFolder(home);
            if (!installation.wings().isEmpty()) {
                user.rememberTour(Tour.PART.id());
            }
            JFrame window = GuiActionRunner.execute(() -> LedgerbenchWindow.open(installation, user, "Ada"));
            complete = true;
            return window;
        } finally {
            if (!complete) {
                robot.cleanUp();
            }
        }
    }

    /** The window. */
    FrameFixture frame() {
        return frame;
    }

    /** Opens the samples and waits until somebody is in front. */
    OpenWindow withSamples() {
        frame.button("start.class.samples").click();
        return untilClassIsOpen();
    }

    /** Opens the ledgers of a folder and waits until somebody is in front. */
    OpenWindow folder(Path work) {
        action("class.open");
        DialogFixture form = dialog();
        form.textBox("open.work").setText(work.toString());
        form.button(JButtonMatcher.withText("OK").andShowing()).click();
        return untilClassIsOpen();
    }

    /** Waits until a class is open and somebody is in front. */
    OpenWindow untilClassIsOpen() {
        until(
                "a student is in front",
                () -> shown("student.name")
                        .map(each -> !((javax.swing.JLabel) each).getText().isBlank())
                        .orElse(false));
        robot.waitForIdle();
        return this;
    }

    /** Brings a student to the front and waits until the page is there. */
    OpenWindow student(String id) {
        int row = frame.table("roll.table").cell(id).row();
        frame.table("roll.table").selectRows(row);
        until("student " + id + " is in front", () -> text("student.about").contains(id));
        robot.waitForIdle();
        return this;
    }

    /** Runs an action of the menus by its id; what it asks may be open when this returns. */
    OpenWindow action(String id) {
        JMenuItem item = robot.finder().findByName(frame.target(), "menu." + id, JMenuItem.class, false);
        SwingUtilities.invokeLater(item::doClick);
        robot.waitForIdle();
        return this;
    }

    /** Waits until the last action is told with these words. */
    OpenWindow untilStatus(String words) {
        until("the status says " + words, () -> text("status.message").contains(words));
        return this;
    }

    /** The dialog in front, once it is there. */
    DialogFixture dialog() {
        return new DialogFixture(
                robot,
                org.assertj.swing.finder.WindowFinder.findDialog(
                                new GenericTypeMatcher<java.awt.Dialog>(java.awt.Dialog.class, true) {
                                    @Override
                                    protected boolean isMatching(java.awt.Dialog dialog) {
                                        return dialog.isShowing();
                                    }
                                })
                        .withTimeout((int) PATIENCE.duration())
                        .using(robot)
                        .target());
    }

    /** Presses the button with these words in the dialog in front. */
    OpenWindow answer(String words) {
        DialogFixture asking = dialog();
        asking.button(JButtonMatcher.withText(words).andShowing()).click();
        until("the question is answered", () -> !asking.target().isShowing());
        return this;
    }

    /** The words of a label or a text. */
    String text(String name) {
        Component found = shown(name).orElseThrow();
        return GuiActionRunner.execute(() -> found instanceof javax.swing.JLabel label
                ? label.getText()
                : ((javax.swing.text.JTextComponent) found).getText());
    }

    /** Waits until something holds. */
    void until(String what, BooleanSupplier holds) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return holds.getAsBoolean();
                    }
                },
                PATIENCE);
    }

    /** The component of that name, if it is on the screen. */
    Optional<Component> shown(String name) {
        return robot
                .finder()
                .findAll(frame.target(), component -> name.equals(component.getName()) && component.isShowing())
                .stream()
                .findFirst();
    }

    /** The robot. */
    Robot robot() {
        return robot;
    }

    /** Closes the window as a user does and waits until everything is stored. */
    @Override
    public void close() {
        // A journey that failed may have left a question open.
        GuiActionRunner.execute(() -> Arrays.stream(Window.getWindows())
                .filter(window -> window instanceof Dialog && window.getOwner() == frame.target())
                .forEach(Window::dispose));
        if (frame.target().isShowing()) {
            frame.close();
            until(
                    "the window is closed",
                    () -> Arrays.stream(Window.getWindows())
                            .noneMatch(window -> window == frame.target() && window.isDisplayable()));
        }
        robot.cleanUp();
    }
}
