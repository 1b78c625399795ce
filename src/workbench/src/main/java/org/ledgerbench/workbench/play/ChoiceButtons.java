package org.ledgerbench.workbench.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Value;

/** One of several options, each a button. */
final class ChoiceButtons extends JPanel {

    private final transient Map<JRadioButton, Value> values = new LinkedHashMap<>();

    ChoiceButtons(String name, List<Option> options) {
        super(new MigLayout("insets 0, wrap 1", "[grow,fill]"));
        setOpaque(false);
        ButtonGroup group = new ButtonGroup();
        for (Option option : options) {
            JRadioButton button = new JRadioButton(option.label());
            button.setName(name + "." + option.value().text());
            button.setOpaque(false);
            group.add(button);
            values.put(button, option.value());
            button.setToolTipText(option.label());
            add(button, "wmin 0");
        }
    }

    Optional<Value> value() {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().isSelected())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    void onChange(Runnable listener) {
        values.keySet().forEach(button -> button.addItemListener(event -> listener.run()));
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        values.keySet().forEach(button -> button.setEnabled(enabled));
    }
}
