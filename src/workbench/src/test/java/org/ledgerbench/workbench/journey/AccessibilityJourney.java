package org.ledgerbench.workbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTKeyStroke;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Everything a hand can reach has a name for scripts, a name for screen readers, and is reached by the Tab key. */
@Timeout(120)
class AccessibilityJourney {

    @TempDir
    Path home;

    @BeforeAll
    static void watchThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @Test
    void namesAndReachesEverything() {
        try (OpenWindow window = new OpenWindow(home)) {
            check(window.frame().target(), "start page");
            window.withSamples().student("s1010");
            for (int tab = 0;
                    tab < window.frame().tabbedPane("student.tabs").target().getTabCount();
                    tab++) {
                window.frame().tabbedPane("student.tabs").selectTab(tab);
                window.robot().waitForIdle();
                check(window.frame().target(), "grade, part " + tab);
            }
            window.frame().toggleButton("perspective.class").click();
            window.until("the class is shown", () -> window.shown("class.facts").isPresent());
            for (int tab = 0; tab < 6; tab++) {
                window.frame().tabbedPane("class.tabs").selectTab(tab);
                window.robot().waitForIdle();
                check(window.frame().target(), "class, page " + tab);
            }
        }
    }

    @Test
    void namesAndReachesEverythingInDialogs() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            for (String action : List.of("class.open", "class.rubric", "plugins", "palette")) {
                window.action(action);
                Window dialog = window.dialog().target();
                check(dialog, action);
                SwingUtilities.invokeLater(dialog::dispose);
                window.until(action + " is closed", () -> !dialog.isShowing());
            }
        }
    }

    @Test
    void namesAndReachesEverythingOfEveryPart() {
        try (OpenWindow window = new OpenWindow(home)) {
            window.frame().button("start.start.play").click();
            check(window.frame().target(), "tracks");
            window.frame().button("track.edge-guardian.play").click();
            window.dialog().textBox("student.id").setText("s1024");
            window.dialog().textBox("student.folder").setText(home.toString());
            check(window.dialog().target(), "student");
            window.answer("OK");
            window.until("the mission is open", () -> window.shown("playPanel").isPresent());
            for (String part : List.of("dedup-audit", "labeling-roi", "domain-gap")) {
                window.frame().toggleButton("part." + part).click();
                window.robot().waitForIdle();
                check(window.frame().target(), part + ", locked");
            }
        }
    }

    private static void check(Window window, String where) {
        List<Component> operable = GuiActionRunner.execute(() -> operable(window));
        assertThat(operable).as(where).isNotEmpty();
        Set<String> nameless = new TreeSet<>();
        Set<String> unread = new TreeSet<>();
        GuiActionRunner.execute(() -> operable.forEach(component -> {
            if (component.getName() == null || component.getName().isBlank()) {
                nameless.add(component.toString());
            }
            String read = component.getAccessibleContext().getAccessibleName();
            if (read == null || read.isBlank()) {
                unread.add(component.getName() + " " + component.getClass().getSimpleName());
            }
        }));
        assertThat(nameless).as("without a name: " + where).isEmpty();
        assertThat(unread).as("without an accessible name: " + where).isEmpty();
        assertThat(GuiActionRunner.execute(() -> operable.stream()
                        .filter(component -> component instanceof JTable || component instanceof JTextComponent)
                        .filter(component -> !component
                                .getFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS)
                                .contains(AWTKeyStroke.getAWTKeyStroke("TAB")))
                        .map(Component::getName)
                        .toList()))
                .as("kept within by Tab: " + where)
                .isEmpty();
        assertThat(GuiActionRunner.execute(() -> unreached(window, operable)))
                .as("not reached by Tab: " + where)
                .isEmpty();
    }

    /** What a hand can operate. The parts a composed control is made of belong to it. */
    private static List<Component> operable(Container container) {
        List<Component> operable = new ArrayList<>();
        all(container, component -> {
            boolean isOperable = component instanceof AbstractButton
                    || component instanceof JComboBox
                    || component instanceof JTextComponent text && text.isEditable()
                    || component instanceof JSlider
                    || component instanceof JSpinner
                    || component instanceof JTabbedPane
                    || component instanceof JTable;
            boolean isOfAnother = SwingUtilities.getAncestorOfClass(JComboBox.class, component) != null
                    || SwingUtilities.getAncestorOfClass(JSpinner.class, component) != null
                    || component.getParent() instanceof javax.swing.JScrollBar
                    || component.getParent() instanceof JTabbedPane
                    || component.getParent() instanceof JTextComponent
                    || component.getParent() instanceof javax.swing.plaf.basic.BasicSplitPaneDivider;
            if (component.isShowing() && component.isEnabled() && isOperable && !isOfAnother) {
                operable.add(component);
            }
        });
        return operable;
    }

    /** What the Tab key never comes to. Menus have keys of their own, and a tool bar repeats what stands in them. */
    private static Set<String> unreached(Window window, List<Component> operable) {
        Set<Component> reached = new HashSet<>();
        Container root = window;
        var policy = root.getFocusTraversalPolicy();
        Component second = policy.getComponentAfter(root, operable.get(0));
        Component next = policy.getComponentBefore(root, second);
        next = next instanceof Window ? second : next;
        while (next != null && reached.add(next)) {
            next = policy.getComponentAfter(root, next);
        }
        Set<String> unreached = new TreeSet<>();
        for (Component component : operable) {
            boolean elsewhere = component instanceof javax.swing.JMenu
                    || SwingUtilities.getAncestorOfClass(javax.swing.JToolBar.class, component) != null;
            boolean isReached = reached.stream()
                    .anyMatch(each -> each == component || SwingUtilities.isDescendingFrom(each, component));
            if (!elsewhere && !isReached && !isOneOfAGroup(component, reached)) {
                unreached.add(component.getName() + " " + component.getClass().getSimpleName());
            }
        }
        return unreached;
    }

    /** Of buttons of which one is chosen, Tab comes to one and the arrows to the others. */
    private static boolean isOneOfAGroup(Component component, Set<Component> reached) {
        return component instanceof AbstractButton button
                && button.getModel() instanceof javax.swing.DefaultButtonModel model
                && model.getGroup() != null
                && reached.stream()
                        .anyMatch(each -> each instanceof AbstractButton other
                                && other.getModel() instanceof javax.swing.DefaultButtonModel its
                                && its.getGroup() == model.getGroup());
    }

    private static void all(Container container, Consumer<Component> each) {
        for (Component component : container.getComponents()) {
            if (component instanceof JComponent || component instanceof Container) {
                each.accept(component);
            }
            if (component instanceof Container inner) {
                all(inner, each);
            }
        }
    }
}
