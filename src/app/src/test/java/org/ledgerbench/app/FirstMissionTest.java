package org.ledgerbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first mission of CONTRIBUTING.md, packed as a plugin, is played and graded as the page says. */
final class FirstMissionTest {

    private static final String COMMAND = "(?m)^\\./ledgerbench (%s .*)$";

    @TempDir
    Path folder;

    private String page;

    @BeforeEach
    void buildWhatThePagePrints() throws IOException {
        page = Files.readString(Path.of("../../CONTRIBUTING.md"));
        Path source = Files.writeString(folder.resolve("SpeedupMission.java"), block("java"));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        String[] options = {
            "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString(), source.toString()
        };
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options))
                .isZero();
        Path plugins = Files.createDirectories(folder.resolve("plugins/parallel-speedup/target"));
        PluginJar.pack(plugins.resolve("speedup.jar"), block("text"), classes, "SpeedupMission");
        Files.writeString(folder.resolve("speedup.yaml"), block("yaml"));
    }

    @Test
    void itsCommandsDoWhatThePageSays() {
        assertThat(call("simulate").out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains("speedup 10", "truth limit 20 times");
        assertThat(call("rubric validate").out()).contains("is in order", "3 criteria, 10 points");
        assertThat(call("generate").err()).startsWith("Wrote 30 ledgers to ");
        assertThat(call("grade").err()).contains("30 students: ", "Wrote ").doesNotContain("fault");
        assertThat(folder.resolve("speedup.xlsx")).isNotEmptyFile();
    }

    /** Makes a call that the page prints, with its files where this test has them. */
    private Call call(String command) {
        Matcher printed =
                Pattern.compile(String.format(Locale.ROOT, COMMAND, command)).matcher(page);
        assertThat(printed.find()).as(command).isTrue();
        return Call.of(Stream.of(printed.group(1).split(" "))
                .map(word -> word.matches("plugins/.*|speedup-class|speedup\\..*")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new));
    }

    private String block(String language) {
        Matcher block = Pattern.compile("```" + language + "\\R(.*?)\\R```", Pattern.DOTALL)
                .matcher(page);
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }
}
