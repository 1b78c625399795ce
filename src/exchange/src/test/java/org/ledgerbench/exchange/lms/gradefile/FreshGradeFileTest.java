package org.ledgerbench.exchange.lms.gradefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.LmsResource;
import org.ledgerbench.exchange.lms.identity.LmsStudent;

class FreshGradeFileTest {

    private static final FreshAssignment MISSION =
            new FreshAssignment("Mission 09, data", new BigDecimal("100"), Optional.of("4711"));
    private static final List<LmsStudent> STUDENTS = List.of(
            LmsStudent.of("1234", List.of("jdoe"), "Jane \"JD\" Doe").orElseThrow(),
            LmsStudent.of("1235", List.of("00246"), "=cmd|' /C calc'!A0").orElseThrow());

    @ParameterizedTest
    @EnumSource(LmsKind.class)
    void isInTheDocumentedShape(LmsKind kind) throws ExchangeException {
        byte[] fresh = FreshGradeFile.create(kind, MISSION, STUDENTS);

        assertThat(fresh)
                .isEqualTo(LmsResource.golden("fresh/" + kind.name().toLowerCase(Locale.ROOT) + ".csv", fresh));
    }

    @ParameterizedTest
    @EnumSource(LmsKind.class)
    void isReadBackAsWhatItIs(LmsKind kind) throws ExchangeException {
        GradeFile file = GradeFiles.read(FreshGradeFile.create(kind, MISSION, STUDENTS));

        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.students()).hasSize(2);
        assertThat(file.column(Optional.empty()).problem()).isEmpty();
        assertThat(file.directory().byAnyId(kind == LmsKind.MOODLE ? "1234" : "jdoe"))
                .isPresent();
    }

    @Test
    void isRefusedForMoodleWithoutParticipantsNumbers() {
        List<LmsStudent> students =
                List.of(LmsStudent.of("", List.of("jdoe"), "Jane Doe").orElseThrow());

        assertThatThrownBy(() -> FreshGradeFile.create(LmsKind.MOODLE, MISSION, students))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("Jane Doe (jdoe)")
                .hasMessageContaining("Download the grading worksheet");
    }

    @Test
    void warnsThatCanvasWillProposeANewAssignment() throws ExchangeException {
        FreshAssignment unnumbered = new FreshAssignment("Mission 09", BigDecimal.TEN, Optional.empty());
        byte[] fresh = FreshGradeFile.create(LmsKind.CANVAS, unnumbered, STUDENTS);

        assertThat(new String(fresh, StandardCharsets.UTF_8)).startsWith("Student,ID,");
        assertThat(GradeFiles.read(fresh).column(Optional.of("Mission 09")).problem())
                .isPresent();
    }
}
