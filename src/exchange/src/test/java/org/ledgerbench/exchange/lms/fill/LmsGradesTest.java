package org.ledgerbench.exchange.lms.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

class LmsGradesTest {

    private final ClassResult result = SampleClass.everyState();

    @Test
    void givesPointsToTheFullyGradedOnly() {
        LmsGrades grades = LmsGrades.of(result);

        assertThat(grades.total()).isEqualByComparingTo("100");
        assertThat(grades.grades()).hasSameSizeAs(result.students());
        assertThat(grades.grades())
                .allSatisfy(grade ->
                        assertThat(grade.points().isPresent()).isEqualTo(grade.state() == StudentState.GRADED));
        assertThat(grades.grades()).extracting(LmsGrade::state).contains(StudentState.values());
    }

    @Test
    void carriesTheArchivesIdsAndTheComments() {
        StudentResult first = result.students().get(0);
        String source = first.identity().source().orElseThrow();

        LmsGrades grades = LmsGrades.of(
                result,
                Map.of(source, "1234"),
                student -> Optional.of("for " + student.identity().id()));

        assertThat(grades.grades().get(0).systemId()).contains("1234");
        assertThat(grades.grades().get(0).comment()).contains("for s1");
        assertThat(grades.grades())
                .filteredOn(grade -> grade.state() == StudentState.MISSING)
                .allSatisfy(grade -> assertThat(grade.comment()).isEmpty());
    }

    @Test
    void refusesPointsWithoutAGrade() {
        assertThatThrownBy(() -> new LmsGrade(
                        "s1",
                        Optional.empty(),
                        Optional.empty(),
                        StudentState.MISSING,
                        Optional.of(BigDecimal.ZERO),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LmsGrades(BigDecimal.ZERO, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
