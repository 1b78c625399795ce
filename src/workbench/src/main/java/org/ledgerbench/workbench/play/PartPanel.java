package org.ledgerbench.workbench.play;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.FigureOutline;
import org.ledgerbench.workbench.instrument.KnobPanel;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Icons;
import org.ledgerbench.workbench.words.Quantities;

/** A part being played: on the left what the student does, on the right what the instruments show. */
final class PartPanel extends JPanel {

    private final transient PartScreen screen;
    private final transient Part part;
    private final LockCard lock;
    private final KnobPanel knobs;
    private final JButton record = new JButton(Texts.text("play.record"), Icons.small("record-circle"));
    private final JLabel runsLeft = new JLabel();
    private final AnswerCard answer;
    private final transient List<ReflectionCard> reflections = new ArrayList<>();
    private final transient List<Drawing.FigureView> views = new ArrayList<>();
    private final ReadingList readings;
    private final RunTable runs;
    private final VetoBanner veto = new VetoBanner();
    private final transient Drawing.FormulaView peek;
    private final transient LatestOnly<Asking, Showing> latest;

    /** What is asked of the simulator; what the student may see is settled when it is asked. */
    private record Asking(FigureRequest request, boolean revealed, Sight sight) {}

    /** What the instruments show for one position of the knobs. */
    private record Showing(FigureRequest request, Optional<Outcome> outcome, List<Figure> figures) {}

