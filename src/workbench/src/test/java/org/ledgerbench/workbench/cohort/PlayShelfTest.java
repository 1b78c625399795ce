package org.ledgerbench.workbench.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.marking.Marker;
import org.ledgerbench.grading.cohort.PlayReader;
import org.ledgerbench.grading.cohort.StudentPlay;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.workbench.Samples;
import org.ledgerbench.workbench.classroom.ClassSource;
import org.ledgerbench.workbench.classroom.Classrooms;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.classroom.Rubrics;

class PlayShelfTest {

    @TempDir
    Path home;

    private OpenClass open;
    private ClassResult result;
    private PlayShelf shelf;

    @BeforeEach
    void openTheSamples() throws Exception {
        open = new Classrooms(
                        Samples.catalog(),
                        new Rubrics(Samples.catalog(), java.util.Optional.of(Samples.rubrics())),
                        home,
                        new Marker("Ada", () -> Instant.EPOCH))
                .open(ClassSource.of(Samples.folder()), Progress.SILENT, CancelToken.NEVER);
        result = open.result();
        shelf = new PlayShelf(open, new PlayReader(Samples.catalog()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void readsEveryLedgerThatCountsOnce() throws Exception {
        assertThat(shelf.plays(result)).isEmpty();

        shelf.read(result, Progress.SILENT, CancelToken.NEVER);

        List<StudentPlay> plays = shelf.plays(result).orElseThrow();
        assertThat(plays).hasSize(23).extracting(StudentPlay::student).doesNotHaveDuplicates();
        assertThat(shelf.isOf(open)).isTrue();
    }

    @Test
    void knowsTheSameAsTheLedgersInTheirFolder() throws Exception {
        shelf.read(result, Progress.SILENT, CancelToken.NEVER);

        assertThat(shelf.plays(result).orElseThrow())
                .containsExactlyInAnyOrderElementsOf(Surveys.of(result).plays().orElseThrow());
    }

    @Test
    void goesOnWhereItWasCancelled() throws Exception {
        List<Long> steps = new ArrayList<>();
        Progress counting = new Progress() {
            @Override
            public void started(long total) {}

            @Override
            public void advanced(long done) {
                steps.add(done);
            }
        };
        assertThatThrownBy(() -> shelf.read(result, counting, () -> steps.size() == 5))
                .isInstanceOf(CancellationException.class);
        assertThat(shelf.plays(result)).isEmpty();

        shelf.read(result, Progress.SILENT, CancelToken.NEVER);
        assertThat(shelf.plays(result)).isPresent();
    }

    @Test
    void hasNothingToReadInAClassWithoutLedgers() {
        ClassResult nobody = new ClassResult(result.rubric(), List.of());

        assertThat(shelf.plays(nobody)).hasValue(List.of());
    }
}
