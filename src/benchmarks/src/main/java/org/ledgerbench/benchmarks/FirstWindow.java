package org.ledgerbench.benchmarks;

import com.formdev.flatlaf.FlatLightLaf;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.ledgerbench.dataselection.DataSelectionMission;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.Installation;
import org.ledgerbench.workbench.MarkingWing;
import org.ledgerbench.workbench.standalone.LedgerbenchWindow;
import org.ledgerbench.workbench.standalone.UserFolder;

/** A process that opens a window and prints the milliseconds from its start to the first event after that. */
public final class FirstWindow {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    private FirstWindow() {}

    /** @param arguments {@code bare} for an empty FlatLaf frame, else the folder of the rubrics for the whole program */
    public static void main(String[] arguments) throws Exception {
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        Path home = Files.createTempDirectory("ledgerbench-window");
        SwingUtilities.invokeLater(() -> {
            if (arguments[0].equals("bare")) {
                FlatLightLaf.setup();
                JFrame frame = new JFrame();
                frame.setSize(WIDTH, HEIGHT);
                frame.setVisible(true);
            } else {
                LedgerbenchWindow.open(installation(Path.of(arguments[0])), new UserFolder(home), "Benchmark");
            }
            SwingUtilities.invokeLater(() -> {
                System.out.println(System.currentTimeMillis() - start);
                System.exit(0);
            });
        });
    }

    private static Installation installation(Path rubrics) {
        return new Installation(
                new MissionCatalog(List.of(LoadedMission.of(new DataSelectionMission())), List.of()),
                Optional.of(rubrics),
                Optional.empty(),
                List.of(new MarkingWing()));
    }
}
