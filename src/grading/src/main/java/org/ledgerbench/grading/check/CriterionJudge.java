package org.ledgerbench.grading.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;

/**
 * Judges the criteria of a rubric for one attempt after another. Safe for any number of threads; one judge serves a whole
 * class, since it keeps the results that students have in common.
 */
public final class CriterionJudge {

    private final List<KnownResults> criteria;

    /** A judge of these criteria; a criterion comes after those it requires. */
    public CriterionJudge(List<Criterion> criteria) {
        this.criteria = criteria.stream().map(KnownResults::new).toList();
    }

    /** A result for each criterion, in order. Never throws: a mission that fails is an outcome of the criterion. */
    public List<CriterionResult> judge(Attempt attempt) {
        Map<String, CriterionOutcome> outcomes = new HashMap<>();
        List<CriterionResult> results = new ArrayList<>(criteria.size());
        for (KnownResults known : criteria) {
            CriterionResult result = judge(known, attempt, outcomes);
            outcomes.put(result.id(), result.outcome());
            results.add(result);
        }
        return results;
    }

    private static CriterionResult judge(KnownResults known, Attempt attempt, Map<String, CriterionOutcome> outcomes) {
        Criterion criterion = known.criterion();
        Optional<Verdict> blocked = blocked(criterion, outcomes);
        if (blocked.isPresent()) {
            return known.of(blocked.get());
        }
        try {
            return isAboutAnswersAlone(criterion.check())
                    ? known.of(answers(criterion, attempt), () -> verdict(criterion, attempt))
                    : known.of(verdict(criterion, attempt));
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            return known.of(Verdict.error(
                    "the mission failed while this was judged, which is not the student's fault: " + fault));
        }
    }

    /** What is said of a criterion that requires others which were not met; empty when it can be judged. */
    private static Optional<Verdict> blocked(Criterion criterion, Map<String, CriterionOutcome> outcomes) {
        for (String required : criterion.requires()) {
            CriterionOutcome outcome = outcomes.get(required);
            if (outcome == CriterionOutcome.PENDING) {
                return Optional.of(Verdict.pending("waits for " + required));
            }
            if (outcome == CriterionOutcome.ERROR) {
                return Optional.of(Verdict.error("requires " + required + ", which could not be judged"));
            }
            if (outcome != CriterionOutcome.PASSED) {
                return Optional.of(Verdict.skipped("requires " + required + ", which is " + outcome));
            }
        }
        return Optional.empty();
    }

    private static boolean isAboutAnswersAlone(Check check) {
        return check instanceof Check.Knee
                || check instanceof Check.Optimum
                || check instanceof Check.Constraint
                || check instanceof Check.Claim;
    }

    private static KnownResults.Answers answers(Criterion criterion, Attempt attempt) {
        Header header = attempt.ledger().header();
        return new KnownResults.Answers(
                header.mission(),
                header.track(),
                attempt.played(criterion.part().orElseThrow()).answers());
    }

    private static Verdict verdict(Criterion criterion, Attempt attempt) {
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
