package org.ledgerbench.workbench.grade;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.swing.JTextArea;
import javax.swing.Timer;
import org.ledgerbench.workbench.theme.AnyChange;
import org.ledgerbench.workbench.theme.TabKey;

/** Text that is stored shortly after the last key, and at once when the caret leaves or another student comes. */
final class KeptText extends JTextArea {

    private static final int PAUSE_MILLIS = 700;

    private final Timer pause = new Timer(PAUSE_MILLIS, event -> flush());
    private transient Consumer<String> store = text -> {};
    private boolean dirty;
    private boolean setting;

    KeptText(String name, String accessibleName, int rows) {
        super(rows, 10);
        setName(name);
        getAccessibleContext().setAccessibleName(accessibleName);
        setLineWrap(true);
        setWrapStyleWord(true);
        // Tab leads on to the next component, as everywhere in the window.
        TabKey.leaves(this);
        pause.setRepeats(false);
        getDocument().addDocumentListener(new AnyChange(this::changed));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                flush();
            }
        });
    }

    /** Shows another text, which is stored there from now on. */
    void show(String text, Consumer<String> place) {
        flush();
        store = place;
        set(text);
    }

    /** Shows what is stored by now, unless the marker is writing. */
    void update(String text) {
        if (!dirty && !getText().strip().equals(text)) {
            set(text);
        }
    }

    /** Stores what was written since. */
    void flush() {
        pause.stop();
        if (dirty) {
            dirty = false;
            store.accept(getText());
        }
    }

    private void set(String text) {
        setting = true;
        setText(text);
        setting = false;
        dirty = false;
    }

    private void changed() {
        if (!setting) {
            dirty = true;
            pause.restart();
        }
    }
}
