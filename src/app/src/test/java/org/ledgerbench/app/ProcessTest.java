package org.ledgerbench.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: what only the operating system can show. */
@Timeout(120)
final class ProcessTest {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path temporary;

    @BeforeAll
    static void skipWhereThereAreNoSignals() {
        assumeTrue(!os().startsWith("windows"), "Windows has no signals to send");
    }

    @Test
    void ctrlCEndsACallWithStatus130AndLeavesNothing() throws IOException, InterruptedException {
        Path folder = temporary.resolve("class");
        Process process = start(
                "generate",
                "--mission",
                "data-selection",
                "--students",
                "500000",
                "--seed",
                "1",
                "--out",
                folder.toString());
        waitForTheFirstLedger();

        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(text(process)).isEqualTo("Cancelled; nothing was written.\n");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aReaderWhoLeavesEarlyIsNoError() throws IOException, InterruptedException {
        Process process = start("missions", "--trace");
        process.getInputStream().close();

        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(text(process)).isEmpty();
    }

    @Test
    void theExitStatusReachesTheShell() throws IOException, InterruptedException {
        Process process = start("simulate", "nowhere", "--track", "a", "--part", "b");

        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(text(process)).startsWith("There is no mission nowhere.");
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (os().startsWith("linux")) {
            // A build in the background ignores SIGINT, and so would its children.
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        command.add(App.class.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private void waitForTheFirstLedger() throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
            try (Stream<Path> files = Files.walk(temporary, 3)) {
                if (files.anyMatch(Files::isRegularFile)) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("No ledger was written");
    }

    private static String text(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String os() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }
}
