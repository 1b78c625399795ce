package org.ledgerbench.workbench.instrument;

import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.theme.ListWords;

/** A choice among the options of a knob. */
final class SelectorControl implements KnobControl {

    private final Knob.Selector knob;
    private final JComboBox<Option> choice = new JComboBox<>();

    SelectorControl(Knob.Selector knob, Runnable onChange) {
        this.knob = knob;
        choice.setName("knob." + knob.id());
        choice.setRenderer(new ListWords<>(Option.class, Option::label));
        knob.options().forEach(choice::addItem);
        turn(knob.defaultValue());
        choice.addActionListener(event -> onChange.run());
    }

    @Override
    public JComponent component() {
        return choice;
    }

    @Override
    public Value value() {
        return choice.getItemAt(choice.getSelectedIndex()).value();
    }

    @Override
    public void turn(Value wanted) {
        for (Option option : knob.options()) {
            if (option.value().equals(wanted)) {
                choice.setSelectedItem(option);
                return;
            }
        }
        throw new IllegalArgumentException("The knob " + knob.id() + " cannot stand at " + wanted.describe());
    }
}
