package org.ledgerbench.workbench.theme;

import java.awt.KeyboardFocusManager;
import javax.swing.JComponent;

/** The Tab key leads from component to component; arrows lead within one. Tables and texts keep Tab for themselves otherwise. */
public final class TabKey {

    private TabKey() {}

    /** Lets Tab and Shift Tab leave a component. */
    public static <C extends JComponent> C leaves(C component) {
        component.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        component.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        return component;
    }
}
