package org.ledgerbench.workbench.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.AWTEventListenerProxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JTextField;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;
import javax.swing.plaf.metal.MetalLookAndFeel;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.workbench.HostedClass;
import org.ledgerbench.workbench.Installation;
import org.ledgerbench.workbench.MarkingWing;
import org.ledgerbench.workbench.Samples;
import org.ledgerbench.workbench.Workbench;

/** The workbench inside another program's window. */
class EmbeddingJourney {

    @TempDir
    Path directory;

    private Workbench workbench;
    private JFrame window;

    @BeforeAll
    static void watchThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @Test
    void gradesTheHostsClassAndChangesNothingOfTheHost() throws Exception {
        GuiActionRunner.execute(() -> UIManager.setLookAndFeel(new MetalLookAndFeel()));
        ExampleHost host =
                new ExampleHost(directory, new HostedClass("Systems 101", Roster.NONE, Samples.submissions()));
        Robot robot = BasicRobot.robotWithNewAwtHierarchy();
        try {
            openHostsWindow();
            Possessions before = GuiActionRunner.execute(() -> Possessions.of(window));

            addWorkbench(host);
            FrameFixture frame = new FrameFixture(robot, window);
            frame.show();
            frame.button("start.class.hosted").click();
            waitUntil(() -> workbench.actions().action("class.handOver").isEnabled());
            GuiActionRunner.execute(
                    () -> workbench.actions().action("class.handOver").actionPerformed(null));

            assertThat(host.handedOver)
                    .singleElement()
                    .satisfies(grades -> assertThat(grades.students()).hasSize(25));
            assertThat(host.scores)
                    .extracting(score -> score.userId())
                    .hasSize(25)
                    .contains("platform-s1001");
            assertThat(directory.resolve("Systems 101.gradebook")).exists();
            closeWorkbench();
            assertThat(GuiActionRunner.execute(() -> Possessions.of(window))).isEqualTo(before);
            assertThat(window.isDisplayable()).isTrue();
        } finally {
            host.executor.shutdown();
            assertThat(host.executor.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            robot.cleanUp();
        }
    }

    private void openHostsWindow() {
        GuiActionRunner.execute(() -> {
            window = new JFrame("A host");
            window.add(new JTextField("The host's own field"), java.awt.BorderLayout.NORTH);
            window.setSize(1200, 800);
            return window;
        });
    }

    /** All a host has to do. */
    private void addWorkbench(ExampleHost host) {
        GuiActionRunner.execute(() -> {
            Installation installation = new Installation(
                    Samples.catalog(), Optional.of(Samples.rubrics()), Optional.empty(), List.of(new MarkingWing()));
            workbench = new Workbench(host, installation);
            workbench.complete();
            window.add(workbench.component());
            return workbench;
        });
    }

    private void closeWorkbench() {
        boolean[] closed = new boolean[1];
        GuiActionRunner.execute(() -> workbench.close(() -> closed[0] = true));
        waitUntil(() -> closed[0]);
    }

    private static void waitUntil(java.util.function.BooleanSupplier holds) {
        Pause.pause(new Condition("the workbench is ready") {
            @Override
            public boolean test() {
                return GuiActionRunner.execute(holds::getAsBoolean);
            }
        });
    }

    /** What belongs to a host and must be as it was. */
    private record Possessions(
            Class<? extends LookAndFeel> lookAndFeel,
            Map<Object, Object> fontsAndColours,
            KeyboardFocusManager focusManager,
            long listenersOfOurs,
            List<Object> keysOfTheWindow,
            boolean hasMenuBar) {

        static Possessions of(JFrame window) {
            InputMap keys = window.getRootPane().getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW);
            return new Possessions(
                    UIManager.getLookAndFeel().getClass(),
                    valuesNow(),
                    KeyboardFocusManager.getCurrentKeyboardFocusManager(),
                    Arrays.stream(Toolkit.getDefaultToolkit().getAWTEventListeners())
                            .filter(listener -> isOurs(
                                    listener instanceof AWTEventListenerProxy proxy ? proxy.getListener() : listener))
                            .count(),
                    keys.allKeys() == null ? List.of() : Arrays.<Object>asList((Object[]) keys.allKeys()),
                    window.getJMenuBar() != null);
        }

        private static boolean isOurs(Object listener) {
            String name = listener.getClass().getName();
            return name.startsWith("org.ledgerbench.") || name.startsWith("com.formdev.");
        }

        private static Map<Object, Object> valuesNow() {
            Map<Object, Object> values = new HashMap<>();
            for (Object key : List.copyOf(UIManager.getDefaults().keySet())) {
                Object value = UIManager.get(key);
                if (value instanceof Font || value instanceof Color) {
                    values.put(key, value);
                }
            }
            return values;
        }
    }
}
