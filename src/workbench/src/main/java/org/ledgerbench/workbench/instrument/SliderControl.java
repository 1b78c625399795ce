package org.ledgerbench.workbench.instrument;

import java.awt.Dimension;
import java.text.ParseException;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFormattedTextField;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import javax.swing.event.ChangeEvent;
import javax.swing.text.DefaultFormatterFactory;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Range;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.AnyChange;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.words.TypedNumber;

/** A slider beside a field for typing. The value may lie between two positions of the slider when it was typed. */
final class SliderControl implements KnobControl {

    private static final int FIELD_COLUMNS = 7;
    private static final int PAGES = 10;

    private final Knob.Slider knob;
    private final JPanel panel = new JPanel(new MigLayout("fillx, insets 0, hidemode 3", "[grow,fill][]", "[]2[]"));
    private final JSlider slider;
    private final JFormattedTextField field = new JFormattedTextField();
    private final JTextArea refused = Card.words("");
    private final Runnable onChange;
    private double value;
    private boolean turning;

    SliderControl(Knob.Slider knob, Runnable onChange) {
        this.knob = knob;
        this.onChange = onChange;
        this.slider = new JSlider(0, knob.range().positions() - 1);
        slider.setName("knob." + knob.id());
        slider.setMinorTickSpacing(1);
        slider.setMajorTickSpacing(Math.max(1, slider.getMaximum() / PAGES));
        slider.setPreferredSize(new Dimension(160, slider.getPreferredSize().height));
        slider.addChangeListener(this::slid);
        field.setName("knob." + knob.id() + ".field");
        field.setColumns(FIELD_COLUMNS);
        field.setHorizontalAlignment(JFormattedTextField.TRAILING);
        field.setFormatterFactory(new DefaultFormatterFactory(new KnobFormatter(knob)));
        field.setFocusLostBehavior(JFormattedTextField.COMMIT);
        field.addPropertyChangeListener("value", event -> typed());
        field.getDocument().addDocumentListener(new AnyChange(this::judge));
        refused.setName("knob." + knob.id() + ".refused");
        refused.setVisible(false);
        panel.add(slider);
        panel.add(field, "wrap");
        panel.add(refused, "span 2, wmin 0");
        turn(knob.defaultValue());
    }

    @Override
    public JComponent component() {
        return panel;
    }

    JSlider slider() {
        return slider;
    }

    JFormattedTextField field() {
        return field;
    }

    @Override
    public Value value() {
        return Value.of(value);
    }

    @Override
    public void turn(Value wanted) {
        if (!(wanted instanceof Value.Numeric number) || knob.problem(wanted).isPresent()) {
            throw new IllegalArgumentException("The knob " + knob.id() + " cannot stand at " + wanted.describe());
        }
        show(number.value());
    }

    @Override
    public boolean settle() {
        try {
            field.commitEdit();
            return true;
        } catch (ParseException refusal) {
            judge();
            field.requestFocusInWindow();
            return false;
        }
    }

    /** Says what may be typed while something else stands in the field, where the knob stays meanwhile. */
    private void judge() {
        boolean wrong = !turning && KnobFormatter.read(knob, field.getText()).isEmpty();
        field.putClientProperty("JComponent.outline", wrong ? "error" : null);
        if (wrong) {
            Range range = knob.range();
            refused.setText(Texts.text(
                    range.wholeNumbers() ? "knob.refused.whole" : "knob.refused",
                    Value.of(range.minimum()).text(),
                    Value.of(range.maximum()).text(),
                    KnobFormatter.words(knob, value)));
        }
        if (refused.isVisible() != wrong) {
            refused.setVisible(wrong);
            panel.revalidate();
        }
    }

    private void slid(ChangeEvent event) {
        if (!turning) {
            show(knob.range().at(slider.getValue()));
        }
    }

    private void typed() {
        if (!turning && field.getValue() instanceof Double number) {
            show(number);
        }
    }

    private void show(double wanted) {
        boolean changed = wanted != value;
        value = wanted;
        turning = true;
        try {
            slider.setValue(position(wanted));
            field.setValue(wanted);
        } finally {
            turning = false;
        }
        judge();
        if (changed) {
            onChange.run();
        }
    }

    private int position(double wanted) {
        Range range = knob.range();
        return (int) Math.min(slider.getMaximum(), Math.round((wanted - range.minimum()) / range.step()));
    }

    /** Reads and writes the number, with a point whatever the locale; refuses what the knob refuses. */
    private static final class KnobFormatter extends JFormattedTextField.AbstractFormatter {

        private final transient Knob.Slider knob;

        KnobFormatter(Knob.Slider knob) {
            this.knob = knob;
        }

        @Override
        public Object stringToValue(String text) throws ParseException {
            return read(knob, text).orElseThrow(() -> new ParseException("Not where the knob can stand: " + text, 0));
        }

        @Override
        public String valueToString(Object shown) {
            return shown instanceof Double number ? words(knob, number) : "";
        }

        static Optional<Double> read(Knob.Slider knob, String text) {
            return TypedNumber.of(text).stream()
                    .boxed()
                    .filter(number -> knob.problem(Value.of(number)).isEmpty())
                    .findFirst();
        }

        static String words(Knob.Slider knob, double number) {
            return knob.range().wholeNumbers()
                    ? Long.toString(Math.round(number))
                    : String.format(Locale.ROOT, "%." + decimals(knob) + "f", number);
        }

        private static int decimals(Knob.Slider knob) {
            return Math.max(2, (int) Math.ceil(-Math.log10(knob.range().step()) - 1e-9));
        }
    }
}
