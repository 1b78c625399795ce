package org.ledgerbench.workbench.cohort;

import java.awt.BorderLayout;
import java.awt.event.HierarchyEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.grading.cohort.PlayReader;
import org.ledgerbench.grading.cohort.StudentPlay;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.action.ActionRegistry;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.job.Jobs;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.shell.Perspective;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Icons;

/** Where an instructor looks at a class as a whole. Nothing is computed while it is not on the screen. */
public final class ClassPerspective implements Perspective {

    /** The id of this perspective. */
    public static final String ID = "class";

    private final ClassInView inView;
    private final Surroundings surroundings;
    private final PlayReader reader;
    private final JPanel content = new JPanel(new BorderLayout());
    private final ClassDesk desk;
    private final LatestOnly<Survey, Overview> surveys;
    private Optional<PlayShelf> shelf = Optional.empty();
    private Optional<OpenClass> surveyed = Optional.empty();
    private Optional<Jobs.Handle> reading = Optional.empty();
    private Optional<String> track = Optional.empty();
    private boolean isStale = true;
    private boolean isReading;
    private boolean wasCancelled;

    /**
     * What the perspective needs from outside.
     *
     * @param catalog the missions at hand
     * @param jobs runs what takes long
     * @param executors where statistics are computed
     * @param status says what was done
     */
    public record Surroundings(MissionCatalog catalog, Jobs jobs, LatestOnly.Executors executors, StatusBar status) {}

    /** A perspective on whatever class is in view. */
    public ClassPerspective(ClassInView inView, Surroundings surroundings) {
        this.inView = Objects.requireNonNull(inView, "inView");
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.reader = new PlayReader(surroundings.catalog());
        this.desk = new ClassDesk(new DeskListener());
        this.surveys = new LatestOnly<>(
                surroundings.executors(),
                Survey::answer,
                this::show,
                cause -> surroundings.status().warn(Texts.text("class.failed", cause)));
        content.setName("perspective.class.content");
        content.setFocusable(true);
        content.addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                refresh();
            }
        });
        showNothing();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String icon() {
        return "bar-chart-line";
    }

    @Override
    public JComponent component() {
        return content;
    }

    @Override
    public void register(ActionRegistry actions) {
        // There is nothing to do here that the panels do not offer themselves.
    }

    /** The class in view, its results or how its students are called have changed. */
    public void changed() {
        isStale = true;
        if (!isOfClassInView()) {
            forget();
        }
        refresh();
    }

    private boolean isOfClassInView() {
        Optional<OpenClass> open = inView.open();
        return shelf.isPresent() && open.isPresent() && shelf.get().isOf(open.get());
    }

    /** Another class is in view: the ledgers of the last one are of no use any more. */
    private void forget() {
        reading.ifPresent(Jobs.Handle::cancel);
        reading = Optional.empty();
        isReading = false;
        shelf = inView.open().map(open -> new PlayShelf(open, reader));
        wasCancelled = false;
        track = Optional.empty();
        desk.reset();
    }

    private void refresh() {
        if (!isStale || !content.isShowing()) {
            return;
        }
        isStale = false;
        inView.result().ifPresentOrElse(this::survey, this::showNothing);
    }

    private void survey(ClassResult result) {
        Optional<List<StudentPlay>> plays = shelf.flatMap(each -> each.plays(result));
        surveyed = inView.open();
        surveys.request(new Survey(
                result,
                surroundings.catalog().latest(result.rubric().mission()).map(LoadedMission::description),
                plays,
                inView.naming(),
                track));
        if (plays.isEmpty() && !wasCancelled) {
            readLedgers(result);
        }
    }

    private void readLedgers(ClassResult result) {
        if (isReading || shelf.isEmpty()) {
            return;
        }
        isReading = true;
        PlayShelf reads = shelf.get();
        Jobs.Handle handle = surroundings
                .jobs()
                .start(
                        Texts.text("class.ledgers.reading"),
                        (progress, cancel) -> {
                            reads.read(result, progress, cancel);
                            return reads;
                        },
                        new Reading(reads));
        surroundings.status().cancelWith(handle::cancel);
        reading = Optional.of(handle);
    }

    private void show(Overview overview) {
        // A class that was closed while it was computed is not shown in place of the next one.
        if (inView.result().isPresent() && surveyed.equals(inView.open())) {
            desk.show(overview);
            place(desk);
        }
    }

    private void showNothing() {
        JPanel nothing = new JPanel(new MigLayout("fill, wrap 1", "[center]", "push[]12[]push"));
        JLabel words = new JLabel(Texts.text("class.nothing"));
        words.setName("class.nothing");
        nothing.add(new JLabel(Icons.large("bar-chart-line")));
        nothing.add(words);
        place(nothing);
    }

    private void place(JComponent component) {
        if (content.getComponentCount() == 1 && content.getComponent(0) == component) {
            return;
        }
        // While it was away, the window may have turned dark.
        SwingUtilities.updateComponentTreeUI(component);
        content.removeAll();
        content.add(component);
        content.revalidate();
        content.repaint();
    }

    /** What becomes of reading the ledgers of one class; that of a class no longer in view is of no interest. */
    private final class Reading implements Jobs.Ending<PlayShelf> {

        private final PlayShelf reads;

        Reading(PlayShelf reads) {
            this.reads = reads;
        }

        @Override
        public void succeeded(PlayShelf result) {
            if (ended()) {
                surroundings.status().say(Texts.text("class.ledgers.done"));
                isStale = true;
                refresh();
            }
        }

        @Override
        public void failed(Throwable cause) {
            if (ended()) {
                wasCancelled = true;
                surroundings
                        .status()
                        .warn(Texts.text(
                                "class.ledgers.failed",
                                Objects.requireNonNullElse(cause.getMessage(), cause.toString())));
            }
        }

        @Override
        public void cancelled() {
            if (ended()) {
                wasCancelled = true;
                surroundings.status().say(Texts.text("class.ledgers.cancelled"));
            }
        }

        private boolean ended() {
            boolean isOurs = shelf.filter(each -> each == reads).isPresent();
            if (isOurs) {
                isReading = false;
            }
            return isOurs;
        }
    }

    private final class DeskListener implements ClassDesk.Listener {

        @Override
        public void choose(Optional<String> chosen) {
            track = chosen;
            isStale = true;
            refresh();
        }

        @Override
        public void reveal(String student) {
            inView.reveal(student);
        }

        @Override
        public void readLedgers() {
            wasCancelled = false;
            inView.result().ifPresent(ClassPerspective.this::readLedgers);
        }

        @Override
        public void say(String sentence) {
            surroundings.status().say(sentence);
        }
    }
}
