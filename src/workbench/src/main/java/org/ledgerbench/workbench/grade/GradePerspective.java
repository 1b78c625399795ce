package org.ledgerbench.workbench.grade;

import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.workbench.action.ActionRegistry;
import org.ledgerbench.workbench.classroom.ClassSource;
import org.ledgerbench.workbench.classroom.Classrooms;
import org.ledgerbench.workbench.classroom.Exports;
import org.ledgerbench.workbench.classroom.GivenClass;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.classroom.Strangers;
import org.ledgerbench.workbench.job.Jobs;
import org.ledgerbench.workbench.job.Lane;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.roll.Naming;
import org.ledgerbench.workbench.shell.Perspective;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Icons;

/** Where an instructor marks a class. */
public final class GradePerspective implements Perspective {

    /** The id of this perspective. */
    public static final String ID = "grade";

    private final Surroundings surroundings;
    private final JPanel content = new JPanel(new BorderLayout());
    private final ClassOpener opener;
    private final ClassExporter exporter;
    private final Lane lane;
    private Optional<GradeDesk> desk = Optional.empty();
    private Optional<ActionRegistry> actions = Optional.empty();

    /**
     * What the perspective needs from outside.
     *
     * @param classrooms opens classes
     * @param exports writes them to files
     * @param jobs runs what takes long
     * @param executors where figures are made and classes are read
     * @param nanoClock how long a look at a student takes
     * @param status says what was done
     * @param samples the folder of the samples, if it is there
     */
    public record Surroundings(
            Classrooms classrooms,
            Exports exports,
            Jobs jobs,
            LatestOnly.Executors executors,
            LongSupplier nanoClock,
            StatusBar status,
            Optional<Path> samples) {}

    private final Consumer<Path> onOpened;
    private final List<Runnable> onChanged = new ArrayList<>();

    /** A perspective without a class; the consumer hears which gradebook was opened. */
    public GradePerspective(Surroundings surroundings, Consumer<Path> onOpened) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.onOpened = Objects.requireNonNull(onOpened, "onOpened");
        this.lane = new Lane(surroundings.executors());
        this.opener = new ClassOpener(surroundings, content, this::show);
        this.exporter = new ClassExporter(surroundings, content);
        content.setName("perspective.grade.content");
        content.setFocusable(true);
        showNothing();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String icon() {
        return "clipboard-check";
    }

    @Override
    public JComponent component() {
        return content;
    }

    /** With a class open the keys for levels and the arrow keys work at once. */
    @Override
    public void takeFocus() {
        desk.ifPresentOrElse(each -> each.roll().focusTable(), content::requestFocusInWindow);
    }

    /** Adds somebody who hears when another class is open or its results have changed. */
    public void onChanged(Runnable handler) {
        onChanged.add(Objects.requireNonNull(handler, "handler"));
    }

    /** The class that is open. */
    public Optional<OpenClass> open() {
        return desk.map(each -> each.session().open());
    }

    /** The results of the class that is open, as they stand. */
    public Optional<ClassResult> result() {
        return desk.map(GradeDesk::result);
    }

    /** How students are called at the moment. */
    public Naming naming() {
        return desk.map(GradeDesk::naming).orElse(Naming.OPEN);
    }

    /** Brings a student of the class that is open to the front, whatever the filter hides. */
    public void reveal(String student) {
        desk.ifPresent(each -> each.roll().reveal(student));
    }

    @Override
    public void register(ActionRegistry registry) {
        actions = Optional.of(registry);
        new GradeActions(this, registry).register();
    }

    /** Opens a gradebook, in place of the class that is open. */
    public void open(Path gradebook) {
        close(() -> opener.open(gradebook));
    }

    /** Grades a class, in place of the one that is open. */
    public void open(ClassSource source) {
        close(() -> opener.open(source));
    }

    /** Stores what was written and closes the class. @param closed runs when the file is closed */
    public void close(Runnable closed) {
        Optional<GradeDesk> before = desk;
        desk = Optional.empty();
        showNothing();
        changed();
        if (before.isPresent()) {
            before.get().flush();
            before.get().session().close(closed);
        } else {
            closed.run();
        }
    }

    /** Opens the class that the host has. */
    public void open(GivenClass given) {
        close(() -> opener.open(given));
    }

    /** Where the samples are, if they came with the program. */
    Optional<Path> samples() {
        return surroundings.samples();
    }

    /** Asks for classes and opens them. */
    ClassOpener opener() {
        return opener;
    }

    /** Writes the class to files. */
    ClassExporter exporter() {
        return exporter;
    }

    /** The desk with the class that is open. */
    Optional<GradeDesk> desk() {
        return desk;
    }

    /** Asks whether the class is to be removed for good, and removes it. */
    void askForDeletion() {
        Optional<Path> file = open().map(open -> open.gradebook().file());
        if (file.isEmpty() || !opener.isDeletionSure(file.get())) {
            return;
        }
        close(() -> opener.delete(file.get(), this::changed));
    }

    private void show(ClassOpener.Ready ready) {
        GradeDesk made = lay(ready);
        onOpened.accept(ready.open().gradebook().file());
        tell(ready);
        ready.open()
                .pending()
                .ifPresent(pending -> opener.regrading()
                        .decide(new Regrading.Request(ready.open(), made.naming(), this::reread), pending));
    }

    private void tell(ClassOpener.Ready ready) {
        String opened = Texts.text(
                "grade.opened",
                ready.result().students().size(),
                ready.open().gradebook().file());
        Strangers strangers = Strangers.of(ready.result(), ready.roster());
        if (strangers.readable() > 0) {
            surroundings
                    .status()
                    .warn(Texts.text("grade.strangers", String.valueOf(strangers.readable())) + " " + opened);
        } else {
            surroundings.status().say(opened);
        }
    }

    private GradeDesk lay(ClassOpener.Ready ready) {
        boolean hidesNames = desk.map(GradeDesk::isAnonymous).orElse(false);
        Optional<String> front = desk.filter(each -> each.session().open() == ready.open())
                .flatMap(each -> each.session().front())
                .map(student -> student.identity().id());
        GradeDesk made = new GradeDesk(
                ready.result(),
                ready.pseudonyms(),
                view -> new MarkingSession(
                        ready.open(), surroundings.executors(), lane, surroundings.nanoClock(), view),
                new GradeDesk.Surroundings(surroundings.executors(), surroundings.status(), this::changed));
        desk = Optional.of(made);
        if (hidesNames) {
            made.toggleNames();
        }
        place(made);
        front.ifPresent(made.roll()::reveal);
        changed();
        made.roll().focusTable();
        return made;
    }

    /** After a regrade everything is read anew: the rubric may be another. */
    void reread() {
        desk.ifPresent(each -> {
            OpenClass open = each.session().open();
            lane.submit(
                    () -> ClassOpener.Ready.of(open),
                    this::lay,
                    cause -> surroundings.status().warn(cause.getMessage()));
        });
    }

    /** Something others show is another: the class, its results, how students are called. */
    void changed() {
        actions.ifPresent(ActionRegistry::refresh);
        onChanged.forEach(Runnable::run);
    }

    private void showNothing() {
        JPanel nothing = new JPanel(new MigLayout("fill, wrap 1", "[center]", "push[]12[]push"));
        JLabel picture = new JLabel(Icons.large("clipboard-check"));
        JLabel words = new JLabel(Texts.text("grade.nothing"));
        words.setName("grade.nothing");
        nothing.add(picture);
        nothing.add(words);
        place(nothing);
    }

    private void place(JComponent component) {
        content.removeAll();
        content.add(component);
        content.revalidate();
        content.repaint();
    }
}
