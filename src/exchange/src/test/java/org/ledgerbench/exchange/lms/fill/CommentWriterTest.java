package org.ledgerbench.exchange.lms.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.exchange.lms.gradefile.GradeFiles;

class CommentWriterTest {

    private static final String SAKAI = "Student ID,Name,Mission 09 [100],* Mission 09\njdoe,\"Doe, Jane\",,%s\n";

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+49, '''+49'", "-1, '''-1'", "@x, '''@x'", "plain, plain", "a=b, a=b"})
    void guardsWhatASpreadsheetWouldRun(String comment, String cell) throws ExchangeException {
        assertThat(written(sakai(""), comment)).contains(cell);
    }

    @Test
    void putsTheLinesOfAPlainCommentIntoOne() throws ExchangeException {
        assertThat(written(sakai(""), "first\r\nsecond\nthird <b>")).contains("first second third <b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a & b", "x < y > z"})
    void leavesNoMarkupInAnHtmlComment(String comment) throws ExchangeException {
        GradeFile moodle = GradeFiles.read(("Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be"
                        + " changed,Last modified (submission),Last modified (grade),Feedback comments\n"
                        + "Participant 1,J,jdoe@x,,,100.00,Yes,-,-,\n")
                .getBytes(StandardCharsets.UTF_8));

        String cell = written(moodle, comment).orElseThrow();

        assertThat(cell).doesNotContain("<", ">").doesNotContain("& ");
        assertThat(cell.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
                .isEqualTo(comment);
    }

    @Test
    void doesNotWriteTheCommentThatIsThere() throws ExchangeException {
        assertThat(written(sakai("same"), "same")).isEmpty();
    }

    @Test
    void saysThatACommentWouldBeReplacedOrLoseCharacters() throws ExchangeException {
        GradeFile western = GradeFiles.read(SAKAI.formatted("schön").getBytes(Charset.forName("windows-1252")));

        FillPlan plan = plan(western, "accuracy ≥ 0.9");

        assertThat(plan.notices())
                .extracting(LmsNotice::code)
                .containsExactly("comment-over-comment", "characters-lost");
        assertThat(plan.carryOut(Consent.GIVEN))
                .asString(Charset.forName("windows-1252"))
                .contains("accuracy ? 0.9");
    }

    @Test
    void writesNoneWhenNotAsked() throws ExchangeException {
        FillPlan plan =
                FillPlanner.plan(sakai(""), grades("words"), new FillOptions(Optional.empty(), false, true, false));

        assertThat(plan.changes()).extracting(CellChange::kind).containsExactly(CellChange.Kind.GRADE);
    }

    private static GradeFile sakai(String comment) throws ExchangeException {
        return GradeFiles.read(SAKAI.formatted(comment).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> written(GradeFile file, String comment) throws ExchangeException {
        return plan(file, comment).changes().stream()
                .filter(change -> change.kind() == CellChange.Kind.COMMENT)
                .map(CellChange::after)
                .findFirst();
    }

    private static FillPlan plan(GradeFile file, String comment) throws ExchangeException {
        return FillPlanner.plan(file, grades(comment), FillOptions.USUAL);
    }

    private static LmsGrades grades(String comment) {
        return new LmsGrades(new java.math.BigDecimal("100"), List.of(SampleGrades.graded("jdoe", "50", comment)));
    }
}
