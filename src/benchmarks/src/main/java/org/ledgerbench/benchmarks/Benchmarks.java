package org.ledgerbench.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;

/** Runs every benchmark and prints what it measured. */
public final class Benchmarks {

    private static final int SMALL_CLASS = 1000;
    private static final int LARGE_SHOWN = 10_000;
    private static final int ARCHIVED_CLASS = 5000;

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param arguments the folder of the sources, a folder for generated classes, and how many students the large class has
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("Give the source folder, a folder for classes and a number of students");
        }
        Path top = Path.of(arguments[0]);
        Path work = Path.of(arguments[1]);
        int students = Integer.parseInt(arguments[2]);
        PrintStream out = System.out;
        GeneratedClass large = GeneratedClass.of(work, students);
        out.printf("%n%d ledgers, %.1f KB each%n", large.files().size(), large.bytesPerFile() / 1024);
        new GradingBenchmark(top, large, out).run();
        new HeapBenchmark(top, large, out).run();
        new StartupBenchmark(top, GeneratedClass.of(work, SMALL_CLASS), out).run();
        new WindowBenchmark(top, out).run(GeneratedClass.of(work, SMALL_CLASS), GeneratedClass.of(work, LARGE_SHOWN));
        new ArchiveBenchmark(top, out)
                .run(GeneratedClass.of(work, ARCHIVED_CLASS), GeneratedClass.of(work, ARCHIVED_CLASS / 10));
        SimulatorBenchmark.run(out);
    }
}
