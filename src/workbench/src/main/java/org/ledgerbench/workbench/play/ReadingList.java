package org.ledgerbench.workbench.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.words.Quantities;

/** The readings of a run with their units, two columns of them. */
final class ReadingList extends JPanel {

    private final transient List<Reading> readings;
    private final transient Map<String, JLabel> values = new LinkedHashMap<>();

    ReadingList(List<Reading> readings) {
        super(new MigLayout("fillx, wrap 4, insets 10 12 10 12, gapx 12", "[right][grow,fill][right][grow,fill]"));
        this.readings = readings;
        setName("readings");
        for (Reading reading : readings) {
            JLabel label = new JLabel(reading.label());
            label.setToolTipText(reading.explanation());
            JLabel value = new JLabel("\u2013");
            value.setName("reading." + reading.id());
            value.putClientProperty("FlatLaf.styleClass", "monospaced");
            value.setToolTipText(reading.explanation());
            label.setLabelFor(value);
            values.put(reading.id(), value);
            add(label);
            add(value);
        }
    }

    void show(Outcome outcome) {
        for (Reading reading : readings) {
            Value value = outcome.readings().get(reading.id());
            values.get(reading.id()).setText(Quantities.words(value, reading.unit()));
        }
    }

    void clear() {
        values.values().forEach(label -> label.setText("\u2013"));
    }
}
