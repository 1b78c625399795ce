package org.ledgerbench.workbench.theme;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Hears of every change of a text, whatever its kind. */
public final class AnyChange implements DocumentListener {

    private final Runnable listener;

    /** @param listener hears of it */
    public AnyChange(Runnable listener) {
        this.listener = listener;
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        listener.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        listener.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        listener.run();
    }
}
