package org.ledgerbench.workbench.grade;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import org.ledgerbench.charts.FigurePainter;
import org.ledgerbench.gradebook.Pseudonyms;
import org.ledgerbench.gradebook.marking.Change;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.MarkingAct;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.ReusableComment;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.dossier.CriterionLine;
import org.ledgerbench.workbench.dossier.Dossier;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.roll.Naming;
import org.ledgerbench.workbench.roll.RollPanel;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.text.Texts;

/** An open class: who is in it, the student in front, the marks. Made and used on the event thread. */
final class GradeDesk extends JPanel implements MarkingView {

    private static final int KEYS = 9;
    private static final int OTHER_MEANING = ActionEvent.CTRL_MASK | ActionEvent.ALT_MASK | ActionEvent.META_MASK;

    private final transient StatusBar status;
    private final transient MarkingSession session;
    private final transient Pseudonyms pseudonyms;
    private final transient Runnable onActed;
    private final RollPanel roll = new RollPanel(this::select);
    private final StudentPage page;
    private final MarkingDock dock = new MarkingDock(new DockListener());
    private transient Naming naming = Naming.OPEN;
    private transient ClassResult result;

    /**
     * What a desk needs from outside.
     *
     * @param executors where figures and formulas are made and the class is read
     * @param status says what was done
     * @param onActed hears after every act, when what can be undone is another
     */
    record Surroundings(LatestOnly.Executors executors, StatusBar status, Runnable onActed) {}

    /** A desk with a class on it. The sitting is made for this view. */
    GradeDesk(
            ClassResult result,
            Pseudonyms pseudonyms,
            java.util.function.Function<MarkingView, MarkingSession> sitting,
            Surroundings surroundings) {
        super(new BorderLayout());
        this.status = surroundings.status();
        this.onActed = surroundings.onActed();
        this.pseudonyms = pseudonyms;
        this.result = result;
        setName("gradeDesk");
        page = new StudentPage(
                new PartView.Surroundings(new FigurePainter(), surroundings.executors(), status::say, this::override),
                () -> move(-1),
                () -> move(1));
        session = sitting.apply(this);
        dock.criteria(result.rubric());
        lay();
        bindLevels();
        session.readTimes();
        session.readComments();
        roll.show(result.students(), result.rubric().total().doubleValue());
        if (!session.front().map(NeedsMarking::is).orElse(true)) {
            roll.selectNext(NeedsMarking::is);
        }
    }

    /** The sitting. */
    MarkingSession session() {
        return session;
    }

    /** The class as it stands. */
    ClassResult result() {
        return result;
    }

    /** Whether names are hidden. */
    boolean isAnonymous() {
        return naming != Naming.OPEN;
    }

    /** How students are called. */
    Naming naming() {
        return naming;
    }

    /** Goes to the next student of whom anything waits. */
    void nextToMark() {
        dock.flush();
        go(roll.selectNext(NeedsMarking::is), "grade.nobodyWaits");
    }

    /** Goes to the next student of whom a criterion waits: the one the keys are for. */
    void nextOfCriterion() {
        dock.criterion().ifPresent(this::nextOf);
    }

    /** Goes so many students further down. */
    void move(int rows) {
        dock.flush();
        roll.move(rows);
    }

    /** Hides or shows who is who. */
    void toggleNames() {
        dock.flush();
        Optional<String> front =
                session.front().map(student -> student.identity().id());
        Anonymity anonymity = new Anonymity(pseudonyms);
        boolean hide = !isAnonymous();
        naming = hide ? anonymity : Naming.OPEN;
        roll.name(naming);
        roll.show(
                hide ? anonymity.shuffled(result.students()) : result.students(),
                result.rubric().total().doubleValue());
        front.ifPresent(roll::select);
        session.front().ifPresent(student -> page.update(student, result.rubric(), naming));
        status.say(Texts.text(hide ? "grade.namesHidden" : "grade.namesShown"));
    }

    /** Stores what was written and takes the last act back. */
    void undo() {
        dock.flush();
        session.undo();
    }

    /** Does again what was taken back last. */
    void redo() {
        session.redo();
    }

    /** Stores what was written since. */
    void flush() {
        dock.flush();
    }

    /** The marking tools, for actions that lead there. */
    MarkingDock dock() {
        return dock;
    }

    /** The work of the student in front, for actions that turn its pages. */
    StudentPage page() {
        return page;
    }

    /** The class table, for actions that lead there. */
    RollPanel roll() {
        return roll;
    }

    /** Asks for other points for a criterion and sets them, or goes back to the automatic ones. */
    void override(CriterionLine line) {
        CriterionResult result = line.result();
        session.front()
                .map(student -> student.identity().id())
                .ifPresent(student -> ReasonDialog.ask(this, question(result))
                        .map(answer -> act(answer, student, result.id()))
                        .ifPresent(session::perform));
    }

    private static ReasonDialog.Question question(CriterionResult result) {
        return new ReasonDialog.Question(
                "override",
                Texts.text("override.title", result.id()),
                result.reason(),
                Optional.of(new ReasonDialog.PointsAsked(result.outOf(), result.points())),
                true);
    }

