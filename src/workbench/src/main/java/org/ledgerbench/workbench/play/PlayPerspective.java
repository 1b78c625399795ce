package org.ledgerbench.workbench.play;

import java.awt.BorderLayout;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.ledgerbench.exchange.files.FileProblem;
import org.ledgerbench.exchange.intake.LedgerSearch;
import org.ledgerbench.grading.SelfCheck;
import org.ledgerbench.grading.SelfCheckReport;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.action.ActionDescriptor;
import org.ledgerbench.workbench.action.ActionRegistry;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.shell.Perspective;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.text.Texts;

/** Where a student plays a mission and keeps a ledger of it. */
public final class PlayPerspective implements Perspective {

    /** The id of this perspective. */
    public static final String ID = "play";

    private static final int TICK_MILLIS = 1000;

    private final Surroundings surroundings;
    private final JPanel content = new JPanel(new BorderLayout());
    private final Timer timer;
    private final SafeKeeping keeping;
    private final LedgerOpening opening;
    private Optional<PlayPanel> playing = Optional.empty();
    private final List<Runnable> onPlaying = new ArrayList<>();
    private ActionRegistry actions;

    /**
     * What the perspective needs from outside.
     *
     * @param catalog the missions at hand
     * @param journals opens ledgers
     * @param drawing draws figures and formulas
     * @param executors where figures are computed
     * @param clock the time of each act
     * @param folder where new ledgers are suggested to be kept
     * @param status says what was done
     */
    public record Surroundings(
            MissionCatalog catalog,
            Journals journals,
            Drawing drawing,
            LatestOnly.Executors executors,
            InstantSource clock,
            Path folder,
            StatusBar status) {}

