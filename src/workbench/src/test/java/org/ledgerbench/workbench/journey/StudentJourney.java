package org.ledgerbench.workbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JMenuItem;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.matcher.JButtonMatcher;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.workbench.standalone.UserFolder;
import org.ledgerbench.workbench.tour.Tour;

/** What only students meet: the program without marking, its tour, and a stick that is gone. */
class StudentJourney {

    @TempDir
    Path home;

    @BeforeAll
    static void watchThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @Test
    void takesEachTourOnceWithTheKeyboardAndAgainFromHelp() throws IOException {
        try (OpenWindow window = OpenWindow.ofStudent(home)) {
            window.until("the tour begins", () -> window.shown("tour.card").isPresent());
            assertThat(window.text("tour.count")).isEqualTo("1 of 2");
            press(window, KeyEvent.VK_ENTER);
            assertThat(window.text("tour.count")).isEqualTo("2 of 2");
            press(window, KeyEvent.VK_LEFT);
            assertThat(window.text("tour.count")).isEqualTo("1 of 2");
            press(window, KeyEvent.VK_ESCAPE);
            assertThat(window.shown("tour.card")).isEmpty();
            assertThat(new UserFolder(home).tours()).containsExactly(Tour.START.id());

            begin(window);
            window.until(
                    "the tour of a part begins", () -> window.shown("tour.card").isPresent());
            for (int step = 1; step <= Tour.PART.steps().size(); step++) {
                assertThat(window.text("tour.count"))
                        .isEqualTo(step + " of " + Tour.PART.steps().size());
                press(window, KeyEvent.VK_ENTER);
            }
            assertThat(window.shown("tour.card")).isEmpty();

            window.action("tour");
            assertThat(window.text("tour.count")).startsWith("1 of");
            press(window, KeyEvent.VK_ESCAPE);
        }
        assertThat(new UserFolder(home).tours()).containsExactly(Tour.START.id(), Tour.PART.id());
        try (OpenWindow window = OpenWindow.ofStudent(home)) {
            assertThat(window.shown("tour.card")).isEmpty();
            assertThat(window.shown("recent.0")).isPresent();
        }
    }

    @Test
    void tourEndsWhenItsAdviceIsTaken() {
        try (OpenWindow window = OpenWindow.ofStudent(home)) {
            window.until("the tour begins", () -> window.shown("tour.card").isPresent());

            window.frame().button("start.start.play").click();
            window.robot().waitForIdle();

            assertThat(window.shown("trackChooser")).isPresent();
            assertThat(window.shown("tour.card")).isEmpty();
            assertThat(new UserFolder(home).tours()).containsExactly(Tour.START.id());
            window.action("tour");
            assertThat(window.text("tour.title")).isEqualTo("Choose a track");
            press(window, KeyEvent.VK_ESCAPE);
        }
    }

    @Test
    void hasNothingThatMarks() {
        know(Tour.START, Tour.PART);
        try (OpenWindow window = OpenWindow.ofStudent(home)) {
            List<String> actions =
                    window.robot().finder().findAll(window.frame().target(), each -> each instanceof JMenuItem).stream()
                            .map(java.awt.Component::getName)
                            .toList();

            assertThat(actions)
                    .contains("menu.play.check")
                    .noneMatch(name -> name.matches(".*(class|grade|mark|rubric|export|feedback).*"));
            assertThat(window.shown("perspective.grade")).isEmpty();
            assertThat(window.shown("start.class.open")).isEmpty();
        }
    }

    @Test
    void offersAnotherPlaceAtOnceWhenTheStickIsGone() throws IOException {
        know(Tour.START, Tour.PART);
        try (OpenWindow window = OpenWindow.ofStudent(home)) {
            begin(window);
            Files.delete(ledger("ledgers"));
            Files.createDirectories(home.resolve("rescued"));

            JTextComponent prediction =
                    (JTextComponent) window.shown("lock.number").orElseThrow();
            GuiActionRunner.execute(() -> prediction.setText("35"));
            window.frame().button("lock.commit").click();
            window.answer("Yes");

            DialogFixture asking = window.dialog();
            asking.textBox("keeping.words")
                    .requireText(java.util.regex.Pattern.compile("(?s).*is not there.*in memory.*"));
            asking.button(JButtonMatcher.withText("Not now")).click();
            window.until("the banner stays", () -> window.shown("troubleBanner").isPresent());
            assertThat(window.text("lock.said")).contains("35");

            window.frame().button("trouble.secure").click();
            window.dialog()
                    .button(JButtonMatcher.withText("Choose another place..."))
                    .click();
            window.until("a place is asked for", () -> chooser(window) != null);
            Path rescued = home.resolve("rescued/mine.ledger.jsonl");
            GuiActionRunner.execute(() -> {
                chooser(window).setSelectedFile(rescued.toFile());
                chooser(window).approveSelection();
            });
            window.until("all is safe", () -> window.shown("troubleBanner").isEmpty());
            assertThat(window.text("play.place")).contains("mine.ledger.jsonl");
        }
        try (OpenWindow window = OpenWindow.ofStudent(home)) {
            assertThat(GuiActionRunner.execute(
                            () -> ((JButton) window.shown("recent.0").orElseThrow()).getToolTipText()))
                    .endsWith("mine.ledger.jsonl");
        }
        assertThat(Files.readAllLines(ledger("rescued")))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"answer\":35");
    }

    private static JFileChooser chooser(OpenWindow window) {
        return window.robot().finder().findAll(each -> each instanceof JFileChooser && each.isShowing()).stream()
                .map(JFileChooser.class::cast)
                .findFirst()
                .orElse(null);
    }

    private void know(Tour... tours) {
        for (Tour tour : tours) {
            new UserFolder(home).rememberTour(tour.id());
        }
    }

    private static void begin(OpenWindow window) {
        window.frame().toggleButton("perspective.play").click();
        window.frame().button("track.edge-guardian.play").click();
        window.dialog().textBox("student.id").setText("s1024");
        window.answer("OK");
        window.until("the mission is open", () -> window.shown("playPanel").isPresent());
        window.robot().waitForIdle();
    }

    /** Presses a key of the tour once the tour has the focus, which it asks for after it is shown. */
    private static void press(OpenWindow window, int key) {
        window.until("the tour has the focus", () -> {
            java.awt.Component owner = java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager()
                    .getFocusOwner();
            return owner != null
                    && window.shown("tour.card")
                            .filter(card -> javax.swing.SwingUtilities.isDescendingFrom(owner, card))
                            .isPresent();
        });
        window.robot().pressAndReleaseKeys(key);
        window.robot().waitForIdle();
    }

    private Path ledger(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".ledger.jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
