package org.ledgerbench.workbench.shell;

import java.util.Optional;
import javax.swing.JComponent;
import org.ledgerbench.workbench.action.ActionRegistry;

/** One way of looking at the work, such as Grade or Play. Used on the event thread. */
public interface Perspective {

    /** Its name among components, and with {@code perspective.} before it the key of its title. */
    String id();

    /** The name of its icon. */
    String icon();

    /** What it shows, made once. */
    JComponent component();

    /** Puts the focus where the work goes on, when the perspective comes to the front. */
    default void takeFocus() {
        component().requestFocusInWindow();
    }

    /** Adds what can be done in it. */
    void register(ActionRegistry actions);

    /** Why it must not be closed yet, as a sentence, or empty when it may. */
    default Optional<String> unsavedWork() {
        return Optional.empty();
    }
}