    /** A perspective with nothing being played. */
    public PlayPerspective(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.keeping = new SafeKeeping(
                new SafeKeepingDialogs(content), surroundings.executors().eventThread(), this::moved);
        this.opening = new LedgerOpening(
                new LedgerOpening.Means(surroundings.catalog(), surroundings.journals(), surroundings.clock()),
                new LedgerOpeningDialogs(content, surroundings.folder(), surroundings.status()::warn),
                this::opened);
        content.setName("perspective.play.content");
        content.add(chooser());
        timer = new Timer(TICK_MILLIS, event -> tick());
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String icon() {
        return "joystick";
    }

    @Override
    public JComponent component() {
        return content;
    }

    @Override
    public void register(ActionRegistry registry) {
        actions = registry;
        registry.add(
                ActionDescriptor.of("play.resume", ActionDescriptor.Menu.PLAY).icon("folder2-open"), this::resume);
        registry.add(
                ActionDescriptor.of("play.record", ActionDescriptor.Menu.PLAY).key("ctrl ENTER"),
                () -> playing.ifPresent(PlayPanel::record),
                this::isPlaying);
        registry.add(
                ActionDescriptor.of("play.next", ActionDescriptor.Menu.PLAY).key("alt PAGE_DOWN"),
                () -> playing.ifPresent(panel -> panel.turn(1)),
                this::isPlaying);
        registry.add(
                ActionDescriptor.of("play.previous", ActionDescriptor.Menu.PLAY).key("alt PAGE_UP"),
                () -> playing.ifPresent(panel -> panel.turn(-1)),
                this::isPlaying);
        registry.add(
                ActionDescriptor.of("play.peek", ActionDescriptor.Menu.PLAY).key("F6"),
                () -> playing.ifPresent(PlayPanel::togglePeek),
                this::isPlaying);
        registry.add(
                ActionDescriptor.of("play.check", ActionDescriptor.Menu.PLAY)
                        .icon("clipboard-check")
                        .key("F7"),
                this::check,
                this::isPlaying);
        registry.add(ActionDescriptor.of("play.copy", ActionDescriptor.Menu.PLAY), this::copy, this::isPlaying);
        registry.add(ActionDescriptor.of("play.submit", ActionDescriptor.Menu.PLAY), this::submit, this::isPlaying);
        registry.add(ActionDescriptor.of("play.move", ActionDescriptor.Menu.PLAY), this::move, this::isPlaying);
        registry.add(ActionDescriptor.of("play.leave", ActionDescriptor.Menu.PLAY), this::leave, this::isPlaying);
    }

    @Override
    public Optional<String> unsavedWork() {
        return playing.flatMap(panel -> panel.session().trouble().isPresent()
                ? Optional.of(Texts.text("play.unsaved.acts"))
                : panel.isUnsaved() ? Optional.of(Texts.text("play.unsaved.text")) : Optional.empty());
    }

    /** Goes on with a session. */
    public void play(PlaySession session, Track track) {
        PlayPanel panel = new PlayPanel(
                session,
                track,
                part -> new PartScreen(
                        session, track, part, surroundings.drawing(), surroundings.executors(), this::confirm),
                () -> keeping.secure(session));
        keeping.watch(session);
        playing = Optional.of(panel);
        show(panel);
        tick();
        timer.start();
        onPlaying.forEach(Runnable::run);
    }

    private TrackChooser chooser() {
        return new TrackChooser(surroundings.catalog(), started(), this::resume, opening::begin);
    }

    /** Whether a mission is being played. */
    public boolean isPlaying() {
        return playing.isPresent();
    }

    /** The ledger of the mission that is being played. */
    public Optional<Path> ledger() {
        return playing.map(panel -> Path.of(panel.session().place()));
    }

    /** Adds somebody who hears when a mission is begun, gone on with, or kept in another place. */
    public void onPlaying(Runnable handler) {
        onPlaying.add(handler);
    }

    /** The ledgers begun in the folder where they are suggested to be kept, the latest first. */
    public List<Path> started() {
        return StartedLedgers.in(surroundings.folder());
    }

    private void resume() {
        JFileChooser chooser = new JFileChooser(surroundings.folder().toFile());
        chooser.setDialogTitle(Texts.text("action.play.resume"));
        if (chooser.showOpenDialog(content) == JFileChooser.APPROVE_OPTION) {
            resume(chooser.getSelectedFile().toPath());
        }
    }

    /** Goes on with a ledger on the disk, in place of the mission that is being played. */
    public void resume(Path file) {
        if (leave()) {
            opening.resume(file);
        }
    }

    private void opened(PlaySession session, List<String> notices) {
        play(session, session.track());
        notices.forEach(surroundings.status()::say);
    }

    /** Reads the ledger as it is on the disk, off the event thread, and tells what is missing in it. */
    private void check() {
        PlayPanel panel = playing.orElseThrow();
        panel.keepTexts();
        if (!keeping.secure(panel.session())) {
            surroundings.status().warn(Texts.text("keeping.incomplete"));
            return;
        }
        Path file = Path.of(panel.session().place());
        surroundings.executors().worker().execute(() -> check(panel, file));
    }

    private void check(PlayPanel panel, Path file) {
        try {
            Submission ledger = new LedgerSearch(CancelToken.NEVER)
                    .find(List.of(file))
                    .submissions()
                    .get(0);
            String mission = panel.session().header().mission().id();
            SelfCheckReport report = new SelfCheck(surroundings.catalog()).check(ledger, mission);
            surroundings.executors().eventThread().execute(() -> tell(panel, report));
        } catch (IOException unreadable) {
            surroundings
                    .executors()
                    .eventThread()
                    .execute(() -> surroundings.status().warn(unreadable.getMessage()));
        }
    }

    private void tell(PlayPanel panel, SelfCheckReport report) {
        List<SelfCheckDialog.Item> items =
                SelfCheckDialog.items(report, panel.session().progress().parts());
        SelfCheckDialog.open(content, items, panel::goTo);
    }

    /** Writes a copy to hand in, under the name that uploads keep; the ledger itself stays where it is. */
    private void copy() {
        PlayPanel panel = playing.orElseThrow();
        panel.keepTexts();
        if (!keeping.secure(panel.session())) {
            surroundings.status().warn(Texts.text("keeping.incomplete"));
            return;
        }
        Path file = Path.of(panel.session().place());
        JFileChooser chooser = new JFileChooser(surroundings.folder().toFile());
        chooser.setDialogTitle(Texts.text("action.play.copy"));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), "hand-in-" + file.getFileName()));
        if (chooser.showSaveDialog(content) != JFileChooser.APPROVE_OPTION) {
            return;
        }
        Path target = chooser.getSelectedFile().toPath();
        if (Files.exists(target) && !confirm(content, Texts.text("play.copy.replace", target))) {
            return;
        }
        try {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            surroundings.status().say(Texts.text("play.copied", target));
        } catch (IOException cause) {
            surroundings.status().warn(FileProblem.writing(target, cause));
        }
    }

    private void submit() {
        PlayPanel panel = playing.orElseThrow();
        panel.keepTexts();
        if (confirm(content, Texts.text("play.submit.confirm"))) {
            panel.session().submit();
            if (panel.session().trouble().isEmpty()) {
                surroundings
                        .status()
                        .say(Texts.text("play.submitted", panel.session().place()));
            }
        }
    }

    private void moved(String sentence) {
        surroundings.status().say(sentence);
        onPlaying.forEach(Runnable::run);
    }

    private void move() {
        keeping.move(playing.orElseThrow().session());
    }

    /** Lets go of the mission that is being played, unless the student thinks better of it. */
    private boolean leave() {
        if (unsavedWork().map(reason -> confirm(content, reason)).orElse(true)) {
            close();
            show(chooser());
            return true;
        }
        return false;
    }

    /** Lets go of the ledger; what was appended to it is safe. */
    public void close() {
        timer.stop();
        playing.ifPresent(panel -> close(panel.session()));
        playing = Optional.empty();
    }

    private void close(PlaySession session) {
        try {
            session.close();
        } catch (IOException cause) {
            surroundings.status().warn(cause.getMessage());
        }
    }

    private void show(JComponent component) {
        content.removeAll();
        content.add(component);
        content.revalidate();
        content.repaint();
        if (actions != null) {
            actions.refresh();
        }
    }

    private void tick() {
        playing.ifPresent(panel -> panel.tick(surroundings.clock().instant()));
    }

    private boolean confirm(JComponent over, String question) {
        return JOptionPane.showConfirmDialog(
                        over,
                        question,
                        Texts.text("play.sure"),
                        JOptionPane.YES_NO_OPTION,
                        JOptionPane.QUESTION_MESSAGE)
                == JOptionPane.YES_OPTION;
    }
}
