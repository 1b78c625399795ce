package org.ledgerbench.workbench.play;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Hears of every change of a text, whatever its kind. */
final class AnyChange implements DocumentListener {

    private final Runnable listener;

    AnyChange(Runnable listener) {
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
