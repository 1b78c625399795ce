package org.ledgerbench.benchmarks;

import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.jfree.chart.ChartFactory;
import org.ledgerbench.charts.ChartTheme;
import org.ledgerbench.charts.FigurePainter;
import org.ledgerbench.dataselection.DataSelectionMission;
import org.ledgerbench.gradebook.marking.Marker;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Range;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.workbench.classroom.ClassSource;
import org.ledgerbench.workbench.classroom.Classrooms;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.classroom.Rubrics;
import org.ledgerbench.workbench.figure.FigurePanel;

/** What somebody at the window waits for, beside what cannot be done faster. */
final class WindowBenchmark {

    private static final int ROUNDS = 5;
    private static final int STUDENTS_LOOKED_AT = 500;
    private static final int WARM_UP = 50;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int SLIDER_POSITIONS = 100;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private final Path top;
    private final PrintStream out;
    private final MissionCatalog catalog =
            new MissionCatalog(List.of(LoadedMission.of(new DataSelectionMission())), List.of());

    WindowBenchmark(Path top, PrintStream out) {
        this.top = top;
        this.out = out;
    }

    /** Everything: the window itself only where there is a screen. */
    void run(GeneratedClass thousand, GeneratedClass tenThousand) throws Exception {
        firstWindow();
        opening(thousand);
        nextStudent(tenThousand);
        page(tenThousand);
        slider();
        drag();
    }

