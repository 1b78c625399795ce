package org.ledgerbench.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Grading a class from its Canvas archive beside grading it from a folder, in turns within one process; then the most that
 * either keeps in memory, each in a process of its own, for the class and for a tenth of it.
 */
final class ArchiveBenchmark {

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 5;
    private static final int THREADS = 2;
    private static final int FIRST_USER = 10_000;
    private static final int FIRST_ATTACHMENT = 900_000;

    private final Path top;
    private final PrintStream out;

    ArchiveBenchmark(Path top, PrintStream out) {
        this.top = top;
        this.out = out;
    }

    void run(GeneratedClass students, GeneratedClass tenth) throws Exception {
        Path archive = archive(students);
        compareTimes(students, archive);
        for (GeneratedClass size : List.of(tenth, students)) {
            out.printf(
                    Locale.ROOT,
                    "%d ledgers, most in use after a collection: folder %s, archive %s%n",
                    size.files().size(),
                    mostInUse(size.folder()),
                    mostInUse(archive(size)));
        }
    }

    private void compareTimes(GeneratedClass students, Path archive) throws Exception {
        List<Double> fromFolder = new ArrayList<>();
        List<Double> fromArchive = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            double folder = GradingBenchmark.seconds(() -> grade(students.folder()));
            double packed = GradingBenchmark.seconds(() -> grade(archive));
            if (round >= 0) {
                fromFolder.add(folder);
                fromArchive.add(packed);
                ratios.add(packed / folder);
            }
        }
        out.printf(
                Locale.ROOT,
                "%d ledgers to grades.json, %d threads: folder %.2f s, archive %.2f s, ratio %.2f (%.2f to %.2f)%n",
                students.files().size(),
                THREADS,
                GradingBenchmark.median(fromFolder),
                GradingBenchmark.median(fromArchive),
                GradingBenchmark.median(ratios),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow());
    }

    private Path grade(Path ledgers) {
        Program.call(arguments(ledgers).toArray(String[]::new));
        return ledgers;
    }

    private String mostInUse(Path ledgers) throws IOException, InterruptedException {
        List<String> call =
                new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xmn8m", "-Xmx512m", HeapInUse.class.getName()));
        call.addAll(arguments(ledgers));
        return HeapBenchmark.Child.java(call).lines().reduce("", (before, line) -> line);
    }

    private List<String> arguments(Path ledgers) {
        return List.of(
                "grade",
                ledgers.toString(),
                "--rubric",
                top.resolve("rubrics/data-selection.yaml").toString(),
                "--out",
                ledgers.resolveSibling("from-" + ledgers.getFileName() + ".json")
                        .toString(),
                "--threads",
                Integer.toString(THREADS),
                "--force");
    }

    /** The same ledgers, named and packed as Canvas does. */
    private static Path archive(GeneratedClass students) throws IOException {
        Path archive = students.folder().resolveSibling(students.folder().getFileName() + ".zip");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
            for (int index = 0; index < students.files().size(); index++) {
                zip.putNextEntry(new ZipEntry("student%d_%d_%d_mission.ledger.jsonl"
                        .formatted(index, FIRST_USER + index, FIRST_ATTACHMENT + index)));
                Files.copy(students.files().get(index), zip);
                zip.closeEntry();
            }
        }
        return archive;
    }
}
