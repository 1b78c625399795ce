package org.ledgerbench.workbench.theme;

import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;

/** Escape closes a dialog that only shows something, or in which nothing is lost. */
public final class EscapeKey {

    private EscapeKey() {}

    /** Lets Escape close a dialog, wherever in it the focus is. */
    public static void closes(JDialog dialog) {
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
    }
}
