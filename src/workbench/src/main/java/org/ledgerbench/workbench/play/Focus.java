package org.ledgerbench.workbench.play;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import javax.swing.JComponent;

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

    /** Scrolls whatever inside takes the focus into view, whoever moved the focus. */
    static void keepInView(Container container) {
        for (Component child : container.getComponents()) {
            if (child instanceof JComponent component && component.isFocusable()) {
                component.addFocusListener(new FocusAdapter() {
                    @Override
                    public void focusGained(FocusEvent event) {
                        if (isByKey(event.getCause())) {
                            component.scrollRectToVisible(
                                    new Rectangle(0, 0, component.getWidth(), component.getHeight()));
                        }
                    }
                });
            }
            if (child instanceof Container inner) {
                keepInView(inner);
            }
        }
    }

    /** Whether the user moved the focus; where the window puts it by itself nothing must scroll away. */
    private static boolean isByKey(FocusEvent.Cause cause) {
        return cause == FocusEvent.Cause.TRAVERSAL_FORWARD || cause == FocusEvent.Cause.TRAVERSAL_BACKWARD;
    }

    private static boolean takesKeys(JComponent component) {
        return component.isVisible()
                && component.isEnabled()
                && component.isFocusable()
                && component.getInputMap(JComponent.WHEN_FOCUSED).size() > 0;
    }
}
