package org.ledgerbench.workbench.instrument;

import javax.swing.JComponent;
import org.ledgerbench.mission.Value;

/** The control of one knob. Used on the event thread. */
interface KnobControl {

    /** The part that takes the focus and turns the knob. */
    JComponent component();

    /** Where the knob stands. */
    Value value();

    /** Turns the knob; listeners hear of it as if the user had. */
    void turn(Value value);

    /** Takes over what was typed and not yet confirmed. @return whether it could be; if not, it is said beside the knob */
    default boolean settle() {
        return true;
    }
}
