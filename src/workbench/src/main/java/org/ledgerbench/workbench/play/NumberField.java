package org.ledgerbench.workbench.play;

import java.util.Optional;
import javax.swing.JTextField;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.theme.AnyChange;
import org.ledgerbench.workbench.words.TypedNumber;

/** A field for a number, with a point or a comma; outlined while what stands in it is none that is wanted. */
final class NumberField extends JTextField {

    private static final int COLUMNS = 9;

    NumberField(String name, String accessibleName) {
        super(COLUMNS);
        setName(name);
        setHorizontalAlignment(TRAILING);
        getAccessibleContext().setAccessibleName(accessibleName);
    }

    /** Calls the listener after every change of the text. */
    void onChange(Runnable listener) {
        getDocument().addDocumentListener(new AnyChange(listener));
    }

    /** The number typed; empty while it is none. */
    Optional<Value> value() {
        return TypedNumber.of(getText()).stream().mapToObj(Value::of).findFirst();
    }

    /** Whether something was typed that is no number. */
    boolean isWrong() {
        return !getText().isBlank() && value().isEmpty();
    }

    /** Outlines the field, or does so no longer. */
    void outline(boolean wrong) {
        putClientProperty("JComponent.outline", wrong ? "error" : null);
    }
}
