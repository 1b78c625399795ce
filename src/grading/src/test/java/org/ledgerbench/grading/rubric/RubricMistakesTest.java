package org.ledgerbench.grading.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ledgerbench.grading.toy.Judged;

/** Every mistake in a rubric is named with its line and a hint. */
class RubricMistakesTest {

    /** Line 1 to 5, and a criterion that begins on line 6. */
    private static final String HEAD = "rubric: 1\nmission: toy\ntitle: Toy\ntotal: 10\ncriteria:\n";

    private static final String GOOD = HEAD + "  - id: a\n    check: order\n    part: launch\n    points: 10\n";

    /** Line 6 holds id, 7 check, 8 part, 9 points; what is tested comes on line 10 and below. */
    private static String launch(String check, String rest) {
        return HEAD + "  - id: a\n    check: " + check + "\n    part: launch\n    points: 10\n" + rest;
    }

    private static Arguments mistake(String yaml, int line, String message, String hint) {
        return Arguments.of(yaml, line, message, hint);
    }

    static Stream<Arguments> mistakesOfTheWhole() {
        return Stream.of(
                mistake("", 1, "The rubric is empty.", "rubric: 1"),
                mistake("- a\n", 1, "A rubric is not a mapping.", "key: value"),
                mistake(GOOD.replace("rubric: 1", "rubric: 2"), 1, "does not say \"rubric: 1\"", "Begin it with"),
                mistake(GOOD.replace("rubric: 1\n", ""), 1, "does not say \"rubric: 1\"", "Begin it with"),
                mistake(GOOD.replace("toy\n", "toi\n"), 2, "There is no mission \"toi\" here.", "--plugins names one"),
                mistake(GOOD.replace("check:", "chek:"), 7, "A criterion has no key \"chek\".", "Did you mean check?"),
                mistake(GOOD.replace("title: Toy\n", ""), 1, "The rubric lacks \"title\".", "Add title."),
                mistake(GOOD.replace("Toy", "''"), 3, "title is not a text.", "Give a text."),
                mistake(GOOD.replace("total: 10\n", ""), 1, "The rubric lacks \"total\".", "the sum of all points"),
                mistake(GOOD.replace("total: 10", "total: 12"), 4, "add up to 10, but total says 12.", "Change one"),
                mistake(GOOD.replace("total", "totl"), 4, "A rubric has no key \"totl\".", "Did you mean total?"),
                mistake(HEAD.replace("criteria:", "criteria: []"), 5, "The rubric has no criteria.", "List them"),
                mistake(HEAD.replace("criteria:\n", ""), 1, "The rubric has no criteria.", "List them"),
                mistake(HEAD, 5, "criteria is not a list.", "Write it as criteria"),
                mistake(GOOD + "title: Again\n", 10, "stands here twice, first on line 3.", "Keep the one"),
                mistake(GOOD + "late: 1\n", 10, "late is not a mapping.", "key: value"),
                mistake(GOOD + "late: { graceHours: 24, deduct: 10% }\n", 10, "late lacks \"then\".", "leave late out"),
                mistake(
                        GOOD + "late:\n  graceHours: 24\n  deduct: 10\n  then: 0\n",
                        12,
                        "deduct is \"10\".",
                        "Write it in percent"),
                mistake(
                        GOOD + "late:\n  graceHours: 24\n  deduct: 10%\n  then: 0.5\n",
                        13,
                        "then is \"0.5\".",
                        "Write it in percent"),
                mistake(
                        GOOD + "late:\n  graceHours: 24\n  deduct: 60%\n  then: 50%\n",
                        13,
                        "leaves more after the grace hours",
                        "at most what deduct leaves"),
                mistake(
                        GOOD + "late: { graceHours: -1, deduct: 10%, then: 0 }\n",
                        10,
                        "graceHours is \"-1\".",
                        "not negative"),
                mistake(GOOD + "  - just words\n", 10, "A criterion is not a mapping.", "key: value"),
                mistake("rubric: 1\n\tmission: toy\n", 2, "a tab stands where a space should", "Indent with spaces."),
                mistake(GOOD.replace("total: 10", "total 10"), 4, "no colon with a space", "Write key: value."),
                mistake(GOOD.replace("total: 10", "total:10"), 4, "no colon with a space", "Write key: value."),
                mistake(GOOD.replace("Toy", "@Toy"), 3, "a character that means something", "between quotes"),
                mistake(GOOD.replace("Toy", "*Toy"), 3, "a character that means something", "between quotes"),
                mistake(GOOD.replace("    points", "   points"), 9, "indented otherwise", "below one another"),
                mistake(GOOD.replace("Toy", "\"Toy"), 3, "the quote that begins here", "Close it"),
                mistake(GOOD.replace("Toy", "'Toy"), 3, "the quote that begins here", "Close it"),
                mistake(GOOD.replace("Toy", "Toy: mine"), 3, "a second colon", "between quotes"),
                mistake(
                        GOOD + "late: { graceHours: 24,\n  deduct: 10%\ntitle: [\n",
                        10,
                        "the bracket that opens here",
                        "Close it with }"),
                mistake(GOOD + "---\nrubric: 1\n", 10, "This is no YAML", "Mind the indentation"),
                mistake(GOOD.replace("title: Toy", "title: !secret Toy"), 3, "title has the tag", "plain YAML"));
    }

