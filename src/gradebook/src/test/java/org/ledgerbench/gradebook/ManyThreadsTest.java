package org.ledgerbench.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ledgerbench.gradebook.SampleClass.grading;
import static org.ledgerbench.gradebook.SampleClass.marker;
import static org.ledgerbench.gradebook.SampleClass.student;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByHand;
import org.ledgerbench.grading.result.StudentState;

class ManyThreadsTest {

    private static final int THREADS = 4;
    private static final int MARKS = 25;

    @Test
    void shareAGradebookByTakingTurns(@TempDir Path folder) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Gradebook gradebook =
                Gradebook.create(folder.resolve("class.gradebook"), SampleClass.newClass(), marker("Ada"))) {
            gradebook.apply(grading(
                    student("s0", "5", "5"),
                    student("s1", "5", "5"),
                    student("s2", "5", "5"),
                    student("s3", "5", "5")));
            List<Callable<Void>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                String student = "s" + thread;
                work.add(() -> markAndRead(gradebook, student));
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }

            assertThat(gradebook.audit())
                    .filteredOn(entry -> entry.event().action() == Action.ACT)
                    .hasSize(THREADS * MARKS);
            assertThat(gradebook.classResult(SampleClass.rubric().rubric()).students())
                    .allMatch(row -> row.state() == StudentState.GRADED);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void markAndRead(Gradebook gradebook, String student) {
        for (int i = 0; i < MARKS; i++) {
            gradebook.marks().perform(new MarkByHand(student, "reasoning", BigDecimal.ONE, "mark " + i));
            assertThat(gradebook.marks().of(student).get(0).marking().text()).isEqualTo("mark " + i);
            assertThat(gradebook.classResult(SampleClass.rubric().rubric()).students())
                    .hasSize(THREADS);
        }
        return null;
    }
}
