package org.ledgerbench.workbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.workbench.action.ActionDescriptor;

/** Holds the words of the window to the code that says them: none is missing, none is left over. */
class TextsTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Path RESOURCE =
            MAIN.resolve(Path.of("resources", "org", "ledgerbench", "workbench", "Texts.properties"));
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern ASKED = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern ASKED_EITHER_WAY =
            Pattern.compile("\\btext\\([^;\"]*\\?\\s*\"([^\"]+)\"\\s*:\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern ACTION = Pattern.compile("ActionDescriptor\\.of\\(\\s*\"([^\"]+)\"\\s*,");

    private static String sources;
    private static Set<String> keys;

    @BeforeAll
    static void readSources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            sources = all.toString();
        }
        keys = ResourceBundle.getBundle("org.ledgerbench.workbench.Texts", Locale.ROOT)
                .keySet();
    }

    @Test
    void hasEveryTextThatIsAskedForByItsWholeKey() {
        Set<String> asked = new TreeSet<>(all(ASKED));
        asked.addAll(all(ASKED_EITHER_WAY));
        assertThat(asked).as("what the patterns find").hasSizeGreaterThan(100);
        assertThat(keys).containsAll(asked);
    }

    @Test
    void namesEveryAction() {
        List<String> actions = all(ACTION);
        assertThat(actions).as("what the pattern finds").hasSizeGreaterThan(20);
        assertThat(keys)
                .containsAll(actions.stream().map(action -> "action." + action).toList());
    }

    @Test
    void hasAWordForEveryState() {
        assertThat(keys)
                .containsAll(Stream.of(StudentState.values())
                        .map(state -> "state." + state)
                        .toList())
                .containsAll(Stream.of(CriterionOutcome.values())
                        .map(outcome -> "outcome." + outcome)
                        .toList());
        assertThat(ActionDescriptor.Menu.values())
                .allSatisfy(menu -> assertThat(menu.title()).isNotBlank());
    }

    @Test
    void usesEveryText() {
        Set<String> pieces = new HashSet<>(all(LITERAL));
        Stream.concat(
                        all(CONSTANT).stream(),
                        Stream.of(StudentState.values(), CriterionOutcome.values())
                                .flatMap(Stream::of)
                                .map(Enum::name))
                .forEach(constant -> {
                    pieces.add(constant);
                    pieces.add(constant.toLowerCase(Locale.ROOT));
                });
        assertThat(keys.stream().filter(key -> !isMade(key, pieces))).isEmpty();
    }

    @Test
    void saysSomethingUnderEveryKeyAndOnlyOnce() throws IOException {
        List<String> written = Files.readAllLines(RESOURCE, StandardCharsets.UTF_8).stream()
                .filter(line -> line.matches("[\\w.]+\\s*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(written).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys).allSatisfy(key -> assertThat(Texts.text(key)).isNotBlank());
    }

    /** Whether the code has the key as it is, or in pieces that meet at a dot. */
    private static boolean isMade(String key, Set<String> pieces) {
        if (pieces.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            boolean leads = pieces.contains(key.substring(0, dot + 1)) && isMade(key.substring(dot + 1), pieces);
            boolean trails = pieces.contains(key.substring(dot)) && isMade(key.substring(0, dot), pieces);
            if (leads || trails) {
                return true;
            }
        }
        return false;
    }

    private static List<String> all(Pattern pattern) {
        return pattern.matcher(sources).results().flatMap(TextsTest::groups).collect(Collectors.toList());
    }

    private static Stream<String> groups(MatchResult match) {
        return match.groupCount() == 0
                ? Stream.of(match.group())
                : Stream.iterate(1, group -> group <= match.groupCount(), group -> group + 1)
                        .map(match::group);
    }
}