    private static MarkingAct act(ReasonDialog.Answer answer, String student, String criterion) {
        return answer instanceof ReasonDialog.Decision decision
                ? new MarkingAct.MarkByOverride(student, criterion, decision.points(), decision.reason())
                : new MarkingAct.Withdraw(new Place(Layer.OVERRIDE, student, criterion));
    }

    @Override
    public void showStudent(Dossier dossier, List<StoredMarking> markings) {
        page.show(dossier, result.rubric(), naming);
        dock.show(dossier.result().identity().id(), markings);
        showTime();
    }

    @Override
    public void updateStudent(StudentResult student, List<StoredMarking> markings) {
        result = new ClassResult(
                result.rubric(),
                result.students().stream()
                        .map(each -> each.identity().equals(student.identity()) ? student : each)
                        .toList());
        roll.update(student);
        boolean isFront = session.front()
                .map(front -> front.identity().equals(student.identity()))
                .orElse(false);
        if (isFront) {
            page.update(student, result.rubric(), naming);
            dock.update(markings);
        }
        showTime();
    }

    @Override
    public void showComments(List<ReusableComment> comments) {
        dock.showKept(comments);
    }

    @Override
    public void acted(OpenClass.Done done, Act act) {
        String what = done.change() instanceof Change.OfMarking marking
                ? Texts.text(
                        "grade.act",
                        marking.place().layer().title(),
                        done.student().map(naming::id).orElse(""),
                        marking.place().criterion())
                : done.change().title();
        status.say(Texts.text("grade." + act.name(), what));
        // What is taken back is shown; a mark that was stored a moment ago must not call its student back to the front.
        if (act != Act.DONE) {
            done.student().ifPresent(student -> roll.select(student.identity().id()));
        }
        onActed.run();
    }

    @Override
    public void warn(String sentence) {
        status.warn(sentence);
    }

    private void lay() {
        roll.setMinimumSize(new Dimension(0, 0));
        page.setMinimumSize(new Dimension(0, 0));
        dock.setMinimumSize(new Dimension(0, 0));
        JSplitPane right = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, page, dock);
        right.setName("desk.right");
        right.setResizeWeight(1);
        right.setBorder(BorderFactory.createEmptyBorder());
        dock.setPreferredSize(new Dimension(dock.getFontMetrics(dock.getFont()).charWidth('m') * 23, 0));
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, roll, right);
        split.setName("desk.split");
        split.setBorder(BorderFactory.createEmptyBorder());
        split.setDividerLocation(roll.wantedWidth());
        add(split);
    }

    /** Typed, not pressed: a text field takes typed digits for itself. */
    private void bindLevels() {
        for (int key = 1; key <= KEYS; key++) {
            int level = key;
            bind(KeyStroke.getKeyStroke((char) ('0' + key)), "level" + key, () -> dock.press(level));
        }
        bind(KeyStroke.getKeyStroke('+'), "criterionDown", () -> dock.move(1));
        bind(KeyStroke.getKeyStroke('-'), "criterionUp", () -> dock.move(-1));
    }

    /** Whatever else is held down is let through by typed keys; Alt+2, which turns to a perspective, is no level. */
    private void bind(KeyStroke stroke, String name, Runnable handler) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(stroke, name);
        getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                if ((event.getModifiers() & OTHER_MEANING) == 0) {
                    handler.run();
                }
            }
        });
    }

    private void select(StudentResult student) {
        if (session != null) {
            if (session.front()
                    .map(front -> !front.identity().equals(student.identity()))
                    .orElse(true)) {
                dock.await();
            }
            session.select(student);
        }
    }

    private void nextOf(String criterion) {
        go(roll.selectNext(other(NeedsMarking.on(criterion))), "grade.criterionDone");
    }

    /** The student in front is being marked at this moment and must not be found again. */
    private java.util.function.Predicate<StudentResult> other(java.util.function.Predicate<StudentResult> wanted) {
        Optional<StudentResult> front = session.front();
        return student -> wanted.test(student)
                && front.map(each -> !each.identity().equals(student.identity()))
                        .orElse(true);
    }

    private void go(boolean found, String otherwise) {
        if (!found) {
            status.say(Texts.text(otherwise));
        }
    }

    private void showTime() {
        MarkingSession.ClassPace pace = session.pace(result.students());
        String used = words(session.timeUsed());
        dock.showTime(
                pace.open() == 0
                        ? Texts.text("dock.time.done", used)
                        : pace.marked() == 0
                                ? Texts.text("dock.time.begun", used, pace.open())
                                : Texts.text("dock.time", used, words(session.timeLeft(pace)), pace.open()));
    }

    private static String words(Duration duration) {
        return Texts.text(
                "dock.minutes",
                String.valueOf(duration.toMinutes()),
                String.format(java.util.Locale.ROOT, "%02d", duration.toSecondsPart()));
    }

    private final class DockListener implements MarkingDock.Listener {

        @Override
        public void perform(MarkingAct act) {
            session.perform(act);
        }

        @Override
        public void keep(ReusableComment comment) {
            session.keep(comment);
        }

        @Override
        public void forget(ReusableComment comment) {
            session.forget(comment);
        }

        @Override
        public void nextOf(String criterion) {
            GradeDesk.this.nextOf(criterion);
        }
    }
}