    static Stream<Arguments> mistakesOfACriterion() {
        return Stream.of(
                mistake(GOOD.replace("id: a\n    ", ""), 6, "A criterion lacks \"id\".", "Add id."),
                mistake(GOOD.replace("check: order\n    ", ""), 6, "The criterion a lacks \"check\".", "Add check."),
                mistake(
                        GOOD.replace("check: order\n    ", "").replace("id: a\n    ", ""),
                        6,
                        "A criterion lacks \"check\".",
                        "Add check."),
                mistake(GOOD.replace("order", "ordre"), 7, "There is no check \"ordre\".", "Did you mean order?"),
                mistake(
                        GOOD.replace("order", "magic"),
                        7,
                        "There is no check \"magic\".",
                        "Known are: claim, complete"),
                mistake(GOOD.replace("    points: 10\n", ""), 6, "The criterion a lacks \"points\".", "Add points."),
                mistake(GOOD.replace("points: 10", "points: -10"), 9, "points is \"-10\".", "not negative"),
                mistake(GOOD.replace("points: 10", "points: ten"), 9, "points is \"ten\".", "Give a number"),
                mistake(GOOD.replace("points: 10", "points: 1e999999999"), 9, "points is", "Give a number"),
                mistake(GOOD.replace("points: 10", "points: .inf"), 9, "points is", "Give a number"),
                mistake(GOOD.replace("points: 10", "points: [10]"), 9, "points is not a number.", "Give a number"),
                mistake(
                        GOOD.replace("launch", "lunch"),
                        8,
                        "The mission has no part \"lunch\".",
                        "Did you mean launch?"),
                mistake(
                        GOOD.replace("    part: launch\n", ""),
                        6,
                        "lacks \"part\".",
                        "judges one part: launch, landing"),
                mistake(launch("order", "    bands: []\n"), 10, "has no key \"bands\".", "Known are: check"),
                mistake(launch("order", "    require: [b]\n"), 10, "has no key \"require\".", "Did you mean requires?"),
                mistake(launch("order", "    requires: [b]\n"), 10, "requires \"b\", which is no criterion.", ""),
                mistake(
                        launch("order", "    requires: [a]\n"),
                        10,
                        "a requires a, which does not stand before it.",
                        "first"),
                mistake(launch("order", "    requires: b\n"), 10, "requires is not a list.", "Write it as requires"),
                mistake(
                        (GOOD + GOOD.substring(HEAD.length())).replace("total: 10", "total: 20"),
                        10,
                        "The id a is taken.",
                        "an id of its own"),
                mistake(
                        launch("order", "    feedback: { pased: Well done }\n"),
                        10,
                        "feedback has no key \"pased\".",
                        "Did you mean passed?"));
    }

