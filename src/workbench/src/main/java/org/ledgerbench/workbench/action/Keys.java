package org.ledgerbench.workbench.action;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.KeyStroke;

/** Key strokes in words. */
public final class Keys {

    private Keys() {}

    /** A key stroke as menus show it, such as {@code Ctrl+Shift+P}. */
    public static String words(KeyStroke stroke) {
        String modifiers = InputEvent.getModifiersExText(stroke.getModifiers());
        String key = KeyEvent.getKeyText(stroke.getKeyCode());
        return modifiers.isEmpty() ? key : modifiers + "+" + key;
    }
}
