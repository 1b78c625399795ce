package org.ledgerbench.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeClassTest {

    @TempDir
    private Path folder;

    @Test
    void writesFiveThousandStudentsInASmallHeap() throws Exception {
        assertThat(run(5_000, "64m")).isEmpty();
        assertThat(lines("grades.csv")).isEqualTo(5_001);
        // A line before the students, and what closes the array on the last one.
        assertThat(lines("grades.json")).isEqualTo(5_001);
        assertThat(folder.resolve("grades.xlsx")).exists();
    }

    @Test
    @Tag("thorough")
    void writesMoreCriteriaThanASheetHolds() throws Exception {
        assertThat(run(400_000, "900m")).isEmpty();
        assertThat(lines("grades.csv")).isEqualTo(400_001);
    }

    /** What the process said, which is nothing when all is well. */
    private String run(int students, String heap) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dlog4j2.statusLoggerLevel=OFF",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeClass.class.getName(),
                        Integer.toString(students),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(output);
        return process.exitValue() == 0 ? said : "exit status " + process.exitValue() + ": " + said;
    }

    private long lines(String name) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(name))) {
            return lines.count();
        }
    }
}
