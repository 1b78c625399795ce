package org.ledgerbench.workbench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JMenuBar;
import javax.swing.SwingUtilities;
import org.ledgerbench.gradebook.marking.Marker;
import org.ledgerbench.workbench.action.ActionDescriptor;
import org.ledgerbench.workbench.action.ActionRegistry;
import org.ledgerbench.workbench.classroom.Classrooms;
import org.ledgerbench.workbench.classroom.Exports;
import org.ledgerbench.workbench.classroom.GivenClass;
import org.ledgerbench.workbench.classroom.Rubrics;
import org.ledgerbench.workbench.cohort.ClassPerspective;
import org.ledgerbench.workbench.grade.GradePerspective;
import org.ledgerbench.workbench.job.Jobs;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.play.ChartDrawing;
import org.ledgerbench.workbench.play.FileJournals;
import org.ledgerbench.workbench.play.PlayPerspective;
import org.ledgerbench.workbench.shell.PluginsDialog;
import org.ledgerbench.workbench.shell.Shell;
import org.ledgerbench.workbench.shell.StartPage;
import org.ledgerbench.workbench.text.Texts;

/**
 * The workbench as a component. It changes nothing of its host: no look and feel, no shortcut outside itself, no exit.
 * Made and used on the event thread.
 */
public final class Workbench {

    private final WorkbenchHost host;
    private final Installation installation;
    private final ActionRegistry actions = new ActionRegistry();
    private final Shell shell = new Shell(actions);
    private final StartPage start = new StartPage();
    private final Jobs jobs;
    private final LatestOnly.Executors executors;
    private Optional<GradePerspective> grade = Optional.empty();

    /** A workbench for a host. */
    public Workbench(WorkbenchHost host, Installation installation) {
        this.host = Objects.requireNonNull(host, "host");
        this.installation = Objects.requireNonNull(installation, "installation");
        this.jobs = new Jobs(host.executor(), SwingUtilities::invokeLater, System::nanoTime, shell.status());
        this.executors = new LatestOnly.Executors(host.executor(), SwingUtilities::invokeLater);
        shell.add(start);
        if (installation.edition() == Installation.Edition.INSTRUCTOR) {
            addGrading();
        }
        addPlaying();
        actions.add(
                ActionDescriptor.of("plugins", ActionDescriptor.Menu.HELP).icon("plug"),
                () -> PluginsDialog.open(shell, installation.catalog()));
    }

    private void addGrading() {
        Classrooms classrooms = new Classrooms(
                installation.catalog(),
                new Rubrics(installation.catalog(), installation.rubrics()),
                host.directory(),
                new Marker(markerName(), InstantSource.system()));
        grade = Optional.of(new GradePerspective(
                new GradePerspective.Surroundings(
                        classrooms,
                        new Exports(installation.catalog()),
                        jobs,
                        executors,
                        System::nanoTime,
                        shell.status(),
                        installation.samples()),
                this::opened));
        shell.add(grade.get());
        addClass(grade.get());
        grade.get().onChanged(() -> {
            if (grade.get().open().isEmpty()) {
                showRecent();
            }
        });
        host.hostedClass().ifPresent(this::addHosted);
        start.add(actions.action("class.open"), "folder");
        start.add(actions.action("class.samples"), "collection");
        start.add(actions.action("class.gradebook"), "journal-check");
        showRecent();
    }

    private void addPlaying() {
        shell.add(new PlayPerspective(new PlayPerspective.Surroundings(
                installation.catalog(),
                new FileJournals(),
                new ChartDrawing(executors, shell.status()::say),
                executors,
                InstantSource.system(),
                host.directory().resolve("ledgers"),
                shell.status())));
        start.add(
                actions.add(
                        ActionDescriptor.of("start.play", ActionDescriptor.Menu.PLAY),
                        () -> shell.show(PlayPerspective.ID)),
                "joystick");
    }

    private void addClass(GradePerspective marking) {
        ClassPerspective whole = new ClassPerspective(
                new ClassInMarking(marking, () -> shell.show(GradePerspective.ID)),
                new ClassPerspective.Surroundings(installation.catalog(), jobs, executors, shell.status()));
        marking.onChanged(whole::changed);
        shell.add(whole);
    }

    private void addHosted(HostedClass hosted) {
        GivenClass given = new GivenClass(hosted.title(), hosted.submissions(), Optional.of(hosted.roster()));
        actions.add(
                ActionDescriptor.of("class.hosted", ActionDescriptor.Menu.FILE),
                () -> grade.ifPresent(perspective -> perspective.open(given)));
        actions.add(
                ActionDescriptor.of("class.handOver", ActionDescriptor.Menu.FILE),
                () -> grade.flatMap(GradePerspective::result).ifPresent(host::gradesReady),
                () -> grade.flatMap(GradePerspective::result).isPresent());
        start.add(actions.action("class.hosted"), "people");
    }

    private String markerName() {
        return host.markerName().isBlank() ? Texts.text("marker.unnamed") : host.markerName();
    }

    private void opened(Path gradebook) {
        host.openedGradebook(gradebook);
        showRecent();
        shell.show(GradePerspective.ID);
    }

    private void showRecent() {
        start.showRecent(
                host.recentGradebooks().stream().map(Path::toString).toList(),
                path -> grade.ifPresent(perspective -> perspective.open(Path.of(path))));
    }

    /**
     * Stores what was written and closes the files of the workbench. Call on the event thread when its component goes, and
     * let the executor of the host work on until it is done.
     *
     * @param closed runs on the event thread when everything is stored
     */
    public void close(Runnable closed) {
        if (grade.isPresent()) {
            grade.get().close(closed);
        } else {
            closed.run();
        }
    }

    /** The component to show. */
    public JComponent component() {
        return shell;
    }

    /** What can be done, for a host that adds actions of its own before {@link #complete()}. */
    public ActionRegistry actions() {
        return actions;
    }

    /** Call once, after the last action was added and before the component is shown. */
    public void complete() {
        shell.complete();
    }

    /** A menu bar with every action, for a host that wants one. */
    public JMenuBar menuBar() {
        return actions.menuBar();
    }

    /** Why the workbench must not be closed yet, as a sentence, or empty when it may. */
    public Optional<String> unsavedWork() {
        return shell.unsavedWork();
    }
}
