package org.ledgerbench.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Grading a class to {@code grades.json}, reading included, beside the bare token walk over the same files. The two take
 * turns within one process, so that the ratio holds on a machine whose speed drifts.
 */
final class GradingBenchmark {

    private static final int WARM_UPS = 1;
    private static final int ROUNDS = 5;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Path top;
    private final GeneratedClass students;
    private final PrintStream out;

    GradingBenchmark(Path top, GeneratedClass students, PrintStream out) {
        this.top = top;
        this.students = students;
        this.out = out;
    }

    void run() throws Exception {
        for (int threads : new int[] {1, 2}) {
            measure(threads);
        }
    }

    private void measure(int threads) throws Exception {
        TokenWalk walk = new TokenWalk(students.files());
        List<Double> walks = new ArrayList<>();
        List<Double> grades = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            double walked = seconds(() -> walk.run(threads));
            double graded = seconds(() -> grade(threads));
            if (round >= 0) {
                walks.add(walked);
                grades.add(graded);
                ratios.add(graded / walked);
            }
        }
        out.printf(
                Locale.ROOT,
                "%d thread(s): token walk %.2f s, grading to grades.json %.2f s, ratio %.2f (%.2f to %.2f)%n",
                threads,
                median(walks),
                median(grades),
                median(ratios),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow());
    }

    private Path grade(int threads) throws IOException {
        Path json = students.folder().resolveSibling("grades.json");
        Program.call(
                "grade",
                students.folder().toString(),
                "--rubric",
                top.resolve("rubrics/data-selection.yaml").toString(),
                "--out",
                json.toString(),
                "--threads",
                Integer.toString(threads),
                "--force");
        if (Files.size(json) < students.files().size()) {
            throw new IllegalStateException("The grades are too few");
        }
        return json;
    }

    static double seconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / NANOS_PER_SECOND;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
