package org.ledgerbench.workbench;

import java.awt.event.HierarchyEvent;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JMenuBar;
import javax.swing.SwingUtilities;
import org.ledgerbench.workbench.action.ActionDescriptor;
import org.ledgerbench.workbench.action.ActionRegistry;
import org.ledgerbench.workbench.job.Jobs;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.play.ChartDrawing;
import org.ledgerbench.workbench.play.FileJournals;
import org.ledgerbench.workbench.play.PlayPerspective;
import org.ledgerbench.workbench.shell.PluginsDialog;
import org.ledgerbench.workbench.shell.Shell;
import org.ledgerbench.workbench.shell.StartPage;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.tour.Tour;
import org.ledgerbench.workbench.tour.TourGuide;
import org.ledgerbench.workbench.tour.TourMemory;

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
    private final LatestOnly.Executors executors;
    private final List<Wing.Closing> wings = new ArrayList<>();
    private final PlayPerspective play;
    private final TourGuide guide;

    /** A workbench for a host. */
    public Workbench(WorkbenchHost host, Installation installation) {
        this.host = Objects.requireNonNull(host, "host");
        this.installation = Objects.requireNonNull(installation, "installation");
        Jobs jobs = new Jobs(host.executor(), SwingUtilities::invokeLater, System::nanoTime, shell.status());
        this.executors = new LatestOnly.Executors(host.executor(), SwingUtilities::invokeLater);
        shell.add(start);
        Wing.Grounds grounds = new Wing.Grounds(host, installation, shell, start, actions, jobs, executors);
        installation.wings().forEach(wing -> wings.add(wing.addTo(grounds)));
        play = addPlaying();
        guide = new TourGuide(shell, new Memory());
        addTours();
        actions.add(
                ActionDescriptor.of("plugins", ActionDescriptor.Menu.HELP).icon("plug"),
                () -> PluginsDialog.open(shell, installation.catalog()));
    }

    private PlayPerspective addPlaying() {
        PlayPerspective playing = new PlayPerspective(new PlayPerspective.Surroundings(
                installation.catalog(),
                new FileJournals(),
                new ChartDrawing(executors, shell.status()::say),
                executors,
                InstantSource.system(),
                host.directory().resolve("ledgers"),
                shell.status()));
        shell.add(playing);
        start.add(
                actions.add(
                        ActionDescriptor.of("start.play", ActionDescriptor.Menu.PLAY),
                        () -> shell.show(PlayPerspective.ID)),
                "joystick");
        playing.onPlaying(() -> playing.ledger().ifPresent(file -> remember(() -> host.openedLedger(file))));
        if (installation.wings().isEmpty()) {
            start.add(actions.action("play.resume"), "folder2-open");
            start.title(Texts.text("start.student"), Texts.text("start.ledgers"));
            showLedgers(playing);
            playing.onPlaying(() -> showLedgers(playing));
        }
        return playing;
    }

    /** Those played last, wherever they are kept, and those that lie where ledgers are suggested to be kept. */
    private void showLedgers(PlayPerspective playing) {
        List<String> ledgers = Stream.concat(host.recentLedgers().stream(), playing.started().stream())
                .map(Path::toAbsolutePath)
                .map(Path::toString)
                .distinct()
                .toList();
        start.showRecent(ledgers, path -> playing.resume(Path.of(path)));
    }

    private void addTours() {
        actions.add(
                ActionDescriptor.of("tour", ActionDescriptor.Menu.HELP),
                () -> guide.start(
                        shell.shown().equals(PlayPerspective.ID) && play.isPlaying() ? Tour.PART : Tour.START));
        play.onPlaying(() -> shell.show(PlayPerspective.ID));
        play.onPlaying(() -> SwingUtilities.invokeLater(() -> guide.startOnce(Tour.PART)));
        if (installation.wings().isEmpty()) {
            shell.addHierarchyListener(event -> {
                if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && shell.isShowing()) {
                    SwingUtilities.invokeLater(() -> guide.startOnce(Tour.START));
                }
            });
        }
    }

    /** What a host cannot remember is told, and is no reason to stop. */
    private void remember(Runnable writing) {
        try {
            writing.run();
        } catch (UncheckedIOException cause) {
            shell.status().warn(cause.getMessage());
        }
    }

    /** What the host remembers of tours. */
    private final class Memory implements TourMemory {

        @Override
        public boolean knows(String tour) {
            return host.knowsTour(tour);
        }

        @Override
        public void remember(String tour) {
            Workbench.this.remember(() -> host.rememberTour(tour));
        }
    }

    /**
     * Stores what was written and closes the files of the workbench. Call on the event thread when its component goes, and
     * let the executor of the host work on until it is done.
     *
     * @param closed runs on the event thread when everything is stored
     */
    public void close(Runnable closed) {
        play.close();
        Runnable last = closed;
        for (Wing.Closing wing : wings) {
            Runnable next = last;
            last = () -> wing.close(next);
        }
        last.run();
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
