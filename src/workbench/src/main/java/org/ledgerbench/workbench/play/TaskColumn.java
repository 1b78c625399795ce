package org.ledgerbench.workbench.play;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Column;

/** What the student does in a part besides turning knobs, from top to bottom: predict, answer, reflect. */
final class TaskColumn extends JPanel {

    private final transient PartScreen screen;
    private final LockCard lock;
    private final AnswerCard answer;
    private final transient List<ReflectionCard> reflections = new ArrayList<>();

    /**
     * A column of tasks.
     *
     * @param knobs where the knobs stand
     * @param onDone called when the student has done one of the tasks
     */
    TaskColumn(PartScreen screen, Supplier<Settings> knobs, Runnable onDone) {
        super(new BorderLayout());
        this.screen = screen;
        Part part = screen.progress().part();
        PlaySession session = screen.session();
        setName("tasks");
        lock = new LockCard(part.lock(), screen.confirm(), value -> {
            session.lock(part.id(), value);
            onDone.run();
        });
        answer = new AnswerCard(part, knobs, screen.confirm(), values -> {
            session.answer(part.id(), values);
            onDone.run();
        });
        Column column = new Column(new MigLayout("fillx, wrap 1, insets 8 12 12 8, gapy 8", "[grow,fill]"));
        column.add(Card.words(part.briefing().objective()), "wmin 0");
        column.add(lock, "wmin 0");
        column.add(answer, "wmin 0");
        part.questions().prompts().forEach(prompt -> {
            ReflectionCard card = new ReflectionCard(
                    prompt,
                    insert -> EvidenceMenu.of(part, screen.progress().runs(), insert),
                    text -> session.reflect(part.id(), prompt.id(), text),
                    onDone);
            reflections.add(card);
            column.add(card, "wmin 0");
        });
        Focus.keepInView(column);
        add(Column.scrolling(column));
    }

    /** Shows what the ledger says. */
    void show(PartProgress progress) {
        boolean open = progress.lock().isPresent();
        lock.show(progress.lock(), screen.verdict());
        answer.show(progress);
        reflections.forEach(
                card -> card.show(progress.reflections(), open, !progress.runs().isEmpty()));
    }

    /** Shows where the knobs stand. */
    void turned(PartProgress progress) {
        answer.show(progress);
    }

    /** Brings the focus to a place: of the reflections to the first that is not written. */
    void focus(Place place) {
        switch (place) {
            case ANSWER -> answer.focus();
            case REFLECTION ->
                reflections.stream()
                        .filter(card -> !card.isKept())
                        .findFirst()
                        .or(() -> reflections.stream().reduce((first, last) -> last))
                        .ifPresent(ReflectionCard::focus);
            default -> lock.focus();
        }
    }

    /** Puts what was written into the ledger. */
    void keepTexts() {
        reflections.forEach(ReflectionCard::keep);
    }

    /** Whether a reflection holds something the ledger does not. */
    boolean isUnsaved() {
        return reflections.stream().anyMatch(ReflectionCard::isUnsaved);
    }
}
