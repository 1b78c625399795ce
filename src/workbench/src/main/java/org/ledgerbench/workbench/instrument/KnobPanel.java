package org.ledgerbench.workbench.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.KnobHelp;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Icons;

/** The knobs of a part, each with its unit, its help and a way back to the default. Used on the event thread. */
public final class KnobPanel extends JPanel {

    private final transient Map<String, KnobControl> controls = new LinkedHashMap<>();
    private final transient Consumer<Settings> onTurned;
    private boolean quiet = true;

    /**
     * Controls at their defaults.
     *
     * @param knobs the knobs in order
     * @param onTurned hears of every change, by the user or by {@link #show}
     */
    public KnobPanel(List<Knob> knobs, Consumer<Settings> onTurned) {
        super(new MigLayout("fillx, wrap 4, insets 0", "[right][grow,fill][][]", "[]6[]"));
        this.onTurned = onTurned;
        setName("knobs");
        knobs.forEach(this::add);
        quiet = false;
    }

    /** Where the knobs stand. */
    public Settings settings() {
        Map<String, Value> values = new LinkedHashMap<>();
        controls.forEach((id, control) -> values.put(id, control.value()));
        return new Settings(values);
    }

    /** Turns every knob; listeners hear once. */
    public void show(Settings settings) {
        quiet = true;
        try {
            settings.values().forEach((id, value) -> controls.get(id).turn(value));
        } finally {
            quiet = false;
        }
        turned();
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        enable(this, enabled);
    }

    private static void enable(JComponent parent, boolean enabled) {
        for (java.awt.Component child : parent.getComponents()) {
            child.setEnabled(enabled);
            if (child instanceof JPanel panel) {
                enable(panel, enabled);
            }
        }
    }

    private void add(Knob knob) {
        KnobControl control = control(knob);
        controls.put(knob.id(), control);
        KnobHelp help = knob.help();
        JLabel label = new JLabel(help.label());
        label.setLabelFor(control.component());
        String tip = help.explanation() + " (" + help.source() + ")";
        label.setToolTipText(tip);
        describe(control.component(), help.label(), tip);
        JButton reset = new JButton(Icons.small("arrow-counterclockwise"));
        reset.setName("knob." + knob.id() + ".reset");
        reset.putClientProperty("JButton.buttonType", "toolBarButton");
        String resetText =
                Texts.text("knob.reset", help.label(), knob.defaultValue().text());
        reset.setToolTipText(resetText);
        reset.getAccessibleContext().setAccessibleName(resetText);
        reset.addActionListener(event -> control.turn(knob.defaultValue()));
        add(label);
        add(control.component());
        add(new JLabel(help.unit()));
        add(reset);
    }

    private KnobControl control(Knob knob) {
        if (knob instanceof Knob.Slider slider) {
            SliderControl control = new SliderControl(slider, this::turned);
            describe(control.slider(), slider.help().label(), slider.help().explanation());
            describe(control.field(), slider.help().label(), slider.help().explanation());
            return control;
        }
        return knob instanceof Knob.Selector selector
                ? new SelectorControl(selector, this::turned)
                : new SwitchControl((Knob.Switch) knob, this::turned);
    }

    private static void describe(JComponent component, String name, String explanation) {
        component.setToolTipText(explanation);
        component.getAccessibleContext().setAccessibleName(name);
        component.getAccessibleContext().setAccessibleDescription(explanation);
    }

    private void turned() {
        if (!quiet) {
            onTurned.accept(settings());
        }
    }
}
