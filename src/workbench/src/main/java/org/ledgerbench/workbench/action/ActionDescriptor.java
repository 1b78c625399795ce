package org.ledgerbench.workbench.action;

import java.util.Objects;
import java.util.Optional;
import javax.swing.KeyStroke;
import org.ledgerbench.workbench.text.Texts;

/**
 * What an action is called and where it is found.
 *
 * @param id the name of its components, and with {@code action.} before it the key of its text
 * @param menu the menu it stands in
 * @param icon the name of its icon, where it has one; an action with an icon also stands in the toolbar
 * @param shortcut its key, where it has one
 */
public record ActionDescriptor(String id, Menu menu, Optional<String> icon, Optional<KeyStroke> shortcut) {

    /** The menus of the window, in order. */
    public enum Menu {
        /** Open, export, close. */
        FILE,
        /** Undo, redo. */
        EDIT,
        /** Marking. */
        MARK,
        /** Playing a mission. */
        PLAY,
        /** Perspectives and appearance. */
        VIEW,
        /** Plugins and help. */
        HELP;

        /** The word in the menu bar. */
        public String title() {
            return Texts.text("menu." + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    public ActionDescriptor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(menu, "menu");
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(shortcut, "shortcut");
    }

    /** An action that is found in its menu and in the palette. */
    public static ActionDescriptor of(String id, Menu menu) {
        return new ActionDescriptor(id, menu, Optional.empty(), Optional.empty());
    }

    /** This action with an icon. */
    public ActionDescriptor icon(String name) {
        return new ActionDescriptor(id, menu, Optional.of(name), shortcut);
    }

    /** This action with a key, written as {@link KeyStroke#getKeyStroke(String)} reads it. */
    public ActionDescriptor key(String stroke) {
        KeyStroke parsed = KeyStroke.getKeyStroke(stroke);
        if (parsed == null) {
            throw new IllegalArgumentException("Not a key stroke: " + stroke);
        }
        return new ActionDescriptor(id, menu, icon, Optional.of(parsed));
    }

    /** The words of the action. */
    public String title() {
        return Texts.text("action." + id);
    }
}