    static Stream<Arguments> mistakesOfLocksAndBands() {
        String band = "    bands:\n      - { within: 2, credit: 100% }\n";
        return Stream.of(
                mistake(launch("lock", ""), 6, "is a number, and a number needs bands.", "Say how near"),
                mistake(launch("lock", "    award: luck\n" + band), 10, "no value \"luck\".", "accuracy, commitment"),
                mistake(launch("lock", "    award: commitment\n" + band), 11, "takes no bands.", "Leave bands out"),
                mistake(launch("lock", band).replace("launch", "landing"), 10, "is a choice", "Leave bands out"),
                mistake(launch("lock", "    bands: []\n"), 10, "bands is empty.", "all or nothing"),
                mistake(launch("lock", band + "      - { within: 2, credit: 50% }\n"), 12, "no wider", "narrowest"),
                mistake(launch("lock", band + "      - { within: 1, credit: 50% }\n"), 12, "no wider", "narrowest"),
                mistake(
                        launch("lock", band + "      - { within: 3, credit: 100% }\n"),
                        12,
                        "no less",
                        "Let credit fall"),
                mistake(launch("lock", "    bands: [{ within: 2 }]\n"), 10, "A band lacks \"credit\".", "Write it as"),
                mistake(
                        launch("lock", "    bands: [{ credit: 50% }]\n"),
                        10,
                        "A band lacks \"within\".",
                        "Write it as"),
                mistake(
                        launch("lock", "    bands: [{ within: 2, credit: 50 }]\n"),
                        10,
                        "credit is \"50\".",
                        "in percent"),
                mistake(
                        launch("lock", "    bands: [{ within: 2, credit: 150% }]\n"),
                        10,
                        "credit is 150%.",
                        "0% to 100%"),
                mistake(
                        launch("lock", "    bands: [{ within: 2, credit: -5% }]\n"),
                        10,
                        "credit is \"-5\".",
                        "not negative"),
                mistake(
                        launch("lock", "    bands: [{ within: -2, credit: 5% }]\n"),
                        10,
                        "within is \"-2\".",
                        "not negative"),
                mistake(launch("lock", "    bands: [{ within: 2 %%, credit: 5% }]\n"), 10, "within is", "not negative"),
                mistake(
                        launch("lock", "    bands: [{ atLeast: 99%, credit: 5% }]\n"),
                        10,
                        "A band of this check has no key \"atLeast\".",
                        "Known are: credit, within"));
    }

    static Stream<Arguments> mistakesOfOtherChecks() {
        String share = "    bands:\n      - { atLeast: 95%, credit: 100% }\n";
        return Stream.of(
                mistake(launch("replay", "    tolerance: -1\n"), 10, "tolerance is \"-1\".", "not negative"),
                mistake(launch("iterations", "    min: 0\n"), 10, "min is 0.", "at least 1"),
                mistake(launch("iterations", "    min: 2.5\n"), 10, "min is 2.5.", "whole number"),
                mistake(launch("iterations", "    max: 3\n    min: 5\n"), 11, "min is 5 and max is 3.", "up to max"),
                mistake(launch("knee", "").replace("launch", "landing"), 7, "landing has no knee.", "another check"),
                mistake(launch("knee", "    quality: 120%\n"), 10, "quality is 120%.", "0% to 100%"),
                mistake(launch("constraint", "").replace("launch", "landing"), 7, "has no constraints.", "another"),
                mistake(launch("optimum", ""), 6, "The check optimum lacks \"of\".", "Add of."),
                mistake(launch("optimum", "    of: angel\n"), 10, "no optimum of \"angel\".", "Did you mean angle?"),
                mistake(launch("optimum", "    of: gear\n"), 10, "no optimum of \"gear\".", "Known are: angle."),
                mistake(
                        launch("optimum", "    of: angle\n" + share + "      - { atLeast: 99%, credit: 50% }\n"),
                        13,
                        "no wider",
                        "narrowest"),
                mistake(launch("claim", ""), 6, "The check claim lacks \"claim\".", "Add claim."),
                mistake(launch("claim", "    claim: costs\n"), 10, "has no claim \"costs\".", "Did you mean cost?"),
                mistake(launch("claim", "    claim: cost\n"), 6, "The claim cost is a number", "Say how near"),
                mistake(
                        launch("claim", "    claim: cheaper\n    bands: [{ within: 1, credit: 100% }]\n"),
                        11,
                        "is a verdict",
                        "Leave bands out"),
                mistake(launch("reflection", ""), 6, "The check reflection lacks \"prompt\".", "Add prompt."),
                mistake(launch("reflection", "    prompt: whi\n"), 10, "There is no prompt \"whi\" here.", "mean why?"),
                mistake(launch("reflection", "    prompt: why\n    minWords: -1\n"), 11, "minWords is", "not negative"),
                mistake(
                        launch("reflection", "    prompt: why\n    concepts: { any: 2, of: [lift] }\n"),
                        11,
                        "any is 2, but of names 1.",
                        "up to that"),
                mistake(
                        launch("reflection", "    prompt: why\n    concepts: { of: [noise-penlaty] }\n"),
                        11,
                        "The mission has no concept \"noise-penlaty\".",
                        "Did you mean noise-penalty?"),
                mistake(launch("complete", "    of: [lock]\n"), 10, "of has no value \"lock\".", "Did you mean locks?"),
                mistake(launch("complete", "    of: []\n"), 10, "asks for nothing.", "Name locks"));
    }

