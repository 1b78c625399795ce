package org.ledgerbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/formats/rubric.md to the program: every example is a rubric, and what it prints is what it would print. */
final class RubricFormatDocumentTest {

    private static final Path PAGE = Path.of("../../docs/formats/rubric.md");
    private static final Path SHIPPED = Path.of("../../rubrics/data-selection.yaml");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern POINTS = Pattern.compile("(?m)^ {2}points: ([0-9.]+)$");
    private static final Pattern CHECK = Pattern.compile("(?m)^ +check: (\\w+)$");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsInOrder(String example) throws IOException {
        Path rubric = Files.writeString(temporary.resolve("example.yaml"), asRubric(example));

        Call call = Call.of("rubric", "validate", rubric.toString());

        assertThat(call.status()).as(call.out() + call.err()).isZero();
    }

    @Test
    void everyCheckHasItsSectionAndExample() throws IOException {
        String page = Files.readString(PAGE);
        List<String> used = CHECK.matcher(Files.readString(SHIPPED))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(used)
                .hasSizeGreaterThan(8)
                .allSatisfy(check -> assertThat(page).contains("### " + check + "\n"));
        assertThat(page.lines().filter(line -> line.startsWith("### ")).map(line -> line.substring(4)))
                .allSatisfy(check -> assertThat(page).contains("check: " + check + "\n"))
                .hasSize(11);
    }

    @Test
    void theMistakesShownAreToldSo() throws IOException {
        String mistaken = Files.readString(SHIPPED)
                .replaceFirst("check: knee", "check: kneee")
                .replaceFirst("award: commitment", "awrd: commitment");
        Path rubric = Files.writeString(temporary.resolve("my.yaml"), mistaken);

        Call call = Call.of("rubric", "validate", rubric.toString());

        List<String> told = call.out()
                .lines()
                .map(line -> line.substring(line.indexOf("my.yaml")))
                .toList();
        assertThat(told).hasSize(3);
        assertThat(Files.readString(PAGE)).contains(String.join("\n", told));
    }

    @Test
    void theComparisonShownComesOutSo() throws IOException {
        String narrower = Files.readString(SHIPPED).replaceFirst("within: 10, credit: 50%", "within: 5, credit: 50%");
        Path rubric = Files.writeString(temporary.resolve("new.yaml"), narrower);

        Call call = Call.of("rubric", "compare", SHIPPED.toString(), rubric.toString(), "../../sample-ledgers");

        assertThat(Files.readString(PAGE)).contains(call.out());
    }

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE)).results().map(match -> match.group(1));
    }

    /** A criterion, or a late policy, in a rubric around it. */
    private static String asRubric(String example) {
        if (example.startsWith("rubric: 1\n")) {
            return example;
        }
        boolean isCriterion = example.startsWith("- id: ");
        List<String> lines = new ArrayList<>(List.of("rubric: 1", "mission: data-selection", "title: An example"));
        String criterion = isCriterion ? example : "- id: any\n  part: dedup-audit\n  check: order\n  points: 1\n";
        Matcher points = POINTS.matcher(criterion);
        assertThat(points.find()).as(example).isTrue();
        lines.add("total: " + points.group(1));
        if (!isCriterion) {
            lines.add(example.strip());
        }
        lines.add("criteria:");
        criterion.lines().map(line -> "  " + line).forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }
}
