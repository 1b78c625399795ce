package org.ledgerbench.workbench.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.fill.FillOptions;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.workbench.Samples;

class FillPreviewTest {

    private static final String HEADING = "Student,ID,SIS User ID,SIS Login ID,Section,%s\n"
            + "    Points Possible,,,,,%s\n\"Example, Ada\",1,S1,ada,A,%s\n";

    @TempDir
    Path folder;

    @Test
    void isCleanWhereNothingIsDoubtful() throws IOException {
        FillPreview preview = preview(file("Mission (7)", "100", ""), Optional.empty());

        assertThat(preview.isClean()).isTrue();
        assertThat(preview.lines()).anyMatch(line -> line.contains("(empty) -> 70"));
        assertThat(preview.columns()).containsExactly("Mission (7)");
        assertThat(preview.takesFeedbackFiles()).isFalse();
    }

    @Test
    void hasDoubtsWhereAScoreIsThereAlready() throws IOException {
        FillPreview preview = preview(file("Mission (7)", "100", "12"), Optional.empty());

        assertThat(preview.plan()).isPresent();
        assertThat(preview.isClean()).isFalse();
    }

    @Test
    void offersTheColumnsWhenItIsUnclearWhichIsMeant() throws IOException {
        Path two = file("Mission (7),Other (8)", "100,10", ",");

        assertThat(preview(two, Optional.empty()).plan()).isEmpty();
        assertThat(preview(two, Optional.empty()).columns()).containsExactly("Mission (7)", "Other (8)");
        assertThat(preview(two, Optional.empty()).lines().get(0)).contains("More than one column");
        assertThat(preview(two, Optional.of("Mission (7)")).isClean()).isTrue();
    }

    @Test
    void saysWhatIsWrongWithAFileAndWhich() {
        FillPreview preview = preview(folder.resolve("not-there.csv"), Optional.empty());

        assertThat(preview.plan()).isEmpty();
        assertThat(preview.lines()).singleElement().asString().contains("not-there.csv");
    }

    @ParameterizedTest
    @EnumSource(
            value = LmsKind.class,
            names = {"CANVAS", "BRIGHTSPACE", "BLACKBOARD", "SAKAI"})
    void makesAFreshFileWhereThereIsNone(LmsKind kind) {
        FillPreview preview = FillPreview.of(
                new FillRequest(Optional.empty(), Optional.of(kind), FillOptions.USUAL), graded(StudentState.GRADED));

        assertThat(preview.plan().orElseThrow().changes()).isNotEmpty();
    }

    @Test
    void saysThatNobodyIsMarkedYet() throws IOException {
        FillPreview preview = FillPreview.of(
                new FillRequest(Optional.of(file("Mission (7)", "100", "")), Optional.empty(), FillOptions.USUAL),
                graded(StudentState.NEEDS_MARKING));

        assertThat(preview.lines().get(0)).contains("nobody is fully marked");
    }

    @ParameterizedTest
    @CsvSource({"gradebook.csv, gradebook-filled.csv", "gc_tabs.xls, gc_tabs-filled.xls", "grades, grades-filled"})
    void offersANameBesideTheDownloadedFile(String downloaded, String offered) {
        FillRequest request =
                new FillRequest(Optional.of(folder.resolve(downloaded)), Optional.empty(), FillOptions.USUAL);

        assertThat(FillPreview.nameFor(request)).isEqualTo(offered);
        assertThat(GradeFileWriter.Target.feedbackBeside(folder.resolve(offered))
                        .getFileName())
                .asString()
                .endsWith("-feedback.zip");
    }

    private static FillPreview preview(Path file, Optional<String> assignment) {
        FillOptions options = new FillOptions(assignment, true, true, false);
        return FillPreview.of(
                new FillRequest(Optional.of(file), Optional.empty(), options), graded(StudentState.GRADED));
    }

    private Path file(String columns, String maxima, String scores) throws IOException {
        return Files.writeString(folder.resolve("gradebook.csv"), HEADING.formatted(columns, maxima, scores));
    }

    private static ClassResult graded(StudentState state) {
        Score score = new Score(new BigDecimal("70"), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        StudentResult student = new StudentResult(
                new Identity("S1", Optional.of("Ada Example"), Optional.empty(), Optional.of("ada.ledger.jsonl")),
                state,
                Optional.of(score),
                List.of(),
                List.of(),
                List.of(),
                Observations.NONE);
        return new ClassResult(Samples.rubric().rubric(), List.of(student));
    }
}
