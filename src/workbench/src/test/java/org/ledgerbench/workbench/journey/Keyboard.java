package org.ledgerbench.workbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.swing.AbstractButton;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import org.assertj.swing.edt.GuiActionRunner;

/**
 * Somebody without a mouse, on a screen: every key is a real one and goes where the focus is. What Tab, the arrows and the menus
 * do not come to is not reached.
 */
final class Keyboard {

    private static final int MOST_STEPS = 120;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int STEP_MILLIS = 400;

    private final Robot robot;

    Keyboard() {
        try {
            robot = new Robot();
        } catch (AWTException noScreen) {
            throw new IllegalStateException("Real keys need a screen", noScreen);
        }
    }

    /** Presses a key while others are held. */
    void press(int key, int... held) {
        for (int each : held) {
            robot.keyPress(each);
        }
        robot.keyPress(key);
        robot.keyRelease(key);
        for (int index = held.length - 1; index >= 0; index--) {
            robot.keyRelease(held[index]);
        }
        robot.waitForIdle();
    }

    /** Types words of letters, digits and the signs that every keyboard has. */
    void type(String words) {
        for (char sign : words.toCharArray()) {
            int code = KeyEvent.getExtendedKeyCodeForChar(sign == '_' ? '-' : sign == ':' ? ';' : sign);
            if (Character.isUpperCase(sign) || sign == '_' || sign == ':') {
                press(code, KeyEvent.VK_SHIFT);
            } else {
                press(code);
            }
        }
    }

    /** Presses Tab until a component of that name has the focus. */
    Component tabTo(String name) {
        return tabTo(name, component -> name.equals(component.getName()));
    }

    private Component tabTo(String what, Predicate<Component> wanted) {
        List<String> passed = new ArrayList<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            Component focus = focus();
            if (focus != null && wanted.test(focus)) {
                assertThat(seen(focus))
                        .as(what + " has the focus and is in view")
                        .isTrue();
                return focus;
            }
            passed.add(focus == null ? "nothing" : focus.getClass().getSimpleName() + " " + focus.getName());
            press(KeyEvent.VK_TAB);
            within(STEP_MILLIS, () -> focus() != focus);
        }
        throw new AssertionError(what + " is not reached by Tab, which came to " + passed);
    }

    /** Goes to a button and presses it. */
    void use(String button) {
        tabTo(button);
        press(KeyEvent.VK_SPACE);
    }

    /** Goes to a field and puts words in place of what stands there. */
    void fill(String field, String words) {
        tabTo(field);
        press(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
        type(words);
    }

    /** Goes to the map of the parts, of which the one in front takes the focus, and with the arrows to another. */
    void toPart(String id) {
        Component focus = tabTo("part", each -> String.valueOf(each.getName()).startsWith("part."));
        for (int step = 0; step < MOST_STEPS && !("part." + id).equals(focus.getName()); step++) {
            press(KeyEvent.VK_RIGHT);
            focus = focus();
        }
        assertThat(focus.getName()).isEqualTo("part." + id);
        assertThat(((AbstractButton) focus).isSelected())
                .as(id + " is in front")
                .isTrue();
    }

    /** Goes to buttons of which one can be chosen, and with the arrows to the one of that name. */
    void choose(String group, String value) {
        String wanted = group + "." + value;
        Component focus = tabTo(group, each -> String.valueOf(each.getName()).startsWith(group + "."));
        for (int step = 0; step < MOST_STEPS && !wanted.equals(focus.getName()); step++) {
            press(KeyEvent.VK_DOWN);
            focus = focus();
        }
        assertThat(focus.getName()).isEqualTo(wanted);
        if (!((AbstractButton) focus).isSelected()) {
            press(KeyEvent.VK_SPACE);
        }
    }

    /** Says yes to the question in front, whose first button is the one that a key presses. */
    void confirm() {
        until(
                "a question is in front",
                () -> focus() instanceof AbstractButton button
                        && button.getText() != null
                        && SwingUtilities.getAncestorOfClass(javax.swing.JOptionPane.class, button) != null);
        press(KeyEvent.VK_ENTER);
        until(
                "the question is answered",
                () -> focus() == null
                        || SwingUtilities.getAncestorOfClass(javax.swing.JOptionPane.class, focus()) == null);
    }

    /** Finds an action in the menus with the arrows, and runs it. */
    void menu(String action) {
        press(KeyEvent.VK_F10);
        until("the menus have the keyboard", () -> selected() != null);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (selected() instanceof JMenuItem item && ("menu." + action).equals(item.getName())) {
                press(KeyEvent.VK_ENTER);
                return;
            }
            press(isLast(action) ? KeyEvent.VK_RIGHT : KeyEvent.VK_DOWN);
        }
        throw new AssertionError(action + " is not in the menus");
    }

    /** Whether the open menu does not have the action, so that the next one is to be opened. */
    private static boolean isLast(String action) {
        return GuiActionRunner.execute(() -> {
            for (MenuElement element : MenuSelectionManager.defaultManager().getSelectedPath()) {
                if (element instanceof JMenu menu) {
                    for (Component item : menu.getMenuComponents()) {
                        if (("menu." + action).equals(item.getName())) {
                            return false;
                        }
                    }
                }
            }
            return true;
        });
    }

    private static MenuElement selected() {
        return GuiActionRunner.execute(() -> {
            MenuElement[] path = MenuSelectionManager.defaultManager().getSelectedPath();
            return path.length == 0 ? null : path[path.length - 1];
        });
    }

    /** What has the focus now; nothing while it is on its way. */
    Component focus() {
        return GuiActionRunner.execute(
                () -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
    }

    /** Waits until something holds. */
    void until(String what, BooleanSupplier holds) {
        assertThat(within(PATIENCE_MILLIS, holds)).as(what).isTrue();
    }

    private boolean within(int millis, BooleanSupplier holds) {
        for (int waited = 0; waited < millis; waited += 20) {
            if (holds.getAsBoolean()) {
                return true;
            }
            robot.delay(20);
        }
        return holds.getAsBoolean();
    }

    /** Whether somebody who looks can see some of a component. */
    private static boolean seen(Component component) {
        return GuiActionRunner.execute(() -> component.isShowing()
                && (!(component instanceof javax.swing.JComponent each)
                        || !each.getVisibleRect().isEmpty()));
    }
}
