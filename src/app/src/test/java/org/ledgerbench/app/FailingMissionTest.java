package org.ledgerbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said when a mission fails: that the mission did, which one, where it came from, and that nothing was written. */
final class FailingMissionTest {

    @TempDir
    Path temporary;

    private Path plugins;

    @BeforeEach
    void packTheMission() throws IOException {
        plugins = Files.createDirectory(temporary.resolve("plugins"));
        PluginJar.pack(
                plugins.resolve("oven.jar"),
                FailingMission.class.getName(),
                Path.of("target/test-classes"),
                "(FailingMission|OvenMission)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bake  | heat=100    | a run of bake on home: IllegalStateException: the oven is cold.
                    bake  | heat=200    | a run of bake on home: StackOverflowError.
                    taste | spread=jam  | The simulator does not show the reading joy of part taste.
                    """)
    void simulateNamesTheMissionItsPluginAndTheFault(String part, String settings, String fault) {
        Call call = call("simulate", "oven", "--track", "home", "--part", part, "--set", settings);

        assertThat(call.status()).isEqualTo(3);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .startsWith("The mission oven 2.1 failed at ")
                .contains(fault, "oven.jar", "Nothing was written.", "--debug")
                .doesNotContain("\tat ");
    }

    @Test
    void generateWritesNothingAndSaysWhy() {
        Path folder = temporary.resolve("class");

        Call call = call("generate", "--mission", "oven", "--students", "5", "--seed", "3", "--out", folder.toString());

        assertThat(call.status()).isEqualTo(3);
        assertThat(call.err()).startsWith("The mission oven 2.1 failed at a run of bake on home: ");
        assertThat(folder).doesNotExist();
        assertThat(temporary).isDirectoryNotContaining(file -> file.toString().contains("partial"));
    }

    private Call call(String... arguments) {
        return Call.of(Stream.concat(Stream.of(arguments), Stream.of("--plugins", plugins.toString()))
                .toArray(String[]::new));
    }
}
