package org.ledgerbench.grading.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.grading.ledger.Quote;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;

/** Judges the criteria of a rubric for one attempt after another. Safe for any number of threads. */
public final class CriterionJudge {

    private final List<Criterion> criteria;

    /** A judge of these criteria; a criterion comes after those it requires. */
    public CriterionJudge(List<Criterion> criteria) {
        this.criteria = List.copyOf(criteria);
    }

    /** A result for each criterion, in order. Never throws: a mission that fails is an outcome of the criterion. */
    public List<CriterionResult> judge(Attempt attempt) {
        Map<String, CriterionOutcome> outcomes = new LinkedHashMap<>();
        List<CriterionResult> results = new ArrayList<>(criteria.size());
        for (Criterion criterion : criteria) {
            CriterionResult result = result(criterion, verdict(criterion, attempt, outcomes));
            outcomes.put(criterion.id(), result.outcome());
            results.add(result);
        }
        return results;
    }

    private static CriterionResult result(Criterion criterion, Verdict verdict) {
        Optional<BigDecimal> points = verdict.outcome().hasPoints()
                ? Optional.of(criterion.points().multiply(verdict.credit()))
                : Optional.empty();
        String reason = Quote.within(verdict.reason());
        return new CriterionResult(criterion.id(), verdict.outcome(), points, criterion.points(), reason);
    }

    private static Verdict verdict(Criterion criterion, Attempt attempt, Map<String, CriterionOutcome> outcomes) {
        for (String required : criterion.requires()) {
            CriterionOutcome outcome = outcomes.get(required);
            if (outcome == CriterionOutcome.PENDING) {
                return Verdict.pending("waits for " + required);
            }
            if (outcome == CriterionOutcome.ERROR) {
                return Verdict.error("requires " + required + ", which could not be judged");
            }
            if (outcome != CriterionOutcome.PASSED) {
                return Verdict.skipped("requires " + required + ", which is " + outcome);
            }
        }
        try {
            return judge(criterion, attempt);
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            return Verdict.error(
                    "the mission failed while this was judged, which is not the student's fault: " + fault);
        }
    }

    private static Verdict judge(Criterion criterion, Attempt attempt) {
        Check check = criterion.check();
        if (check instanceof Check.Complete complete) {
            return RecordJudge.complete(complete, criterion.part(), attempt);
        }
        if (check instanceof Check.Hand hand) {
            return TextJudge.hand(hand, criterion.part(), attempt);
        }
        String part = criterion.part().orElseThrow();
        if (check instanceof Check.Lock lock) {
            return LockJudge.judge(lock, part, attempt);
        }
        if (check instanceof Check.Order) {
            return RecordJudge.order(part, attempt);
        }
        if (check instanceof Check.Replay replay) {
            return RecordJudge.replay(replay, part, attempt);
        }
        if (check instanceof Check.Iterations iterations) {
            return RecordJudge.iterations(iterations, part, attempt);
        }
        if (check instanceof Check.Knee knee) {
            return AnswerJudge.knee(knee, part, attempt);
        }
        if (check instanceof Check.Optimum optimum) {
            return AnswerJudge.optimum(optimum, part, attempt);
        }
        if (check instanceof Check.Constraint) {
            return AnswerJudge.constraint(part, attempt);
        }
        return check instanceof Check.Claim claim
                ? AnswerJudge.claim(claim, part, attempt)
                : TextJudge.reflection((Check.Reflection) check, part, attempt);
    }
}
