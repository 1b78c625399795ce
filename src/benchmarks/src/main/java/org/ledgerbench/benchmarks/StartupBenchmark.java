package org.ledgerbench.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From a cold process to a finished spreadsheet, beside a bare Java process and a bare workbook of the same rows. */
final class StartupBenchmark {

    private static final int ROUNDS = 5;

    private final Path top;
    private final GeneratedClass students;
    private final PrintStream out;

    StartupBenchmark(Path top, GeneratedClass students, PrintStream out) {
        this.top = top;
        this.students = students;
        this.out = out;
    }

    void run() throws Exception {
        Path sheet = students.folder().resolveSibling("startup.xlsx");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String program = launcher().toString();
        List<Double> bare = new ArrayList<>();
        List<Double> workbook = new ArrayList<>();
        List<Double> graded = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(GradingBenchmark.seconds(() -> HeapBenchmark.Child.run(List.of(java, "-version"))));
            workbook.add(GradingBenchmark.seconds(() -> HeapBenchmark.Child.java(List.of(
                    BareWorkbook.class.getName(),
                    Integer.toString(students.files().size()),
                    sheet.resolveSibling("bare.xlsx").toString()))));
            graded.add(GradingBenchmark.seconds(() -> HeapBenchmark.Child.run(List.of(
                    program,
                    "grade",
                    students.folder().toString(),
                    "--rubric",
                    top.resolve("rubrics/data-selection.yaml").toString(),
                    "--out",
                    sheet.toString(),
                    "--force"))));
        }
        out.printf(
                Locale.ROOT,
                "%d ledgers, cold process to finished .xlsx: %.2f s (java -version %.2f s, bare workbook %.2f s)%n",
                students.files().size(),
                GradingBenchmark.median(graded),
                GradingBenchmark.median(bare),
                GradingBenchmark.median(workbook));
    }

    private Path launcher() {
        Path launcher = top.resolve("src/app/target/ledgerbench/bin/ledgerbench");
        if (!Files.isExecutable(launcher)) {
            throw new IllegalStateException("The distribution is not built: " + launcher + " is missing");
        }
        return launcher;
    }
}