    /** A slider dragged with the mouse in the window: with nothing else to do, and beside as many burners as processors. */
    void drag() throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            out.println("slider dragged in the window: not measured, for there is no screen");
            return;
        }
        LoadedMission mission = catalog.missions().get(0);
        tell("slider dragged in the window to painted curve", new DragBenchmark(mission).waits());
        List<Process> burners = new ArrayList<>();
        try {
            for (int count = Runtime.getRuntime().availableProcessors(); count > 0; count--) {
                burners.add(HeapBenchmark.Child.start(List.of(Burner.class.getName())));
            }
            tell(
                    "the same beside " + burners.size() + " processes that do nothing but count",
                    new DragBenchmark(mission).waits());
        } finally {
            burners.forEach(Process::destroy);
        }
    }

    private void firstWindow() throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            out.println("first window: not measured, for there is no screen; run with one, such as that of xvfb-run");
            return;
        }
        List<Double> bare = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(Double.parseDouble(HeapBenchmark.Child.java(List.of(FirstWindow.class.getName(), "bare"))
                    .strip()));
            ours.add(Double.parseDouble(HeapBenchmark.Child.java(List.of(
                            FirstWindow.class.getName(), top.resolve("rubrics").toString()))
                    .strip()));
        }
        double yardstick = GradingBenchmark.median(bare);
        double measured = GradingBenchmark.median(ours);
        out.printf(
                Locale.ROOT,
                "first window: %.0f ms, empty FlatLaf frame %.0f ms, ratio %.1f%n",
                measured,
                yardstick,
                measured / yardstick);
    }

    private void opening(GeneratedClass students) throws Exception {
        List<Double> walks = new ArrayList<>();
        List<Double> openings = new ArrayList<>();
        TokenWalk walk = new TokenWalk(students.files());
        for (int round = 0; round < ROUNDS; round++) {
            walks.add(GradingBenchmark.seconds(() -> walk.run(1)));
            Path home = Files.createTempDirectory("ledgerbench-opening");
            openings.add(GradingBenchmark.seconds(() -> {
                open(students, home).close();
                return home;
            }));
        }
        double yardstick = GradingBenchmark.median(walks);
        double measured = GradingBenchmark.median(openings);
        out.printf(
                Locale.ROOT,
                "open, grade and store %d students: %.2f s, token walk %.3f s, ratio %.0f%n",
                students.files().size(),
                measured,
                yardstick,
                measured / yardstick);
    }

    private void nextStudent(GeneratedClass students) throws Exception {
        double before = heap();
        try (OpenClass open = open(students, Files.createTempDirectory("ledgerbench-next"))) {
            ClassResult result = open.result();
            out.printf(
                    Locale.ROOT,
                    "memory with %d students open: %.0f MB more than before%n",
                    result.students().size(),
                    heap() - before);
            FigurePainter painter = new FigurePainter();
            List<Double> waits = new ArrayList<>();
            for (StudentResult student : result.students().subList(0, STUDENTS_LOOKED_AT)) {
                long begun = System.nanoTime();
                open.student(student)
                        .dossier()
                        .parts()
                        .forEach(part -> part.drawings()
                                .figures()
                                .forEach(figure ->
                                        painter.chart(figure, ChartTheme.LIGHT).createBufferedImage(WIDTH, HEIGHT)));
                waits.add((System.nanoTime() - begun) / NANOS_PER_MILLI);
            }
            tell("next student, ledger, replay and all figures", waits);
        }
    }

    private void page(GeneratedClass students) throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            out.println("next student to painted page: not measured, for there is no screen");
            return;
        }
        tell(
                "next student to painted page, on one thread",
                new StudentPageBenchmark(top.resolve("rubrics"), catalog).waits(students, STUDENTS_LOOKED_AT));
    }

    /** From the position of a slider to the painted curve, for every slider of every part and track. */
    private void slider() throws Exception {
        List<Double> waits = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> {
            DataSelectionMission mission = new DataSelectionMission();
            BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            FigurePanel panel = new FigurePanel("figure", new FigurePainter(), words -> {});
            panel.setSize(WIDTH, HEIGHT);
            panel.doLayout();
            for (Track track : mission.description().tracks()) {
                for (Part part : track.parts()) {
                    for (Settings settings : dragged(part)) {
                        Position position = new Position(track.id(), part.id());
                        long begun = System.nanoTime();
                        mission.simulator().run(position, settings);
                        Figure first = mission.simulator()
                                .figures(FigureRequest.of(position, settings))
                                .get(0);
                        panel.show(first);
                        Graphics2D graphics = image.createGraphics();
                        panel.paint(graphics);
                        graphics.dispose();
                        waits.add((System.nanoTime() - begun) / NANOS_PER_MILLI);
                    }
                }
            }
        });
        tell("slider to painted curve, a frame has 16 ms", waits);
    }

    private static List<Settings> dragged(Part part) {
        List<Settings> dragged = new ArrayList<>();
        for (Knob knob : part.instruments().knobs()) {
            if (knob instanceof Knob.Slider slider) {
                Range range = slider.range();
                int step = Math.max(1, range.positions() / SLIDER_POSITIONS);
                for (int index = 0; index < range.positions(); index += step) {
                    dragged.add(part.defaults().with(knob.id(), Value.of(range.at(index))));
                }
            }
        }
        return dragged;
    }

    private void tell(String what, List<Double> waits) {
        List<Double> warm =
                waits.subList(WARM_UP, waits.size()).stream().sorted().toList();
        double yardstick = emptyChart();
        double median = warm.get(warm.size() / 2);
        double late = warm.get((int) (warm.size() * 0.95));
        out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, p95 %.1f ms of %d; an empty chart takes %.1f ms%n",
                what,
                median,
                late,
                warm.size(),
                yardstick);
    }

    private static double emptyChart() {
        List<Double> waits = new ArrayList<>();
        for (int round = 0; round < STUDENTS_LOOKED_AT; round++) {
            long begun = System.nanoTime();
            ChartFactory.createXYLineChart("", "", "", null).createBufferedImage(WIDTH, HEIGHT);
            waits.add((System.nanoTime() - begun) / NANOS_PER_MILLI);
        }
        return GradingBenchmark.median(waits);
    }

    private OpenClass open(GeneratedClass students, Path home) throws Exception {
        Classrooms classrooms = new Classrooms(
                catalog,
                new Rubrics(catalog, Optional.of(top.resolve("rubrics"))),
                home,
                new Marker("Benchmark", InstantSource.system()));
        return classrooms.open(ClassSource.of(students.folder()), Progress.SILENT, CancelToken.NEVER);
    }

    private static double heap() throws IOException {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) / BYTES_PER_MEGABYTE;
    }
}
