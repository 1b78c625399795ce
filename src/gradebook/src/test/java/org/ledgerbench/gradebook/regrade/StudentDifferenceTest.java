package org.ledgerbench.gradebook.regrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ledgerbench.gradebook.SampleClass.missing;
import static org.ledgerbench.gradebook.SampleClass.student;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.result.StudentResult;

class StudentDifferenceTest {

    private final StudentResult before = student("s1", "5", "2.5");

    @Test
    void isNoneBetweenEqualResults() {
        assertThat(StudentDifference.between(before, before)).isEmpty();
    }

    @Test
    void isNoneBetweenEqualPointsOfAnotherScale() {
        assertThat(StudentDifference.between(before, student("s1", "5.0", "2.50")))
                .isEmpty();
    }

    @Test
    void namesTheCriteriaThatMadeIt() {
        StudentDifference difference =
                StudentDifference.between(before, student("s1", "1", "5")).orElseThrow();

        assertThat(difference.criteria())
                .extracting(CriterionDifference::criterion)
                .containsExactly("lock", "knee");
        assertThat(difference.criteria())
                .extracting(CriterionDifference::change)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("-4"), new BigDecimal("2.5"));
        assertThat(difference.change().orElseThrow()).isEqualByComparingTo("-1.5");
    }

    @Test
    void isThereWhenPointsOnlyMoveBetweenCriteria() {
        StudentDifference difference =
                StudentDifference.between(before, student("s1", "2.5", "5")).orElseThrow();

        assertThat(difference.change().orElseThrow()).isEqualByComparingTo("0");
        assertThat(difference.criteria()).hasSize(2);
    }

    @Test
    void isThereForANewerLedgerThatEarnsTheSame() {
        StudentDifference difference = StudentDifference.between(before, student("s1", "second", "5", "2.5", "10"))
                .orElseThrow();

        assertThat(difference.isNewerLedger()).isTrue();
        assertThat(difference.criteria()).isEmpty();
    }

    @Test
    void showsCriteriaThatComeAndGo() {
        StudentDifference difference =
                StudentDifference.between(missing("s1"), before).orElseThrow();

        assertThat(difference.change()).as("missing is not zero").isEmpty();
        assertThat(difference.criteria())
                .hasSize(3)
                .allMatch(criterion -> criterion.before().isEmpty());
        assertThat(StudentDifference.between(before, missing("s1"))
                        .orElseThrow()
                        .criteria())
                .hasSize(3)
                .allMatch(criterion -> criterion.after().isEmpty());
    }
}
