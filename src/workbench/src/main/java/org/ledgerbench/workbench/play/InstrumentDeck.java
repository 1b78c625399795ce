package org.ledgerbench.workbench.play;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.FigureOutline;
import org.ledgerbench.workbench.instrument.KnobPanel;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Icons;

/** Figures, runs and formulas of a part, and below them the knobs that turn them; shut until the prediction is locked. */
final class InstrumentDeck extends JPanel {

    private static final String OPEN = "open";
    private static final String SHUT = "shut";

    private final transient Part part;
    private final KnobPanel knobs;
    private final JButton record = new JButton(Texts.text("play.record"), Icons.small("record-circle"));
    private final JLabel runsLeft = new JLabel();
    private final JLabel shutKnobs = new JLabel(Texts.text("play.shut"), Icons.small("lock"), JLabel.LEADING);
    private final JPanel screen = new JPanel(new CardLayout());
    private final JTabbedPane tabs = new JTabbedPane();
    private final PredictionStrip strip;
    private final RunTable runs;
    private final transient List<Drawing.FigureView> views = new ArrayList<>();
    private final transient Drawing.FormulaView peek;

    /** What the deck tells. */
    interface Hand {

        /** The knobs stand elsewhere now. */
        void turned(Settings settings);

        /** A run is to be recorded. */
        void record();

        /** A recorded run is to be looked at again. */
        void recalled(Settings settings);
    }

    InstrumentDeck(Part part, Drawing drawing, Hand hand) {
        super(new BorderLayout());
        this.part = part;
        setName("instruments");
        this.knobs = new KnobPanel(part.instruments().knobs(), hand::turned);
        this.strip = new PredictionStrip(part.lock());
        this.runs = new RunTable(part, hand::recalled);
        this.peek = drawing.formulaView(part.instruments().formulas());
        record.setName("record");
        record.addActionListener(event -> hand.record());
        screen.add(shutScreen(), SHUT);
        screen.add(openScreen(drawing), OPEN);
        add(screen, BorderLayout.CENTER);
        add(controls(), BorderLayout.SOUTH);
    }

    KnobPanel knobs() {
        return knobs;
    }

    /** Shows what the ledger says: how far the part is, and the truth once it may be seen. */
    void show(PartProgress progress, Optional<Value> truth) {
        boolean open = progress.lock().isPresent();
        ((CardLayout) screen.getLayout()).show(screen, open ? OPEN : SHUT);
        knobs.setEnabled(open);
        shutKnobs.setVisible(!open);
        strip.show(progress.lock(), truth);
        runs.show(progress.runs());
        showRecording(progress);
    }

    /** Shows whether a run may be recorded here, and how many are left. */
    void showRecording(PartProgress progress) {
        record.setEnabled(progress.mayRecord(knobs.settings()));
        runsLeft.setText(progress.runsLeft()
                .map(left -> Texts.text(
                        left > 0 ? "play.runsLeft" : "play.runsLeft.none",
                        left,
                        part.instruments().runLimit().orElse(0)))
                .orElse(Texts.text("play.runsRecorded", progress.settings().size())));
        runsLeft.setIcon(
                progress.runsLeft().filter(left -> left <= 2).isPresent() ? Icons.small("exclamation-triangle") : null);
    }

    /** Shows the figures and the formulas of a look. */
    void show(Look.Shown shown) {
        List<Figure> figures = shown.figures();
        for (int index = 0; index < figures.size(); index++) {
            views.get(index).show(figures.get(index));
        }
        Map<String, Value> values = new LinkedHashMap<>();
        if (shown.look().revealed()) {
            values.putAll(shown.look().request().settings().values());
        }
        shown.outcome().ifPresent(outcome -> values.putAll(outcome.readings()));
        peek.show(values);
    }

    /** Brings the formulas to the front, or the first figure when they are. */
    void togglePeek() {
        int last = tabs.getTabCount() - 1;
        tabs.setSelectedIndex(tabs.getSelectedIndex() == last ? 0 : last);
        tabs.requestFocusInWindow();
    }

    /** Brings the table of runs to the front. */
    void showRuns() {
        tabs.setSelectedIndex(tabs.getTabCount() - 2);
        runs.requestFocusInWindow();
    }

    private JPanel shutScreen() {
        JPanel shut = new JPanel(new MigLayout("fill, wrap 1", "[center]", "push[]12[]push"));
        shut.setName("instruments.shut");
        shut.add(new JLabel(Icons.large("lock")));
        JLabel words = new JLabel(Texts.text("play.shut.words"));
        words.putClientProperty("FlatLaf.styleClass", "h3");
        shut.add(words);
        return shut;
    }

    private JPanel openScreen(Drawing drawing) {
        tabs.setName("play.tabs");
        tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        tabs.putClientProperty("JTabbedPane.tabInsets", new Insets(4, 4, 4, 4));
        for (FigureOutline outline : part.instruments().figures()) {
            Drawing.FigureView view = drawing.figureView(outline.id());
            views.add(view);
            tabs.addTab(shortTitle(outline.title()), null, view.component(), outline.title());
        }
        tabs.addTab(Texts.text("play.runs"), runsTab());
        tabs.addTab(Texts.text("play.mathPeek"), new JScrollPane(peek.component()));
        JPanel open = new JPanel(new MigLayout("fill, wrap 1, insets 0, gap 0, hidemode 3", "[grow,fill]"));
        open.add(strip, "growx, hmin pref, gaptop 4");
        open.add(tabs, "grow, push, hmin 0, wmin 0");
        return open;
    }

    private JPanel runsTab() {
        JButton recall = new JButton(Texts.text("play.runs.recallButton"), Icons.small("arrow-counterclockwise"));
        recall.setName("runs.recall");
        recall.addActionListener(event -> runs.getActionMap().get("recall").actionPerformed(null));
        JPanel panel = new JPanel(new MigLayout("fill, wrap 1, insets 6", "[grow,fill]", "[grow,fill][]"));
        panel.add(new JScrollPane(runs), "grow, wmin 0, hmin 0");
        panel.add(recall, "growx 0");
        return panel;
    }

    /** The words before the first colon or comma, which are enough for a tab; the figure itself has them all. */
    private static String shortTitle(String title) {
        return title.split("[:,]", 2)[0];
    }

    private Card controls() {
        Card card = new Card(Texts.text("play.instruments"));
        card.setName("controls");
        runsLeft.setName("runsLeft");
        shutKnobs.setName("instruments.lock");
        knobs.setOpaque(false);
        card.add(shutKnobs);
        card.add(knobs, "wmin 0");
        card.add(runsLeft, "split 2, growx");
        card.add(record, "growx 0");
        return card;
    }
}
