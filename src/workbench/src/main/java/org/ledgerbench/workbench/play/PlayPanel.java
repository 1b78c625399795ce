package org.ledgerbench.workbench.play;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Track;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Icons;

/** A mission being played: the map of the parts, the time, where the ledger is, and the part in front. */
final class PlayPanel extends JPanel {

    private final transient PlaySession session;
    private final transient Track track;
    private final PartMap map;
    private final JPanel cards = new JPanel(new CardLayout());
    private final transient List<PartPanel> parts = new ArrayList<>();
    private final JLabel time = new JLabel();
    private final JLabel place = new JLabel();
    private final TroubleBanner trouble;
    private int front;

    /** @param onSecure finds a place for acts that could not be kept */
    PlayPanel(PlaySession session, Track track, Function<String, PartScreen> screens, Runnable onSecure) {
        super(new BorderLayout());
        this.session = session;
        this.track = track;
        setName("playPanel");
        this.trouble = new TroubleBanner(onSecure);
        this.map = new PartMap(track, this::show);
        for (Part part : track.parts()) {
            PartPanel panel = new PartPanel(screens.apply(part.id()));
            parts.add(panel);
            cards.add(panel, part.id());
        }
        add(header(), BorderLayout.NORTH);
        add(cards, BorderLayout.CENTER);
        session.onChange(this::refresh);
        show(session.progress()
                .current()
                .map(progress -> track.parts().indexOf(progress.part()))
                .orElse(0));
        refresh();
    }

    PlaySession session() {
        return session;
    }

    /** Records a run of the part in front. */
    void record() {
        parts.get(front).record();
    }

    /** Brings the part so many places further, or back, to the front, and the focus to what comes next there. */
    void turn(int parts) {
        show(Math.max(0, Math.min(this.parts.size() - 1, front + parts)));
        this.parts.get(front).goOn();
    }

    /** Brings a part to the front. */
    void show(int index) {
        front = index;
        map.select(index);
        ((CardLayout) cards.getLayout()).show(cards, track.parts().get(index).id());
    }

    /** Brings a place of a part to the front. */
    void goTo(Part part, Place place) {
        int index = track.parts().indexOf(part);
        if (index >= 0) {
            show(index);
            parts.get(index).focus(place);
        }
    }

    /** Brings the formulas of the part in front to the front, or back. */
    void togglePeek() {
        parts.get(front).togglePeek();
    }

    /** Puts what was written into the ledger. */
    void keepTexts() {
        parts.forEach(PartPanel::keepTexts);
    }

    /** Whether there is text that is not in the ledger yet. */
    boolean isUnsaved() {
        return parts.stream().anyMatch(PartPanel::isUnsaved);
    }

    /** Shows the time spent on the part in front, against the time meant for it. */
    void tick(Instant now) {
        String id = track.parts().get(front).id();
        List<Instant> times = session.entries().stream()
                .filter(entry -> entry instanceof org.ledgerbench.grading.ledger.Entry.OfPart act
                        && act.part().equals(id))
                .flatMap(entry -> entry.stamp().at().stream())
                .toList();
        Optional<Instant> began = times.isEmpty() ? session.header().opened() : Optional.of(times.get(0));
        long minutes =
                began.map(from -> Duration.between(from, now).toMinutes()).orElse(0L);
        int meant = track.parts().get(front).briefing().minutes();
        time.setText(Texts.text("play.time", Math.max(0, minutes), meant));
    }

    private JPanel header() {
        JPanel header =
                new JPanel(new MigLayout("fillx, insets 6 12 0 12, wrap 1, hidemode 3", "[grow,fill]", "[]0[]"));
        JLabel title = new JLabel(track.title() + " \u00b7 " + track.story().persona());
        title.putClientProperty("FlatLaf.styleClass", "h3");
        time.setName("play.time");
        time.setIcon(Icons.small("stopwatch"));
        place.setName("play.place");
        place.putClientProperty("html.disable", Boolean.TRUE);
        header.add(title, "split 3");
        header.add(place, "growx, gapleft 24, wmin 0");
        header.add(time, "growx 0");
        header.add(trouble, "wmin 0");
        header.add(map);
        return header;
    }

    private void refresh() {
        map.show(session.progress());
        place.setText(Texts.text("play.place", session.place()));
        trouble.show(session.trouble());
        parts.forEach(PartPanel::refresh);
    }
}