    PartPanel(PartScreen screen) {
        super(new BorderLayout());
        this.screen = screen;
        this.part = screen.progress().part();
        setName("play." + part.id());
        this.lock = new LockCard(
                part.lock(), screen.confirm(), value -> screen.session().lock(part.id(), value));
        this.knobs = new KnobPanel(part.instruments().knobs(), settings -> turned());
        this.answer =
                new AnswerCard(part, knobs::settings, values -> screen.session().answer(part.id(), values));
        this.readings = new ReadingList(part.instruments().readings());
        this.runs = new RunTable(part, knobs::show);
        this.peek = screen.drawing().formulaView(part.instruments().formulas());
        this.latest = new LatestOnly<>(screen.executors(), this::compute, this::show, this::failed);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left(), right());
        split.setName("play.split");
        split.setResizeWeight(0.38);
        add(split);
        refresh();
    }

    /** Shows what the ledger says now. */
    void refresh() {
        PartProgress progress = screen.progress();
        boolean open = progress.lock().isPresent();
        lock.show(progress.lock(), screen.verdict());
        knobs.setEnabled(open);
        record.setEnabled(progress.mayRecord(knobs.settings()));
        runsLeft.setText(progress.runsLeft()
                .map(left -> Texts.text(
                        "play.runsLeft", left, part.instruments().runLimit().orElse(0)))
                .orElse(""));
        answer.show(progress.answers(), open);
        reflections.forEach(card -> card.show(progress.reflections(), open));
        runs.show(progress.runs());
        request();
    }

    /** Whether a reflection holds something the ledger does not. */
    boolean isUnsaved() {
        return reflections.stream().anyMatch(ReflectionCard::isUnsaved);
    }

    /** Records a run at the present settings, if one may be recorded. */
    void record() {
        if (screen.progress().mayRecord(knobs.settings())) {
            screen.session().record(part.id(), knobs.settings());
        }
    }

    private JScrollPane left() {
        JPanel column = new JPanel(new MigLayout("fillx, wrap 1, insets 12, gapy 10", "[grow,fill]"));
        column.add(Card.words(part.briefing().objective()), "wmin 0");
        column.add(lock);
        Card instruments = new Card(Texts.text("play.instruments"));
        knobs.setOpaque(false);
        instruments.add(knobs);
        record.setName("record");
        record.addActionListener(event -> record());
        runsLeft.setName("runsLeft");
        instruments.add(runsLeft, "split 2, growx");
        instruments.add(record, "growx 0");
        column.add(instruments);
        column.add(answer);
        part.questions().prompts().forEach(prompt -> {
            ReflectionCard card = new ReflectionCard(
                    prompt, this::lastRun, text -> screen.session().reflect(part.id(), prompt.id(), text));
            reflections.add(card);
            column.add(card);
        });
        JScrollPane scroll = new JScrollPane(
                column, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        return scroll;
    }

    private JPanel right() {
        JTabbedPane tabs = new JTabbedPane();
        tabs.setName("play.tabs");
        for (FigureOutline outline : part.instruments().figures()) {
            Drawing.FigureView view = screen.drawing().figureView(outline.id());
            views.add(view);
            tabs.addTab(outline.title(), view.component());
        }
        tabs.addTab(Texts.text("play.runs"), new JScrollPane(runs));
        tabs.addTab(Texts.text("play.mathPeek"), new JScrollPane(peek.component()));
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(veto, BorderLayout.NORTH);
        panel.add(tabs, BorderLayout.CENTER);
        panel.add(readings, BorderLayout.SOUTH);
        return panel;
    }

    private void turned() {
        PartProgress progress = screen.progress();
        record.setEnabled(progress.mayRecord(knobs.settings()));
        answer.show(progress.answers(), progress.lock().isPresent());
        if (part.instruments().runLimit().isEmpty()) {
            request();
        }
    }

    /** Asks for the figures: at the knobs where looking is free, at the last recorded run where it costs one. */
    private void request() {
        PartProgress progress = screen.progress();
        List<Settings> recorded = progress.runs().stream().map(Entry.Run::knobs).toList();
        boolean looking = part.instruments().runLimit().isEmpty() || recorded.isEmpty();
        Settings settings = looking ? knobs.settings() : recorded.get(recorded.size() - 1);
        Optional<Settings> committed = progress.answers().isEmpty()
                ? Optional.empty()
                : Optional.of(part.complete(knobsOf(progress.answers())));
        boolean revealed =
                progress.lock().isPresent() && (part.instruments().runLimit().isEmpty() || !recorded.isEmpty());
        latest.request(new Asking(
                new FigureRequest(screen.position(), settings, recorded, committed), revealed, screen.sight()));
    }

    private Map<String, Value> knobsOf(Map<String, Value> answers) {
        Map<String, Value> values = new LinkedHashMap<>(answers);
        values.keySet().retainAll(part.questions().answerKnobs());
        return values;
    }

    private Showing compute(Asking asking) {
        FigureRequest request = asking.request();
        Optional<Outcome> outcome = asking.revealed()
                ? Optional.of(screen.mission().simulator().run(request.position(), request.settings()))
                : Optional.empty();
        List<Figure> figures = screen.mission().simulator().figures(request).stream()
                .map(figure -> figure.visible(asking.sight()::allows))
                .toList();
        return new Showing(request, outcome, figures);
    }

    private void show(Showing showing) {
        for (int index = 0; index < views.size(); index++) {
            views.get(index).show(showing.figures().get(index));
        }
        showing.outcome().ifPresentOrElse(readings::show, readings::clear);
        veto.show(
                screen.track().story().stakeholder().role(),
                showing.outcome().map(Outcome::vetoes).orElse(List.of()));
        Map<String, Value> values =
                new LinkedHashMap<>(showing.request().settings().values());
        showing.outcome().ifPresent(outcome -> values.putAll(outcome.readings()));
        peek.show(values);
    }

    private void failed(RuntimeException cause) {
        readings.clear();
        veto.show(Texts.text("play.simulatorFailed", String.valueOf(cause.getMessage())), List.of());
    }

    private String lastRun() {
        List<Entry.Run> recorded = screen.progress().runs();
        if (recorded.isEmpty()) {
            return "";
        }
        Entry.Run run = recorded.get(recorded.size() - 1);
        String values = run.readings().orElse(Map.of()).entrySet().stream()
                .map(entry -> entry.getKey() + " = "
                        + Quantities.words(
                                entry.getValue(),
                                part.reading(entry.getKey())
                                        .map(each -> each.unit())
                                        .orElse("")))
                .collect(Collectors.joining(", "));
        return Texts.text("play.evidence", recorded.size(), values);
    }
}
