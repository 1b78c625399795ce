package org.ledgerbench.workbench.play;

import java.util.Optional;
import javax.swing.JTextField;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.theme.AnyChange;

/** A field for a number, with a point or a comma. */
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
        try {
            double number = Double.parseDouble(getText().trim().replace(',', '.'));
            return Double.isFinite(number) ? Optional.of(Value.of(number)) : Optional.empty();
        } catch (NumberFormatException notYet) {
            return Optional.empty();
        }
    }
}