    static Stream<Arguments> mistakesOfHandMarking() {
        return Stream.of(
                mistake(launch("hand", ""), 6, "The check hand has no levels.", "levels: [10, 6, 2, 0]"),
                mistake(launch("hand", "    levels: [10, 12]\n"), 10, "The levels do not descend.", "best level first"),
                mistake(launch("hand", "    levels: [10, 10]\n"), 10, "The levels do not descend.", "best level first"),
                mistake(launch("hand", "    levels: [8, 0]\n"), 10, "The best level of a earns 8", "earn all of them"),
                mistake(launch("hand", "    levels: [10, none]\n"), 10, "A level is no number", "Write 10, or"),
                mistake(launch("hand", "    levels: [10, 1e99999999]\n"), 10, "A level is no number", "Write 10, or"),
                mistake(launch("hand", "    levels: [{ name: A }]\n"), 10, "A level lacks \"points\".", "Write {"),
                mistake(
                        launch("hand", "    levels: [{ points: 10, name: A }, 0]\n"),
                        10,
                        "Some levels have a name and some have none.",
                        "Name all or none"),
                mistake(
                        launch("hand", "    levels: [{ points: 10, name: A }, { points: 0, name: A }]\n"),
                        10,
                        "Two levels have the same name.",
                        "a name of its own"),
                mistake(
                        launch("hand", "    levels: [{ points: 10, nam: A }]\n"),
                        10,
                        "A level has no key \"nam\".",
                        "Did you mean name?"),
                mistake(launch("hand", "    levels: [10]\n    prompt: defence\n"), 11, "no prompt \"defence\"", ""),
                mistake(
                        launch("hand", "    levels: [10]\n    prompt: defnce\n").replace("    part: launch\n", ""),
                        10,
                        "no prompt \"defnce\"",
                        "Did you mean defence?"));
    }

    @ParameterizedTest
    @MethodSource({
        "mistakesOfTheWhole",
        "mistakesOfACriterion",
        "mistakesOfLocksAndBands",
        "mistakesOfOtherChecks",
        "mistakesOfHandMarking"
    })
    void isNamedWithItsLineAndAHint(String yaml, int line, String message, String hint) {
        RubricReading reading = Judged.reading(yaml);

        assertThat(reading.rubric()).isEmpty();
        assertThat(reading.problems()).as(yaml).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).contains(message);
            assertThat(problem.hint()).contains(hint).matches("(?s).*[.?]");
            assertThat(problem.text()).startsWith("toy.yaml:" + line + ": ");
        });
    }

    @Test
    void theRubricWithoutAMistakeIsRead() {
        assertThat(Judged.reading(GOOD).problems()).isEmpty();
    }

    @Test
    void allMistakesAreNamedAtOnceInTheOrderOfTheirLines() {
        String yaml = "rubric: 1\nmission: toy\ntotal: ten\ncriteria:\n"
                + "  - { id: a, check: order, part: lunch, points: 1 }\n"
                + "  - { id: a, check: magic, part: launch, points: 1 }\n"
                + "  - { id: b, check: claim, claim: costs, part: launch, points: x, requires: [c] }\n";

        List<RubricProblem> problems = Judged.reading(yaml).problems();

        assertThat(problems).extracting(RubricProblem::line).isSorted().containsExactly(1, 3, 5, 6, 7, 7, 7);
    }

    @Test
    void aMistakeIsNamedOnceHoweverManyTracksThereAre() {
        assertThat(Judged.reading(launch("lock", "")).problems()).hasSize(1);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        for (byte[] bytes : new byte[][] {{(byte) 0xff, (byte) 0xfe, 0, 'a'}, {0}, {'a', ':', ' ', 7}}) {
            RubricReading reading = new RubricReader(id -> Optional.empty()).read(bytes, "x.yaml");

            assertThat(reading.problems()).hasSize(1);
            assertThat(reading.problems().get(0).hint()).contains("UTF-8");
        }
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(Judged.reading("\uFEFF" + GOOD).problems()).isEmpty();
    }

    @Test
    void hostileYamlIsRefusedInATwinkling() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 10; level++) {
            String before = "*a" + (level - 1);
            laughs.append("a").append(level).append(": &a").append(level).append(" [");
            laughs.append(String.join(", ", Collections.nCopies(10, before))).append("]\n");
        }
        assertThat(Judged.reading(laughs.toString()).problems()).isNotEmpty();
        assertThat(Judged.reading("[".repeat(100_000)).problems()).isNotEmpty();
        assertThat(Judged.reading("a: &a [*a]\ncriteria: &c [*c]\n").problems()).isNotEmpty();
        assertThat(Judged.reading("&a *a").problems()).isNotEmpty();
        byte[] huge = " ".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8);
        assertThat(new RubricReader(id -> Optional.empty())
                        .read(huge, "x")
                        .problems()
                        .get(0)
                        .message())
                .contains("larger than a megabyte");
    }
}
