package org.ledgerbench.workbench.cohort;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.charts.FigurePainter;
import org.ledgerbench.workbench.figure.FigurePanel;
import org.ledgerbench.workbench.text.Texts;

/** A class in figures: what it is made of above, a tab for each way of looking at it. */
final class ClassDesk extends JPanel {

    private final JLabel facts = new JLabel(" ");
    private final JComboBox<String> track = new JComboBox<>();
    private final JTabbedPane tabs = new JTabbedPane();
    private final FigurePanel scores;
    private final CriteriaPage criteria = new CriteriaPage();
    private final transient Consumer<Optional<String>> onTrack;
    private transient List<String> tracks = List.of();
    private boolean filling;

    /**
     * An empty desk.
     *
     * @param onTrack hears which track is to be looked at; none for all of them
     * @param say takes a sentence about what was done
     */
    ClassDesk(Consumer<Optional<String>> onTrack, Consumer<String> say) {
        super(new BorderLayout());
        this.onTrack = onTrack;
        setName("classDesk");
        scores = new FigurePanel("class.scores", new FigurePainter(), say);
        tabs.setName("class.tabs");
        tabs.getAccessibleContext().setAccessibleName(Texts.text("class.tabs"));
        tabs.addTab(Texts.text("class.tab.scores"), scores);
        tabs.addTab(Texts.text("class.tab.criteria"), criteria);
        add(head(), BorderLayout.NORTH);
        add(tabs, BorderLayout.CENTER);
    }

    void show(Overview overview) {
        offer(overview.tracks());
        facts.setText(facts(overview));
        scores.show(overview.scores());
        criteria.show(overview);
    }

    /** Looks at all tracks again. */
    void reset() {
        filling = true;
        tracks = List.of();
        track.removeAllItems();
        filling = false;
    }

    private JPanel head() {
        JPanel head = new JPanel(new MigLayout("fillx, insets 8 12 8 12", "[grow,fill][][]", "[]"));
        facts.setName("class.facts");
        JLabel label = new JLabel(Texts.text("class.track"));
        label.setLabelFor(track);
        track.setName("class.track");
        track.getAccessibleContext().setAccessibleName(Texts.text("class.track"));
        track.addActionListener(event -> {
            if (!filling) {
                onTrack.accept(chosen());
            }
        });
        head.add(facts, "wmin 0");
        head.add(label);
        head.add(track);
        return head;
    }

    private Optional<String> chosen() {
        int index = track.getSelectedIndex();
        return index <= 0 ? Optional.empty() : Optional.of(tracks.get(index - 1));
    }

    private void offer(List<String> played) {
        if (track.getItemCount() > 0 && played.equals(tracks)) {
            return;
        }
        filling = true;
        tracks = played;
        track.removeAllItems();
        track.addItem(Texts.text("class.track.all"));
        played.forEach(track::addItem);
        filling = false;
    }

    private static String facts(Overview overview) {
        String states = overview.cohort().states().entrySet().stream()
                .map(entry -> entry.getValue() + " "
                        + Texts.text("state." + entry.getKey().name()))
                .collect(Collectors.joining(", "));
        int students = overview.cohort().states().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return Texts.text("class.facts", String.valueOf(students), states);
    }
}
