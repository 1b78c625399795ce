package org.ledgerbench.workbench.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

class StudentFilterTest {

    private final StudentResult ada = student("s1", "Ada Example", StudentState.GRADED, Optional.of(57.5));
    private final StudentResult bob = student("s2", "Bob Sample", StudentState.MISSING, Optional.empty());

    @Test
    void findsWordsInWhatIsShown() {
        StudentFilter filter =
                new StudentFilter(Optional.empty(), Optional.empty(), false, Optional.empty(), "ADA edge");

        assertThat(filter.accepts(ada, Naming.OPEN)).isTrue();
        assertThat(filter.accepts(bob, Naming.OPEN)).isFalse();
    }

    @Test
    void doesNotFindNamesThatAreHidden() {
        Naming hidden = new Naming() {
            @Override
            public String id(StudentResult student) {
                return "No. 7";
            }

            @Override
            public String name(StudentResult student) {
                return "";
            }

            @Override
            public String source(StudentResult student) {
                return "";
            }
        };
        StudentFilter filter = new StudentFilter(Optional.empty(), Optional.empty(), false, Optional.empty(), "ada");

        assertThat(filter.accepts(ada, hidden)).isFalse();
    }

    @Test
    void leavesOutWhoHasNoPointsFromARangeThatBeginsAtZero() {
        StudentFilter filter = new StudentFilter(
                Optional.empty(), Optional.empty(), false, Optional.of(new StudentFilter.Scores(0, 60)), "");

        assertThat(filter.accepts(ada, Naming.OPEN)).isTrue();
        assertThat(filter.accepts(bob, Naming.OPEN)).isFalse();
    }

    @Test
    void keepsThoseWithFindings() {
        StudentFilter flagged = new StudentFilter(Optional.empty(), Optional.empty(), true, Optional.empty(), "");

        assertThat(flagged.accepts(ada, Naming.OPEN)).isTrue();
        assertThat(flagged.accepts(bob, Naming.OPEN)).isFalse();
    }

    static StudentResult student(String id, String name, StudentState state, Optional<Double> points) {
        return new StudentResult(
                new Identity(id, Optional.of(name), Optional.of("edge-guardian"), Optional.of(id + ".ledger.jsonl")),
                state,
                points.map(each ->
                        new Score(BigDecimal.valueOf(each), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(30))),
                List.of(),
                points.isPresent() ? List.of(new Finding("chain-broken", 3, "Line 3 ...")) : List.of(),
                List.of(),
                Observations.NONE);
    }
}
