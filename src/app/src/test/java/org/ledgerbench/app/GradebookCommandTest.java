package org.ledgerbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.Gradebook;
import org.ledgerbench.gradebook.marking.Marker;
import org.ledgerbench.gradebook.marking.MarkingAct;

/** {@code grade --gradebook} and {@code feedback}: what is stored, what is told, and that marks by hand count. */
final class GradebookCommandTest {

    private static final Path LEDGERS = Path.of("../../sample-ledgers/cloud-titan");
    private static final Path RUBRIC = Path.of("../../rubrics/data-selection.yaml");

    @TempDir
    Path temporary;

    @Test
    void applyMakesAGradebookAndASecondGradingChangesNothing() {
        Call first = grade(RUBRIC, "--apply");
        Call second = grade(RUBRIC);

        assertThat(first.status()).isZero();
        assertThat(first.err()).contains("a new gradebook");
        assertThat(second.out()).contains("0 results of the gradebook change.");
        assertThat(second.err()).doesNotContain("Nothing was stored");
    }

    @Test
    void withoutApplyThereHasToBeAGradebook() {
        Call call = grade(RUBRIC);

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("There is no gradebook ", "Add --apply");
        assertThat(book()).doesNotExist();
    }

    @Test
    void anotherRubricIsToldFirstAndStoredWhenAskedTo() throws IOException {
        grade(RUBRIC, "--apply");
        Path stricter = Files.writeString(
                temporary.resolve("stricter.yaml"),
                Files.readString(RUBRIC).replace("within: 10, credit: 50%", "within: 10, credit: 10%"));

        Call told = grade(stricter);
        Call refused = grade(stricter, "--out", temporary.resolve("grades.json").toString());
        Call stored = grade(stricter, "--apply");

        assertThat(told.out()).contains("Another rubric comes in force.", "dedup-lock: PARTIAL");
        assertThat(told.err()).contains("Nothing was stored. Add --apply to store it.");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("the gradebook holds other results");
        assertThat(temporary.resolve("grades.json")).doesNotExist();
        assertThat(stored.status()).isZero();
        assertThat(grade(stricter).out()).contains("0 results of the gradebook change.");
    }

    @Test
    void whatIsWrittenHasTheMarksInIt() throws IOException {
        grade(RUBRIC, "--apply");
        mark("s1001", "hand-causal", "10");
        Path json = temporary.resolve("grades.json");

        Call call = grade(RUBRIC, "--out", json.toString());

        assertThat(call.status()).as(call.err()).isZero();
        assertThat(Files.readString(json)).contains("{\"id\":\"hand-causal\",\"outcome\":\"PASSED\",\"points\":10,");
    }

    @Test
    void feedbackIsAPageAndAPdfAStudent() throws IOException {
        grade(RUBRIC, "--apply");
        mark("s1001", "hand-causal", "10");
        Path folder = temporary.resolve("feedback");

        Call call = feedback(folder, "--student", "s1001", "--student", "s1007");

        assertThat(call.status()).as(call.err()).isZero();
        assertThat(call.err()).contains("Wrote feedback for 2 students");
        assertThat(Files.readString(folder.resolve("s1001.html"))).contains("hand-causal", "data:image/png;base64,");
        assertThat(Files.readString(folder.resolve("s1007.html")))
                .contains("=HYPERLINK(")
                .doesNotContain("<a ");
        assertThat(Files.readAllBytes(folder.resolve("s1001.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void feedbackIsNotWrittenOverFilesUnlessForced() throws IOException {
        grade(RUBRIC, "--apply");
        Path folder = temporary.resolve("feedback");
        feedback(folder, "--student", "s1001", "--format", "html");

        assertThat(feedback(folder, "--student", "s1001", "--format", "html").status())
                .isEqualTo(2);
        assertThat(feedback(folder, "--student", "s1001", "--format", "html", "--force")
                        .status())
                .isZero();
        assertThat(folder.resolve("s1001.pdf")).doesNotExist();
    }

    @Test
    void feedbackForNobodyIsRefused() {
        grade(RUBRIC, "--apply");

        Call unknown = feedback(temporary.resolve("feedback"), "--student", "nobody");

        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("The class has no student nobody.");
        assertThat(temporary.resolve("feedback")).doesNotExist();
    }

    @Test
    void aFileThatIsNoGradebookIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(book(), "not a database");

        Call call = grade(RUBRIC, "--apply");

        assertThat(call.status()).isEqualTo(2);
        assertThat(Files.readString(book())).isEqualTo("not a database");
    }

    private void mark(String student, String criterion, String points) {
        try (Gradebook gradebook = Gradebook.open(book(), new Marker("tester", InstantSource.system()))) {
            gradebook.marks().perform(new MarkingAct.MarkByHand(student, criterion, new BigDecimal(points), "by hand"));
        }
    }

    private Path book() {
        return temporary.resolve("class.gradebook");
    }

    private Call feedback(Path folder, String... more) {
        return call(new String[] {"feedback", "--gradebook", book().toString(), "--out", folder.toString()}, more);
    }

    private Call grade(Path rubric, String... more) {
        return call(
                new String[] {
                    "grade", LEDGERS.toString(), "--rubric", rubric.toString(), "--gradebook", book().toString()
                },
                more);
    }

    private static Call call(String[] first, String[] more) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Call.of(all);
    }
}
