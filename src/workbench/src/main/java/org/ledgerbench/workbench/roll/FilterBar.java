package org.ledgerbench.workbench.roll;

import com.formdev.flatlaf.extras.components.FlatTextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.AnyChange;
import org.ledgerbench.workbench.theme.Icons;
import org.ledgerbench.workbench.theme.ListWords;

/** The controls that narrow the class table. */
final class FilterBar extends JPanel {

    private final FlatTextField words = new FlatTextField();
    private final JComboBox<Object> state = new JComboBox<>();
    private final JComboBox<Object> track = new JComboBox<>();
    private final JCheckBox flagged = new JCheckBox(Texts.text("filter.flagged"));
    private final JSpinner least = new JSpinner(new SpinnerNumberModel(0, 0, 1000, 5));
    private final JSpinner most = new JSpinner(new SpinnerNumberModel(0, 0, 1000, 5));
    private final transient Consumer<StudentFilter> onChange;
    private double total;

    FilterBar(Consumer<StudentFilter> onChange) {
        super(new MigLayout("fillx, wrap 3, insets 6", "[grow 60,fill]4[grow 40,fill]4[]", "[]4[]"));
        this.onChange = onChange;
        words.setName("filter.words");
        words.setPlaceholderText(Texts.text("filter.words"));
        words.setLeadingIcon(Icons.small("search"));
        words.setShowClearButton(true);
        words.getDocument().addDocumentListener(new AnyChange(this::changed));
        name(words, "filter.words");
        state.setName("filter.state");
        name(state, "filter.state");
        state.addItem(Texts.text("filter.anyState"));
        List.of(StudentState.values()).forEach(state::addItem);
        state.setRenderer(new ListWords<>(StudentState.class, StateRenderer::word));
        track.setRenderer(new ListWords<>(String.class, words -> words));
        track.setName("filter.track");
        name(track, "filter.track");
        flagged.setName("filter.flagged");
        least.setName("filter.least");
        most.setName("filter.most");
        name(least, "filter.least");
        name(most, "filter.most");
        add(words, "wmin 0");
        add(state, "wmin 0");
        add(flagged);
        add(track, "wmin 0");
        add(new JLabel(Texts.text("filter.points")), "span 2, split 4, growx 0");
        add(least, "wmin 0");
        add(new JLabel("\u2013"), "growx 0");
        add(most, "wmin 0");
        tracks(List.of(), 0);
        state.addActionListener(event -> changed());
        track.addActionListener(event -> changed());
        flagged.addActionListener(event -> changed());
        least.addChangeListener(event -> changed());
        most.addChangeListener(event -> changed());
    }

    /** Offers these tracks and points up to the rubric's total; nothing is filtered afterwards. */
    void tracks(List<String> tracks, double points) {
        total = points;
        track.removeAllItems();
        track.addItem(Texts.text("filter.anyTrack"));
        tracks.forEach(track::addItem);
        reset();
    }

    /** Shows everybody again. */
    void reset() {
        words.setText("");
        state.setSelectedIndex(0);
        track.setSelectedIndex(0);
        flagged.setSelected(false);
        least.setValue(0);
        most.setValue((int) Math.ceil(total));
    }

    void focusWords() {
        words.requestFocusInWindow();
        words.selectAll();
    }

    StudentFilter filter() {
        double from = ((Number) least.getValue()).doubleValue();
        double to = ((Number) most.getValue()).doubleValue();
        boolean ranged = from > 0 || to < Math.ceil(total);
        return new StudentFilter(
                state.getSelectedItem() instanceof StudentState chosen ? Optional.of(chosen) : Optional.empty(),
                track.getSelectedIndex() > 0 ? Optional.of((String) track.getSelectedItem()) : Optional.empty(),
                flagged.isSelected(),
                ranged ? Optional.of(new StudentFilter.Scores(from, to)) : Optional.empty(),
                words.getText());
    }

    private void changed() {
        onChange.accept(filter());
    }

    private static void name(javax.swing.JComponent component, String key) {
        component.getAccessibleContext().setAccessibleName(Texts.text(key));
    }
}
