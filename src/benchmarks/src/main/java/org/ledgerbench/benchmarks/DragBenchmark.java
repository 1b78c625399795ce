package org.ledgerbench.benchmarks;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Toolkit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JSlider;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicSliderUI;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.figure.FigurePanel;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.play.ChartDrawing;
import org.ledgerbench.workbench.play.FileJournals;
import org.ledgerbench.workbench.play.PlayPerspective;
import org.ledgerbench.workbench.play.PlaySession;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.theme.Appearance;

/**
 * A mission being played in a frame on the screen, and a mouse that drags the first slider of a part to and fro: from the
 * moment the mouse is told to move to the moment everything that changed is painted and sent to the screen. Nothing is left
 * out: the window system, the event thread, the simulator on a thread of its own, the way back, readings, figure and layout.
 * Parts whose figures change only when a run is recorded are left out, and moves too short to turn the knob.
 */
final class DragBenchmark {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int PIXELS_A_MOVE = 4;
    private static final int PIXELS_EITHER_WAY = 60;
    private static final int MOVES = 80;
    private static final int WARM_UP = 40;
    private static final int PATIENCE_MILLIS = 500;
    private static final int PAUSE_MILLIS = 12;
    private static final int SETTLE_MILLIS = 600;
    private static final double NANOS_PER_MILLI = 1e6;

    private final LoadedMission mission;
    private final ExecutorService worker = Executors.newCachedThreadPool();
    private final BlockingQueue<Long> painted = new ArrayBlockingQueue<>(1);
    private volatile Optional<FigurePanel> watched = Optional.empty();
    private Object lastShown;

    DragBenchmark(LoadedMission mission) {
        this.mission = mission;
    }

