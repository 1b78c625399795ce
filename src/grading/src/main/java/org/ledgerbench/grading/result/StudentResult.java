package org.ledgerbench.grading.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.ledger.Finding;

/**
 * One student's row.
 *
 * @param identity who
 * @param state where the student stands
 * @param score points by layer; empty unless the state {@linkplain StudentState#hasPoints() has points}
 * @param criteria every criterion of the rubric, in its order; empty when there was no readable ledger
 * @param findings what was noticed, by line
 * @param superseded sources of the same student that do not count
 * @param observations what is known beside the grade
 */
public record StudentResult(
        Identity identity,
        StudentState state,
        Optional<Score> score,
        List<CriterionResult> criteria,
        List<Finding> findings,
        List<String> superseded,
        Observations observations) {

    public StudentResult {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(score, "score");
        criteria = List.copyOf(criteria);
        findings = List.copyOf(findings);
        superseded = List.copyOf(superseded);
        Objects.requireNonNull(observations, "observations");
        if (score.isPresent() != state.hasPoints()) {
            throw new IllegalArgumentException("A student who is " + state + " has the score " + score);
        }
    }
}
