package org.ledgerbench.benchmarks;

import java.awt.event.ActionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.Action;
import javax.swing.JFrame;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.ledgerbench.gradebook.marking.Marker;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.action.ActionRegistry;
import org.ledgerbench.workbench.classroom.ClassSource;
import org.ledgerbench.workbench.classroom.Classrooms;
import org.ledgerbench.workbench.classroom.Exports;
import org.ledgerbench.workbench.classroom.Rubrics;
import org.ledgerbench.workbench.grade.GradePerspective;
import org.ledgerbench.workbench.job.Jobs;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.theme.Appearance;

/**
 * From the action <em>Next student</em> to the painted page, in a frame on the screen: ledger, replay, figures, layout and
 * painting, all on the event thread, so that nothing is left out and nothing done meanwhile.
 */
final class StudentPageBenchmark {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Path rubrics;
    private final MissionCatalog catalog;

    StudentPageBenchmark(Path rubrics, MissionCatalog catalog) {
        this.rubrics = rubrics;
        this.catalog = catalog;
    }

    /** The milliseconds of each step through a class, so many of them. */
    List<Double> waits(GeneratedClass students, int steps) throws Exception {
        GradePerspective grade = perspective();
        ActionRegistry actions = new ActionRegistry();
        JFrame frame = new JFrame();
        SwingUtilities.invokeAndWait(() -> {
            Appearance.LIGHT.install();
            SwingUtilities.updateComponentTreeUI(grade.component());
            grade.register(actions);
            frame.setContentPane(grade.component());
            frame.setSize(WIDTH, HEIGHT);
            frame.setVisible(true);
            grade.open(ClassSource.of(students.folder()));
        });
        Action next = actions.action("mark.following");
        List<Double> waits = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            SwingUtilities.invokeAndWait(() -> {
                RepaintManager screen = RepaintManager.currentManager(frame);
                long begun = System.nanoTime();
                next.actionPerformed(new ActionEvent(frame, ActionEvent.ACTION_PERFORMED, "next"));
                screen.validateInvalidComponents();
                screen.paintDirtyRegions();
                waits.add((System.nanoTime() - begun) / NANOS_PER_MILLI);
            });
        }
        SwingUtilities.invokeAndWait(() -> {
            grade.close(() -> {});
            frame.dispose();
        });
        return waits;
    }

    private GradePerspective perspective() throws Exception {
        Path home = Files.createTempDirectory("ledgerbench-page");
        GradePerspective[] made = new GradePerspective[1];
        SwingUtilities.invokeAndWait(() -> {
            StatusBar status = new StatusBar();
            LatestOnly.Executors here = new LatestOnly.Executors(Runnable::run, Runnable::run);
            made[0] = new GradePerspective(
                    new GradePerspective.Surroundings(
                            new Classrooms(
                                    catalog,
                                    new Rubrics(catalog, Optional.of(rubrics)),
                                    home,
                                    new Marker("Benchmark", InstantSource.system())),
                            new Exports(catalog),
                            new Jobs(Runnable::run, Runnable::run, System::nanoTime, status),
                            here,
                            System::nanoTime,
                            status,
                            Optional.empty()),
                    opened -> {});
        });
        return made[0];
    }
}