    /** The milliseconds of each move, over all tracks and the parts whose figures follow a slider. */
    List<Double> waits() throws Exception {
        List<Double> waits = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> {
            Appearance.LIGHT.install();
            RepaintManager.setCurrentManager(new Watch());
        });
        try (MouseProcess mouse = MouseProcess.start()) {
            for (Track track : mission.description().tracks()) {
                for (Part part : track.parts()) {
                    if (part.instruments().runLimit().isEmpty()) {
                        waits.addAll(drag(track, part, mouse));
                    }
                }
            }
        }
        SwingUtilities.invokeAndWait(() -> RepaintManager.setCurrentManager(new RepaintManager()));
        worker.shutdown();
        return waits;
    }

    private List<Double> drag(Track track, Part part, MouseProcess mouse) throws Exception {
        JFrame frame = new JFrame();
        PlayPerspective[] play = new PlayPerspective[1];
        PlaySession session = session(track, part);
        SwingUtilities.invokeAndWait(() -> {
            play[0] = perspective();
            frame.setContentPane(play[0].component());
            frame.setSize(WIDTH, HEIGHT);
            frame.setVisible(true);
            play[0].play(session, track);
            named(frame, "part." + part.id())
                    .map(javax.swing.AbstractButton.class::cast)
                    .orElseThrow()
                    .doClick();
        });
        Thread.sleep(SETTLE_MILLIS);
        JSlider slider = showing(frame, JSlider.class).orElseThrow();
        SwingUtilities.invokeAndWait(() -> {
            watched = showing(frame, FigurePanel.class);
            lastShown = watched.orElseThrow().shown().orElseThrow();
        });
        List<Double> waits = drag(thumb(slider), mouse);
        watched = Optional.empty();
        SwingUtilities.invokeAndWait(() -> {
            play[0].close();
            frame.dispose();
        });
        return waits.subList(Math.min(WARM_UP, waits.size()), waits.size());
    }

    private List<Double> drag(Point thumb, MouseProcess mouse) throws InterruptedException {
        List<Double> waits = new ArrayList<>();
        mouse.move(thumb.x, thumb.y);
        mouse.press();
        Thread.sleep(SETTLE_MILLIS);
        int off = 0;
        int step = PIXELS_A_MOVE;
        for (int move = 0; move < MOVES + WARM_UP; move++) {
            step = Math.abs(off + step) > PIXELS_EITHER_WAY ? -step : step;
            off += step;
            painted.clear();
            long begun = System.nanoTime();
            mouse.move(thumb.x + off, thumb.y);
            Long done = painted.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (done != null) {
                waits.add((done - begun) / NANOS_PER_MILLI);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        mouse.release();
        return waits;
    }

    private PlaySession session(Track track, Part part) throws Exception {
        Path folder = Files.createTempDirectory("ledgerbench-drag");
        Header header = new Header(
                1,
                mission.key(),
                new Header.Student("benchmark", Optional.empty()),
                track.id(),
                0,
                Optional.of(InstantSource.system().instant()));
        PlaySession session = new PlaySession(
                mission.mission(),
                header,
                List.of(),
                new FileJournals().create(folder.resolve("drag.ledger.jsonl"), header),
                InstantSource.system());
        session.lock(part.id(), prediction(part));
        session.record(part.id(), part.defaults());
        for (Knob knob : part.instruments().knobs()) {
            if (knob instanceof Knob.Slider each) {
                Settings turned = part.defaults()
                        .with(knob.id(), Value.of(each.range().at(each.range().positions() / 3)));
                session.record(part.id(), turned);
            }
        }
        return session;
    }

    private static Value prediction(Part part) {
        return part.lock() instanceof Lock.OfChoice choice
                ? choice.options().get(0).value()
                : Value.of(((Lock.OfNumber) part.lock()).minimum());
    }

    private PlayPerspective perspective() {
        LatestOnly.Executors executors = new LatestOnly.Executors(worker, SwingUtilities::invokeLater);
        return new PlayPerspective(new PlayPerspective.Surroundings(
                new MissionCatalog(List.of(mission), List.of()),
                new FileJournals(),
                new ChartDrawing(executors, words -> {}),
                executors,
                InstantSource.system(),
                Path.of(System.getProperty("java.io.tmpdir")),
                new StatusBar()));
    }

    /** The middle of a slider's thumb on the screen. */
    private static Point thumb(JSlider slider) throws Exception {
        Point middle = new Point();
        SwingUtilities.invokeAndWait(() -> {
            BasicSliderUI ui = (BasicSliderUI) slider.getUI();
            slider.setValue(slider.getMaximum() / 2);
            List<Integer> places = new ArrayList<>();
            for (int x = 0; x < slider.getWidth(); x++) {
                if (ui.valueForXPosition(x) == slider.getValue()) {
                    places.add(x);
                }
            }
            middle.setLocation(places.get(places.size() / 2), slider.getHeight() / 2);
            SwingUtilities.convertPointToScreen(middle, slider);
        });
        Thread.sleep(SETTLE_MILLIS);
        return middle;
    }

    private static Optional<Component> named(Container within, String name) {
        return all(within).filter(each -> name.equals(each.getName())).findFirst();
    }

    private static <T extends Component> Optional<T> showing(Container within, Class<T> kind) {
        return all(within)
                .filter(each -> kind.isInstance(each) && each.isShowing())
                .map(kind::cast)
                .findFirst();
    }

    private static Stream<Component> all(Container within) {
        return Stream.of(within.getComponents())
                .flatMap(each ->
                        each instanceof Container inner ? Stream.concat(Stream.of(each), all(inner)) : Stream.of(each));
    }

    /** Tells when a figure that was not there before has been painted. */
    private final class Watch extends RepaintManager {

        @Override
        public void paintDirtyRegions() {
            super.paintDirtyRegions();
            watched.flatMap(FigurePanel::shown)
                    .filter(shown -> shown != lastShown)
                    .ifPresent(shown -> {
                        Toolkit.getDefaultToolkit().sync();
                        lastShown = shown;
                        painted.offer(System.nanoTime());
                    });
        }
    }
}
