package org.ledgerbench.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, with a Java that tells what it was started with. */
@Timeout(60)
final class LauncherTest {

    private static final Path SCRIPT = Path.of("src", "main", "distribution", "bin", "ledgerbench");

    @TempDir
    Path home;

    @BeforeEach
    void putAJavaThere() throws IOException {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"), "only Linux has locales of one charset each");
        Path java = Files.createDirectory(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nlocale charmap\nfor each; do printf '%s\\n' \"$each\"; done\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void letsJavaReadEveryFileNameWhereTheLocaleIsBare() throws IOException, InterruptedException {
        assumeTrue(run("C.UTF-8", "missions").startsWith("UTF-8"), "there is no C.UTF-8 here");

        assertThat(run("POSIX", "missions")).startsWith("UTF-8\n");
        assertThat(run("C", "missions")).startsWith("UTF-8\n");
    }

    @Test
    void handsArgumentsOnAsTheyAre() throws IOException, InterruptedException {
        assertThat(run("C", "check", "two words", "*", "")).endsWith("ledgerbench.jar\ncheck\ntwo words\n*\n\n");
    }

    @Test
    void saysWhatToDoWithoutJava() throws IOException, InterruptedException {
        Files.delete(home.resolve("bin").resolve("java"));

        assertThat(run("C", "missions")).contains("there is no bin/java in it", "Set it to a JDK");
    }

    private String run(String locale, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("JAVA_HOME", home.toString());
        builder.environment().put("LC_ALL", locale);
        builder.environment().remove("JAVA_OPTS");
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
