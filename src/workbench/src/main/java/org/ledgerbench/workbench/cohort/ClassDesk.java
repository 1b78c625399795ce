package org.ledgerbench.workbench.cohort;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.ListWords;

/** A class in figures: what it is made of above, a tab for each way of looking at it. */
final class ClassDesk extends JPanel {

    private final JLabel facts = new JLabel(" ");
    private final JComboBox<Object> track = new JComboBox<>();
    private final JTabbedPane tabs = new JTabbedPane();
    private final CardsPage scores;
    private final CriteriaPage criteria;
    private final CardsPage locks;
    private final CardsPage play;
    private final LedgersPage playWhenRead;
    private final TracksPage tracks;
    private final PairsPage pairs;
    private final LedgersPage pairsWhenRead;
    private final transient Listener listener;
    private transient List<Overview.TrackChoice> choices = List.of();
    private boolean filling;

    /** Hears what is asked for. */
    interface Listener {

        /** That track is to be looked at, or without one all of them. */
        void choose(Optional<String> track);

        /** That student is to be looked at. */
        void reveal(String student);

        /** The ledgers are to be read. */
        void readLedgers();

        /** Something was done that is worth a sentence. */
        void say(String sentence);
    }

    /** An empty desk. */
    ClassDesk(Listener listener) {
        super(new BorderLayout());
        this.listener = listener;
        Consumer<String> say = listener::say;
        setName("classDesk");
        scores = new CardsPage("class.scores", say);
        criteria = new CriteriaPage(say);
        locks = new CardsPage("class.locks", say);
        play = new CardsPage("class.play", say);
        playWhenRead = new LedgersPage(play, listener::readLedgers);
        tracks = new TracksPage(say);
        pairs = new PairsPage(listener::reveal);
        pairsWhenRead = new LedgersPage(pairs, listener::readLedgers);
        tabs.setName("class.tabs");
        tabs.getAccessibleContext().setAccessibleName(Texts.text("class.tabs"));
        tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        addTab("scores", scores);
        addTab("criteria", criteria);
        addTab("locks", locks);
        addTab("play", playWhenRead);
        addTab("tracks", tracks);
        addTab("pairs", pairsWhenRead);
        add(head(), BorderLayout.NORTH);
        add(tabs, BorderLayout.CENTER);
    }

    void show(Overview overview) {
        offer(overview.tracks());
        facts.setText(facts(overview));
        facts.setToolTipText(facts.getText());
        scores.show(List.of(overview.marks().scores()));
        criteria.show(overview);
        locks.show(overview.marks().locks());
        tracks.show(overview.marks().tracks(), overview.marks().trackTable());
        overview.play().ifPresent(read -> {
            play.show(read.cards());
            pairs.show(read.pairs());
        });
        playWhenRead.ready(overview.play().isPresent());
        pairsWhenRead.ready(overview.play().isPresent());
    }

    /** Looks at all tracks again. */
    void reset() {
        filling = true;
        choices = List.of();
        track.removeAllItems();
        filling = false;
    }

    private void addTab(String id, JComponent page) {
        tabs.addTab(Texts.text("class.tab." + id), page);
    }

    private JPanel head() {
        JPanel head = new JPanel(new MigLayout("fillx, insets 8 12 8 12", "[grow,fill][][]", "[]"));
        facts.setName("class.facts");
        JLabel label = new JLabel(Texts.text("class.track"));
        label.setLabelFor(track);
        track.setName("class.track");
        track.setRenderer(new ListWords<>(String.class, words -> words));
        track.getAccessibleContext().setAccessibleName(Texts.text("class.track"));
        track.addActionListener(event -> {
            if (!filling) {
                listener.choose(chosen());
            }
        });
        head.add(facts, "wmin 0");
        head.add(label);
        head.add(track);
        return head;
    }

    private Optional<String> chosen() {
        return track.getSelectedItem() instanceof Overview.TrackChoice choice
                ? Optional.of(choice.id())
                : Optional.empty();
    }

    private void offer(List<Overview.TrackChoice> offered) {
        if (track.getItemCount() > 0 && offered.equals(choices)) {
            return;
        }
        filling = true;
        Object before = track.getSelectedItem();
        choices = offered;
        track.removeAllItems();
        track.addItem(Texts.text("class.track.all"));
        offered.forEach(track::addItem);
        if (before instanceof Overview.TrackChoice choice && offered.contains(choice)) {
            track.setSelectedItem(choice);
        }
        filling = false;
    }

    private static String facts(Overview overview) {
        String states = overview.cohort().states().entrySet().stream()
                .map(entry -> Texts.text("class.state." + entry.getKey().name(), String.valueOf(entry.getValue())))
                .collect(Collectors.joining(" \u00b7 "));
        int students = overview.cohort().states().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return Texts.text(students == 1 ? "class.facts.one" : "class.facts", String.valueOf(students), states);
    }
}
