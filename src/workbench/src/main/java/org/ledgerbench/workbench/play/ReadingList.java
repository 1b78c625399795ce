package org.ledgerbench.workbench.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Column;
import org.ledgerbench.workbench.theme.Icons;
import org.ledgerbench.workbench.words.Quantities;

/** The readings of a run with their units, one below the other; those that a constraint refuses are marked. */
final class ReadingList extends Column {

    private final transient List<Reading> readings;
    private final transient Map<String, JLabel> values = new LinkedHashMap<>();
    private final JLabel heading = new JLabel();

    ReadingList(List<Reading> readings) {
        super(new MigLayout("fillx, wrap 1, insets 4 10 10 12, gapx 8, gapy 4", "[grow]"));
        this.readings = readings;
        setName("readings");
        heading.setName("readings.heading");
        heading.putClientProperty("FlatLaf.styleClass", "h4");
        add(heading);
        for (Reading reading : readings) {
            String tip = Quantities.isNamed(reading.unit())
                    ? Texts.text("reading.explained", reading.explanation(), reading.unit())
                    : reading.explanation();
            JLabel label = new JLabel(reading.label());
            label.setToolTipText(tip);
            label.putClientProperty("FlatLaf.styleClass", "small");
            JLabel value = new JLabel();
            value.setName("reading." + reading.id());
            value.setToolTipText(tip);
            label.setLabelFor(value);
            values.put(reading.id(), value);
            add(label, "split 2, growx, pushx, wmin 0");
            add(value);
        }
        clear(false);
    }

    /** Shows the readings of a recorded run, or of the knobs as they stand. */
    void show(Outcome outcome, Optional<Integer> run) {
        heading.setText(run.map(number -> Texts.text("readings.ofRun", number)).orElse(Texts.text("readings.ofKnobs")));
        Set<String> refused = outcome.vetoes().stream()
                .map(veto -> veto.constraint().reading())
                .collect(Collectors.toSet());
        for (Reading reading : readings) {
            Value value = outcome.readings().get(reading.id());
            JLabel label = values.get(reading.id());
            label.setText(Quantities.words(value, reading.unit()));
            label.setIcon(refused.contains(reading.id()) ? Icons.small("x-octagon", "Actions.Red") : null);
        }
    }

    /** Shows no reading, and why. */
    void clear(boolean open) {
        heading.setText(Texts.text(open ? "readings.none" : "readings.locked"));
        values.values().forEach(label -> {
            label.setText("\u2013");
            label.setIcon(null);
        });
    }
}
