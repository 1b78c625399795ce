package org.ledgerbench.workbench.play;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Column;

/** A part being played: tasks on the left, instruments in the middle, what they read on the right. */
final class PartPanel extends JPanel implements InstrumentDeck.Hand {

    private static final int VETO_LINE = 3;

    private final transient PartScreen screen;
    private final transient Part part;
    private final InstrumentDeck deck;
    private final TaskColumn tasks;
    private final ReadingList readings;
    private final VetoBanner veto = new VetoBanner();
    private final transient LatestOnly<Look, Look.Shown> latest;
    private transient Optional<Settings> recalled = Optional.empty();
    private transient Optional<Boolean> framed = Optional.empty();
    private boolean ready;

    PartPanel(PartScreen screen) {
        super(new MigLayout("fill, insets 0, gap 0", "[330lp:29%:460lp,fill][grow,fill][290lp:24%:340lp,fill]"));
        this.screen = screen;
        this.part = screen.progress().part();
        setName("play." + part.id());
        this.deck = new InstrumentDeck(part, screen.drawing(), this);
        this.tasks = new TaskColumn(screen, deck.knobs()::settings, () -> SwingUtilities.invokeLater(this::goOn));
        this.readings = new ReadingList(part.instruments().readings());
        this.latest =
                new LatestOnly<>(screen.executors(), look -> look.shown(screen.mission()), this::show, this::failed);
        JPanel right = new Shelf();
        right.add(veto, BorderLayout.NORTH);
        right.add(Column.scrolling(readings), BorderLayout.CENTER);
        add(tasks, "grow, hmin 0");
        add(deck, "grow, wmin 0, hmin 0");
        add(right, "grow, hmin 0");
        List<Entry.Run> recorded = screen.progress().runs();
        if (!recorded.isEmpty()) {
            deck.knobs().show(recorded.get(recorded.size() - 1).knobs());
        }
        ready = true;
        refresh();
    }

    /** Shows what the ledger says now. */
    void refresh() {
        PartProgress progress = screen.progress();
        tasks.show(progress);
        deck.show(progress, screen.revealedTruth());
        request();
    }

    /** Whether a reflection holds something the ledger does not. */
    boolean isUnsaved() {
        return tasks.isUnsaved();
    }

    /** Puts what was written into the ledger. */
    void keepTexts() {
        tasks.keepTexts();
    }

    /** Brings the formulas to the front, or back. */
    void togglePeek() {
        deck.togglePeek();
    }

    /** Brings the focus to a place. */
    void focus(Place place) {
        switch (place) {
            case KNOBS -> deck.knobs().focusFirst();
            case RUNS -> deck.showRuns();
            default -> tasks.focus(place);
        }
    }

    /** Brings the focus to what comes next. */
    void goOn() {
        PartProgress progress = screen.progress();
        if (progress.lock().isEmpty()) {
            focus(Place.LOCK);
        } else {
            focus(progress.isAnswered() ? Place.REFLECTION : Place.KNOBS);
        }
    }

    @Override
    public void record() {
        if (!deck.knobs().settle()) {
            return;
        }
        Settings settings = deck.knobs().settings();
        if (screen.progress().mayRecord(settings)) {
            recalled = Optional.of(settings);
            screen.session().record(part.id(), settings);
        }
    }

    @Override
    public void turned(Settings settings) {
        if (ready) {
            PartProgress progress = screen.progress();
            deck.showRecording(progress);
            tasks.turned(progress);
            if (part.instruments().runLimit().isEmpty()) {
                request();
            }
        }
    }

    @Override
    public void recalled(Settings settings) {
        recalled = Optional.of(settings);
        deck.knobs().show(settings);
        request();
    }

    private void request() {
        latest.request(
                Look.at(screen.position(), screen.progress(), deck.knobs().settings(), recalled));
    }

    private void show(Look.Shown shown) {
        deck.show(shown);
        shown.outcome()
                .ifPresentOrElse(
                        outcome -> readings.show(outcome, shown.look().run()),
                        () -> readings.clear(shown.look().sight().locked()));
        boolean judged =
                shown.outcome().isPresent() && !part.questions().constraints().isEmpty();
        if (judged) {
            veto.show(
                    screen.track().story().stakeholder().role(),
                    shown.outcome().orElseThrow().vetoes());
        } else {
            veto.clear();
        }
        boolean refused = shown.outcome()
                .map(Outcome::vetoes)
                .filter(all -> !all.isEmpty())
                .isPresent();
        frame(refused);
    }

    /** A red line around the instruments; a border that is set anew has everything inside painted again. */
    private void frame(boolean refused) {
        if (framed.filter(before -> before == refused).isEmpty()) {
            framed = Optional.of(refused);
            deck.setBorder(
                    refused
                            ? BorderFactory.createMatteBorder(
                                    VETO_LINE, VETO_LINE, VETO_LINE, VETO_LINE, UIManager.getColor("Actions.Red"))
                            : BorderFactory.createEmptyBorder(VETO_LINE, VETO_LINE, VETO_LINE, VETO_LINE));
        }
    }

    private void failed(RuntimeException cause) {
        readings.clear(true);
        veto.fail(Texts.text("play.simulatorFailed", String.valueOf(cause.getMessage())));
    }

    /** As wide as the window wants whatever is in it, so new words in it, such as a veto's, lay out nothing else anew. */
    private static final class Shelf extends JPanel {

        private static final long serialVersionUID = 1L;

        Shelf() {
            super(new BorderLayout());
        }

        @Override
        public boolean isValidateRoot() {
            return true;
        }
    }
}
