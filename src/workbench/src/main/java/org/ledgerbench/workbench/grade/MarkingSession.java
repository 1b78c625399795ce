package org.ledgerbench.workbench.grade;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.ledgerbench.gradebook.marking.MarkingAct;
import org.ledgerbench.gradebook.marking.ReusableComment;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.job.Lane;
import org.ledgerbench.workbench.job.LatestOnly;

/**
 * One sitting with an open class: who is in front, what is done to whom, how long it took. Knows no toolkit. Its methods are
 * called on the event thread and return at once; the class is read and written elsewhere, and the view hears of it.
 */
final class MarkingSession {

    /** A marker who goes for a coffee is not marking. */
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(5);

    private final OpenClass open;
    private final MarkingView view;
    private final Lane lane;
    private final LongSupplier nanoClock;
    private final LatestOnly<StudentResult, Read> reading;
    private final Map<String, Duration> times = new HashMap<>();
    private Optional<StudentResult> front = Optional.empty();
    private long since;

    private record Read(OpenClass.Opened opened, String student) {}

    private record Acted(OpenClass.Done done, List<StoredMarking> markings) {}

    /**
     * A sitting.
     *
     * @param open the class
     * @param executors where the class is read
     * @param lane where it is written
     * @param nanoClock how long a look takes
     * @param view shows it
     */
    MarkingSession(
            OpenClass open, LatestOnly.Executors executors, Lane lane, LongSupplier nanoClock, MarkingView view) {
        this.open = Objects.requireNonNull(open, "open");
        this.lane = Objects.requireNonNull(lane, "lane");
        this.nanoClock = Objects.requireNonNull(nanoClock, "nanoClock");
        this.view = Objects.requireNonNull(view, "view");
        this.reading = new LatestOnly<>(
                executors,
                student -> new Read(open.student(student), student.identity().id()),
                this::show,
                cause -> view.warn(cause.getMessage()));
    }

    /** The class. */
    OpenClass open() {
        return open;
    }

    /** The student in front. */
    Optional<StudentResult> front() {
        return front;
    }

    /** Brings a student to the front. */
    void select(StudentResult student) {
        if (front.map(shown -> shown.identity().equals(student.identity())).orElse(false)) {
            return;
        }
        look();
        front = Optional.of(student);
        reading.request(student);
    }

    /** Does something to a student. */
    void perform(MarkingAct act) {
        act(() -> open.perform(act), MarkingView.Act.DONE);
    }

    /** Takes the last act back. */
    void undo() {
        act(open::undo, MarkingView.Act.UNDONE);
    }

    /** Does again what was taken back last. */
    void redo() {
        act(open::redo, MarkingView.Act.REDONE);
    }

    /** Keeps a comment for the next student. */
    void keep(ReusableComment comment) {
        act(() -> open.keep(comment), MarkingView.Act.DONE);
        readComments();
    }

    /** Forgets a comment. */
    void forget(ReusableComment comment) {
        act(() -> open.forget(comment), MarkingView.Act.DONE);
        readComments();
    }

    /** Reads the list of comments. */
    void readComments() {
        lane.submit(() -> open.gradebook().reusableComments().all(), view::showComments, this::failed);
    }

    /** Reads how long each student took so far. */
    void readTimes() {
        lane.submit(() -> open.gradebook().timeUsed().byStudent(), times::putAll, this::failed);
    }

    /** The time spent on all students, without the look under way. */
    Duration timeUsed() {
        return times.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** How long the rest may take at the pace so far; zero before anybody was marked. */
    Duration timeLeft(ClassPace pace) {
        return pace.marked() == 0
                ? Duration.ZERO
                : timeUsed().dividedBy(pace.marked()).multipliedBy(pace.open());
    }

    /**
     * How far the marking has come.
     *
     * @param marked students that are done
     * @param open students that wait
     */
    record ClassPace(int marked, int open) {}

    /** How far the marking has come. Who never was in front took no time, as those of whom nothing waited at all. */
    ClassPace pace(List<StudentResult> students) {
        int open = (int) students.stream().filter(NeedsMarking::is).count();
        int marked = (int) students.stream()
                .filter(student -> student.state().hasPoints() && !NeedsMarking.is(student))
                .filter(student -> times.containsKey(student.identity().id()))
                .count();
        return new ClassPace(marked, open);
    }

    /** Reads the whole class again, as after a regrade. */
    void readClass(java.util.function.Consumer<ClassResult> done) {
        lane.submit(open::result, done, this::failed);
    }

    /** Ends the sitting: everything asked for is stored, then the file closed. @param closed runs after that */
    void close(Runnable closed) {
        look();
        front = Optional.empty();
        lane.submit(
                () -> {
                    open.close();
                    return true;
                },
                done -> closed.run(),
                cause -> {
                    failed(cause);
                    closed.run();
                });
    }

    private void act(Callable<Optional<OpenClass.Done>> work, MarkingView.Act act) {
        lane.submit(
                () -> work.call()
                        .map(done -> new Acted(
                                done,
                                done.student()
                                        .map(student -> open.gradebook()
                                                .marks()
                                                .of(student.identity().id()))
                                        .orElse(List.of()))),
                acted -> acted.ifPresent(each -> show(each, act)),
                this::failed);
    }

    private void show(Acted acted, MarkingView.Act act) {
        acted.done().student().ifPresent(student -> {
            if (front.map(shown -> shown.identity().equals(student.identity())).orElse(false)) {
                front = Optional.of(student);
            }
            view.updateStudent(student, acted.markings());
        });
        view.acted(acted.done(), act);
    }

    private void show(Read read) {
        boolean isFront =
                front.map(shown -> shown.identity().id().equals(read.student())).orElse(false);
        if (isFront) {
            front = Optional.of(read.opened().dossier().result());
            since = nanoClock.getAsLong();
            view.showStudent(read.opened().dossier(), read.opened().markings());
        }
    }

    /** The look at the student in front is over. */
    private void look() {
        if (front.isEmpty() || since == 0) {
            return;
        }
        Duration looked = Duration.ofNanos(Math.max(0, nanoClock.getAsLong() - since));
        Duration counted = looked.compareTo(LONGEST_LOOK) > 0 ? LONGEST_LOOK : looked;
        since = 0;
        String student = front.get().identity().id();
        times.merge(student, counted, Duration::plus);
        lane.submit(
                () -> {
                    open.gradebook().timeUsed().add(student, counted);
                    return true;
                },
                added -> {},
                this::failed);
    }

    private void failed(Exception cause) {
        view.warn(cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }
}
