package org.ledgerbench.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ledgerbench.gradebook.SampleClass.marker;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByHand;
import org.ledgerbench.gradebook.marking.NewClass;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.gradebook.regrade.Regrade;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;

/** Ten thousand students of twenty-three criteria: times are printed, and held to what an instructor would wait. */
@Tag("thorough")
class LargeClassTest {

    private static final int STUDENTS = 10_000;
    private static final int AUTOMATIC = 20;
    private static final int BY_HAND = 3;
    private static final int MARKS = 2_000;

    @TempDir
    Path folder;

    private final RubricDocument rubric = SampleClass.rubric("large", criteria());

    @Test
    void isStoredListedAndMarkedWithoutWaiting() throws Exception {
        Path file = folder.resolve("large.gradebook");
        Regrade regrade = regrade();
        try (Gradebook gradebook =
                Gradebook.create(file, new NewClass("Large", rubric, Roster.NONE, 5), marker("Ada"))) {
            timed("store the class", Duration.ofSeconds(60), () -> gradebook.apply(regrade));
            timed("store it again, unchanged", Duration.ofSeconds(30), () -> gradebook.apply(regrade));
        }
        System.out.printf(Locale.ROOT, "size of the file: %.1f MB%n", Files.size(file) / 1e6);
        try (Gradebook gradebook = timed("open", Duration.ofSeconds(5), () -> Gradebook.open(file, marker("Ada")))) {
            for (int round = 0; round < 3; round++) {
                ClassResult listed = timed(
                        "load the class list", Duration.ofSeconds(10), () -> gradebook.classResult(rubric.rubric()));
                assertThat(listed.students()).hasSize(STUDENTS);
            }
            timed("pseudonyms", Duration.ofSeconds(10), gradebook::pseudonyms);
            mark(gradebook);
            timed("preview a regrade", Duration.ofSeconds(20), () -> gradebook.preview(regrade));
        }
    }

    private void mark(Gradebook gradebook) {
        long[] nanos = new long[MARKS];
        for (int i = 0; i < MARKS; i++) {
            long start = System.nanoTime();
            gradebook.marks().perform(new MarkByHand("s" + i, "hand-0", BigDecimal.ONE, "level"));
            gradebook.student("s" + i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "one mark stored and its student read again: median %.2f ms, p95 %.2f ms%n",
                nanos[MARKS / 2] / 1e6,
                nanos[MARKS * 95 / 100] / 1e6);
        assertThat(Duration.ofNanos(nanos[MARKS * 95 / 100])).isLessThan(Duration.ofMillis(250));
    }

    private static <T> T timed(String what, Duration most, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(Locale.ROOT, "%s: %d ms%n", what, taken.toMillis());
        assertThat(taken).as(what).isLessThan(most);
        return result;
    }

    private Regrade regrade() {
        Random random = new Random(1);
        List<StudentResult> students = new ArrayList<>();
        List<Submission> submissions = new ArrayList<>();
        IntStream.range(0, STUDENTS).mapToObj(number -> "s" + number).sorted().forEach(id -> {
            String ledger = ledger(id, random);
            submissions.add(SampleClass.submission(SampleClass.source(id), ledger));
            students.add(student(id, ledger, random));
        });
        return new Regrade(rubric, new ClassResult(rubric.rubric(), students), submissions, Optional.empty());
    }

    private static StudentResult student(String id, String ledger, Random random) {
        StudentResult pattern = SampleClass.student(id, "0", "0");
        List<CriterionResult> criteria = new ArrayList<>();
        for (int i = 0; i < AUTOMATIC; i++) {
            criteria.add(SampleClass.judged("automatic-" + i, Integer.toString(random.nextInt(6))));
        }
        for (int i = 0; i < BY_HAND; i++) {
            criteria.add(SampleClass.pending("hand-" + i, "10"));
        }
        BigDecimal points = criteria.stream()
                .map(criterion -> criterion.points().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new StudentResult(
                pattern.identity(),
                pattern.state(),
                Optional.of(new Score(points, BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal(30))),
                criteria,
                pattern.findings(),
                List.of(),
                new Observations(
                        pattern.observations().mission(),
                        pattern.observations().handedIn(),
                        Optional.of(RubricDocument.sha256(ledger)),
                        pattern.observations().predictions()));
    }

    /** About 8 KB in 25 lines of numbers, which compress as a ledger does. */
    private static String ledger(String id, Random random) {
        StringBuilder text = new StringBuilder(id);
        for (int line = 0; line < 25; line++) {
            text.append("{\"seq\":").append(line).append(",\"kind\":\"run\",\"readings\":{");
            for (int reading = 0; reading < 12; reading++) {
                text.append("\"reading")
                        .append(reading)
                        .append("\":")
                        .append(random.nextDouble())
                        .append(',');
            }
            text.append("}}\n");
        }
        return text.toString();
    }

    private static List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < AUTOMATIC; i++) {
            criteria.add(SampleClass.criterion("automatic-" + i, new BigDecimal(5), new Check.Order()));
        }
        for (int i = 0; i < BY_HAND; i++) {
            criteria.add(
                    SampleClass.criterion("hand-" + i, BigDecimal.TEN, new Check.Hand(Optional.empty(), List.of())));
        }
        return criteria;
    }
}
