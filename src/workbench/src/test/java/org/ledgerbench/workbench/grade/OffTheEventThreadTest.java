package org.ledgerbench.workbench.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ledgerbench.workbench.Offscreen.all;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.marking.Marker;
import org.ledgerbench.gradebook.marking.MarkingAct;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.workbench.Samples;
import org.ledgerbench.workbench.classroom.ClassSource;
import org.ledgerbench.workbench.classroom.Classrooms;
import org.ledgerbench.workbench.classroom.Exports;
import org.ledgerbench.workbench.classroom.Rubrics;
import org.ledgerbench.workbench.job.Jobs;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.theme.Appearance;

/**
 * Whatever reads or writes a file is left to the worker. Here the worker does nothing until it is told to: what the event
 * thread had done by itself would be there before.
 */
class OffTheEventThreadTest {

    @TempDir
    Path home;

    private final Queue<Runnable> parked = new ConcurrentLinkedQueue<>();
    private final StatusBar status = new StatusBar();
    private GradePerspective grade;

    @BeforeEach
    void makePerspective() throws Exception {
        Files.createDirectories(home.resolve("books"));
        LatestOnly.Executors executors = new LatestOnly.Executors(parked::add, SwingUtilities::invokeLater);
        SwingUtilities.invokeAndWait(() -> {
            Appearance.LIGHT.install();
            grade = new GradePerspective(
                    new GradePerspective.Surroundings(
                            new Classrooms(
                                    Samples.catalog(),
                                    new Rubrics(Samples.catalog(), Optional.of(Samples.rubrics())),
                                    home.resolve("books"),
                                    new Marker("Ada", InstantSource.system())),
                            new Exports(Samples.catalog()),
                            new Jobs(parked::add, SwingUtilities::invokeLater, System::nanoTime, status),
                            executors,
                            System::nanoTime,
                            status,
                            Optional.empty()),
                    opened -> {});
        });
    }

    @Test
    void opensAClass() throws Exception {
        SwingUtilities.invokeAndWait(() -> grade.open(ClassSource.of(Samples.folder())));
        assertThat(gradebooks()).isEmpty();
        assertThat(grade.open()).isEmpty();

        work();

        assertThat(gradebooks()).hasSize(1);
        assertThat(grade.open()).isPresent();
        closeClass();
    }

    @Test
    void readsAStudent() throws Exception {
        openSamples();
        SwingUtilities.invokeAndWait(() -> grade.reveal("s1010"));
        assertThat(shown("student.about")).doesNotContain("s1010");

        work();

        assertThat(shown("student.about")).contains("s1010");
        closeClass();
    }

    @Test
    void storesAMarkAndTakesItBack() throws Exception {
        openSamples();
        GradeDesk desk = grade.desk().orElseThrow();
        SwingUtilities.invokeAndWait(() -> desk.session()
                .perform(new MarkingAct.MarkByHand("s1010", "hand-causal", BigDecimal.TEN, "A term explains it")));
        assertThat(marks()).isEmpty();
        work();
        assertThat(marks()).hasSize(1);

        SwingUtilities.invokeAndWait(desk::undo);
        assertThat(marks()).hasSize(1);
        work();
        assertThat(marks()).isEmpty();
        closeClass();
    }

    @Test
    void writesGradesAndFeedback() throws Exception {
        openSamples();
        Path grades = home.resolve("grades.csv");
        Path feedback = home.resolve("feedback");
        MarkingSession session = grade.desk().orElseThrow().session();
        SwingUtilities.invokeAndWait(() -> {
            grade.exporter().grades(session, grades, false);
            grade.exporter()
                    .feedback(session, student -> student.identity().id().equals("s1010"), feedback);
        });
        assertThat(grades).doesNotExist();
        assertThat(feedback).doesNotExist();

        work();

        assertThat(grades).isNotEmptyFile();
        assertThat(feedback).isNotEmptyDirectory();
        closeClass();
    }

    @Test
    void closesAndDeletesAClass() throws Exception {
        openSamples();
        Path file = grade.open().orElseThrow().gradebook().file();
        boolean[] isClosed = {false};
        SwingUtilities.invokeAndWait(() -> grade.close(() -> isClosed[0] = true));
        assertThat(isClosed[0]).isFalse();
        work();
        assertThat(isClosed[0]).isTrue();

        SwingUtilities.invokeAndWait(() -> grade.opener().delete(file, () -> {}));
        assertThat(file).exists();
        work();
        assertThat(file).doesNotExist();
    }

    private void openSamples() throws Exception {
        SwingUtilities.invokeAndWait(() -> grade.open(ClassSource.of(Samples.folder())));
        work();
    }

    private void closeClass() throws Exception {
        SwingUtilities.invokeAndWait(() -> grade.close(() -> {}));
        work();
    }

    /** The worker works, on this thread, until neither it nor the event thread has anything left to do. */
    private void work() throws Exception {
        do {
            for (Runnable task = parked.poll(); task != null; task = parked.poll()) {
                task.run();
            }
            SwingUtilities.invokeAndWait(() -> {});
        } while (!parked.isEmpty());
    }

    private List<StoredMarking> marks() {
        return grade.open().orElseThrow().gradebook().marks().of("s1010");
    }

    private List<Path> gradebooks() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("books"))) {
            return files.filter(file -> file.toString().endsWith(".gradebook")).toList();
        }
    }

    private String shown(String name) throws Exception {
        String[] words = new String[1];
        SwingUtilities.invokeAndWait(() -> words[0] = all(grade.component())
                .filter(each -> name.equals(each.getName()))
                .map(each -> ((JLabel) each).getText())
                .findFirst()
                .orElseThrow());
        return words[0];
    }
}
