package org.ledgerbench.workbench.instrument;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.KnobHelp;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Icons;
import org.ledgerbench.workbench.words.Quantities;

/** The knobs of a part, each with its unit, its help and a way back to the default. Used on the event thread. */
public final class KnobPanel extends JPanel {

    private final transient Map<String, KnobControl> controls = new LinkedHashMap<>();
    private final transient Consumer<Settings> onTurned;
    private final transient List<JButton> resets = new ArrayList<>();
    private boolean quiet = true;

    /**
     * Controls at their defaults.
     *
     * @param knobs the knobs in order
     * @param onTurned hears of every change, by the user or by {@link #show}
     */
    public KnobPanel(List<Knob> knobs, Consumer<Settings> onTurned) {
        super(new MigLayout("fillx, wrap 5, insets 0, gapx 6, hidemode 3", "[right][grow,fill][][][]", "[]4[]"));
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

    /** Takes over what was typed into the fields. @return whether all of it could be; if not, it is said where */
    public boolean settle() {
        return controls.values().stream().map(KnobControl::settle).reduce(true, Boolean::logicalAnd);
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        controls.values().forEach(control -> enable(control.component(), enabled));
        resets.forEach(reset -> reset.setEnabled(enabled));
    }

    /** Brings the focus to the first knob. */
    public void focusFirst() {
        controls.values().stream().findFirst().ifPresent(KnobPanel::focus);
    }

    private static void focus(KnobControl control) {
        JComponent component = control instanceof SliderControl slider ? slider.slider() : control.component();
        component.requestFocusInWindow();
    }

    private static void enable(JComponent control, boolean enabled) {
        control.setEnabled(enabled);
        if (control instanceof JPanel panel) {
            for (Component child : panel.getComponents()) {
                child.setEnabled(enabled);
            }
        }
    }

    private void add(Knob knob) {
        KnobControl control = control(knob);
        controls.put(knob.id(), control);
        KnobHelp help = knob.help();
        JLabel label = new JLabel(help.label());
        label.setLabelFor(control.component());
        label.setToolTipText(help.explanation());
        describe(control.component(), help.label(), help.explanation());
        JButton reset = new JButton(Icons.small("arrow-counterclockwise"));
        tool(
                reset,
                "knob." + knob.id() + ".reset",
                Texts.text("knob.reset", help.label(), Quantities.words(knob.defaultValue(), help.unit())));
        reset.addActionListener(event -> control.turn(knob.defaultValue()));
        resets.add(reset);
        JTextArea explanation = Card.words(words(help));
        explanation.setName("knob." + knob.id() + ".explanation");
        explanation.setVisible(false);
        JToggleButton question = new JToggleButton(Icons.small("question-circle"));
        tool(question, "knob." + knob.id() + ".help", Texts.text("knob.help", help.label()));
        question.addItemListener(event -> {
            explanation.setVisible(question.isSelected());
            revalidate();
        });
        help(control.component(), question);
        add(label);
        add(control.component());
        add(new JLabel(Quantities.isNamed(help.unit()) ? help.unit() : ""));
        add(reset);
        add(question);
        add(explanation, "span 5, growx, wmin 0");
    }

    /** F1 on a knob does what its question mark does. */
    private static void help(JComponent knob, AbstractButton question) {
        knob.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("F1"), "help");
        knob.getActionMap().put("help", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                question.doClick();
            }
        });
    }

    private static void tool(AbstractButton button, String name, String words) {
        button.setName(name);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(words);
        button.getAccessibleContext().setAccessibleName(words);
    }

    private static String words(KnobHelp help) {
        return Quantities.isNamed(help.unit())
                ? Texts.text("knob.explained", help.explanation(), help.unit(), help.source())
                : Texts.text("knob.explainedShare", help.explanation(), help.source());
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
