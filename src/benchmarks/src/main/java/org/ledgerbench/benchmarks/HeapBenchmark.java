package org.ledgerbench.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The same class within a heap of 512 MB, in a process of its own. */
final class HeapBenchmark {

    private final Path top;
    private final GeneratedClass students;
    private final PrintStream out;

    HeapBenchmark(Path top, GeneratedClass students, PrintStream out) {
        this.top = top;
        this.students = students;
        this.out = out;
    }

    void run() throws Exception {
        for (String extension : List.of("json", "xlsx")) {
            Path file = students.folder().resolveSibling("small-heap." + extension);
            double seconds = GradingBenchmark.seconds(() -> Child.java(List.of(
                    "-Xmx512m",
                    "org.ledgerbench.app.App",
                    "grade",
                    students.folder().toString(),
                    "--rubric",
                    top.resolve("rubrics/data-selection.yaml").toString(),
                    "--out",
                    file.toString(),
                    "--force")));
            out.printf(Locale.ROOT, "heap of 512 MB, .%s: done in %.1f s%n", extension, seconds);
        }
    }

    /** Processes of their own. */
    static final class Child {

        private Child() {}

        /** Runs a class with the class path of this process; returns its messages. */
        static String java(List<String> arguments) throws IOException, InterruptedException {
            return run(command(arguments));
        }

        /** Starts a class with the class path of this process; what it prints is lost. */
        static Process start(List<String> arguments) throws IOException {
            return new ProcessBuilder(command(arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }

        /** What starts a class with the class path of this process. */
        static List<String> command(List<String> arguments) {
            List<String> command = new java.util.ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("-cp");
            command.add(System.getProperty("java.class.path"));
            command.addAll(arguments);
            return command;
        }

        /** Runs a command; returns its messages. @throws IllegalStateException if it fails */
        static String run(List<String> command) throws IOException, InterruptedException {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String messages =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status > 1) {
                throw new IllegalStateException(command + " ended with " + status + ":\n" + messages);
            }
            return messages;
        }
    }
}
