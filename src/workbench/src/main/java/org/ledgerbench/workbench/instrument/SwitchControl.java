package org.ledgerbench.workbench.instrument;

import javax.swing.JCheckBox;
import javax.swing.JComponent;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Value;

/** A switch. */
final class SwitchControl implements KnobControl {

    private final Knob.Switch knob;
    private final JCheckBox box = new JCheckBox();

    SwitchControl(Knob.Switch knob, Runnable onChange) {
        this.knob = knob;
        box.setName("knob." + knob.id());
        box.setSelected(knob.initial());
        box.addItemListener(event -> onChange.run());
    }

    @Override
    public JComponent component() {
        return box;
    }

    @Override
    public Value value() {
        return Value.of(box.isSelected());
    }

    @Override
    public void turn(Value wanted) {
        if (!(wanted instanceof Value.Flag flag)) {
            throw new IllegalArgumentException("The knob " + knob.id() + " cannot stand at " + wanted.describe());
        }
        box.setSelected(flag.value());
    }
}
