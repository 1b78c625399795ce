package org.ledgerbench.exchange.lms.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.LmsResource;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.grading.result.ClassResult;

class GradeFileSourceTest {

    @TempDir
    Path folder;

    @Test
    void readsADownloadAsWhatItLooksLikeOrAsChosen() throws IOException {
        Path file = Files.write(folder.resolve("grades.csv"), LmsResource.bytes("canvas/comma.csv"));

        assertThat(GradeFileSource.downloaded(file, Optional.empty()).kind()).isEqualTo(LmsKind.CANVAS);
        assertThat(GradeFileSource.downloaded(file, Optional.of(LmsKind.CANVAS)).reason())
                .contains("as chosen");
        assertThatThrownBy(() -> GradeFileSource.downloaded(file, Optional.of(LmsKind.BLACKBOARD)))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith(file + ": Line 1: a Blackboard file has a column Username");
    }

    @ParameterizedTest
    @EnumSource(LmsKind.class)
    void aFreshFileHasARowForEverybodyButForLedgersNobodyCouldRead(LmsKind kind) throws ExchangeException {
        ClassResult graded = SampleClass.everyState();
        Map<String, String> numbers = graded.students().stream()
                .flatMap(student -> student.identity().source().stream())
                .collect(Collectors.toMap(source -> source, source -> "9" + source.replaceAll("\\D", "")));
        int withoutRow = kind == LmsKind.MOODLE ? 3 : 1;

        GradeFile file = GradeFileSource.fresh(kind, Optional.of("Mission 09"), graded, numbers);

        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.students()).hasSize(graded.students().size() - withoutRow);
        assertThat(new String(
                        file.document().toBytes(), file.document().encoding().charset()))
                .doesNotContain("s6.ledger.jsonl");
        assertThat(file.column(Optional.empty()).heading()).contains(kind == LmsKind.MOODLE ? "Grade" : "Mission 09");
    }

    @Test
    void aFreshFileIsCalledLikeTheRubricUnlessToldOtherwise() throws ExchangeException {
        GradeFile file = GradeFileSource.fresh(LmsKind.SAKAI, Optional.empty(), SampleClass.everyState(), Map.of());

        assertThat(file.column(Optional.empty()).heading()).isEqualTo("Data selection, standard marking [100]");
    }

    @Test
    void aFreshWorksheetNeedsTheParticipantsNumbers() {
        assertThatThrownBy(() ->
                        GradeFileSource.fresh(LmsKind.MOODLE, Optional.empty(), SampleClass.everyState(), Map.of()))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("Moodle knows students by a participant's number")
                .hasMessageContaining("Ada Example (s1)");
    }
}
