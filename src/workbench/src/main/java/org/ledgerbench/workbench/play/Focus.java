package org.ledgerbench.workbench.play;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/** Where the keyboard goes. */
final class Focus {

    private Focus() {}

    /** The first component inside that takes the keyboard now. */
    static Optional<JComponent> first(Container container) {
        for (Component child : container.getComponents()) {
            if (child instanceof JComponent component && takesKeys(component)) {
                return Optional.of(component);
            }
            if (child instanceof Container inner) {
                Optional<JComponent> found = first(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Scrolls whatever inside a column takes the focus into view, whoever moved the focus. */
    static void keepInView(JComponent column) {
        keepInView(column, column);
    }

    private static void keepInView(Container container, JComponent column) {
        for (Component child : container.getComponents()) {
            if (child instanceof JComponent component && component.isFocusable()) {
                component.addFocusListener(new FocusAdapter() {
                    @Override
                    public void focusGained(FocusEvent event) {
                        if (isByKey(event.getCause())) {
                            reveal(component, column);
                        }
                    }
                });
            }
            if (child instanceof Container inner) {
                keepInView(inner, column);
            }
        }
    }

    /** The column is asked: a text field scrolls its own words only, and an editor only what it is in. */
    private static void reveal(JComponent component, JComponent column) {
        Component pane = SwingUtilities.getAncestorOfClass(JScrollPane.class, component);
        Component whole = pane != null && SwingUtilities.isDescendingFrom(pane, column) ? pane : component;
        column.scrollRectToVisible(SwingUtilities.convertRectangle(whole.getParent(), whole.getBounds(), column));
    }

    /** Whether the user moved the focus; where the window puts it by itself nothing must scroll away. */
    private static boolean isByKey(FocusEvent.Cause cause) {
        return cause == FocusEvent.Cause.TRAVERSAL_FORWARD || cause == FocusEvent.Cause.TRAVERSAL_BACKWARD;
    }

    private static boolean takesKeys(JComponent component) {
        return component.isVisible()
                && component.isEnabled()
                && component.isFocusable()
                && hasKeys(component.getInputMap(JComponent.WHEN_FOCUSED));
    }

    /** Keys of its own, or of its look and feel. */
    private static boolean hasKeys(InputMap map) {
        KeyStroke[] keys = map.allKeys();
        return keys != null && keys.length > 0;
    }
}
