package org.ledgerbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledgerbench.app.console.Cancellation;

/** {@code generate}, as it is called. */
final class GenerateTest {

    @TempDir
    Path temporary;

    @Test
    void writesAFolderATrack() throws IOException {
        Call call = generate("class");

        assertThat(call.status()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).isEqualTo("Wrote 40 ledgers to " + temporary.resolve("class") + ".\n");
        assertThat(files("class")).hasSize(40);
        assertThat(files("class").keySet()).allMatch(path -> path.matches("[a-z]+-[a-z]+/s00\\d\\d.ledger.jsonl"));
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        generate("one");
        generate("two");

        assertThat(files("two")).isEqualTo(files("one"));
    }

    @Test
    void refusesAFolderThatIsNotEmptyUnlessForced() throws IOException {
        Files.createDirectory(temporary.resolve("class"));
        Files.writeString(temporary.resolve("class/mine.txt"), "mine");

        Call refused = generate("class");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("is not empty", "--force");
        assertThat(files("class")).hasSize(1);

        assertThat(generate("class", "--force").status()).isZero();
        assertThat(files("class")).hasSize(41).containsEntry("mine.txt", "mine");
    }

    @Test
    void cancelledItLeavesNothing() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();

        Call call = Call.of(
                cancellation,
                "generate",
                "--mission",
                "data-selection",
                "--students",
                "40",
                "--seed",
                "1",
                "--out",
                temporary.resolve("class").toString());

        assertThat(call.status()).isEqualTo(130);
        assertThat(call.err()).isEqualTo("Cancelled; nothing was written.\n");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsAWrongCall() throws IOException {
        Files.writeString(temporary.resolve("file"), "");

        Call call = generate("file/class");

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("cannot be written").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --students=0    | --students takes a number from 1 to 1000000, not 0.
                    --students=many | Invalid value for option '--students': 'many' is not an int.
                    --faulty=lots   | --faulty takes a share such as 10%, not 'lots'.
                    --faulty=101%   | --faulty takes a share from 0% to 100%, not '101%'.
                    --mission=chess | There is no mission chess.
                    """)
    void refusesInASentence(String option, String sentence) {
        Map<String, String> options = new LinkedHashMap<>(Map.of(
                "--mission",
                "data-selection",
                "--students",
                "4",
                "--seed",
                "1",
                "--out",
                temporary.resolve("class").toString()));
        options.put(option.split("=")[0], option.split("=")[1]);
        String[] call = Stream.concat(
                        Stream.of("generate"),
                        options.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()))
                .toArray(String[]::new);

        Call refused = Call.of(call);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains(sentence);
        assertThat(temporary).isEmptyDirectory();
    }

    private Call generate(String folder, String... more) {
        Stream<String> call = Stream.of(
                "generate",
                "--mission",
                "data-selection",
                "--students",
                "40",
                "--seed",
                "1",
                "--out",
                temporary.resolve(folder).toString());
        return Call.of(Stream.concat(call, Stream.of(more)).toArray(String[]::new));
    }

    private Map<String, String> files(String folder) throws IOException {
        Path root = temporary.resolve(folder);
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path file : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), text(file));
            }
        }
        return files;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
