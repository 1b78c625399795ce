package org.ledgerbench.grading.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Value;

/**
 * The results of one criterion that a class has in common. A hundred thousand students earn the same points for the same
 * reason again and again: they share one result, so that a large class fits into a small heap, and what depends on nothing
 * but the answers is judged once for each of them. Bounded, and safe for any number of threads.
 */
final class KnownResults {

    private static final int KEPT = 4096;

    private final Criterion criterion;
    private final Map<String, CriterionResult> byReason = new ConcurrentHashMap<>();
    private final Map<Answers, CriterionResult> byAnswers = new ConcurrentHashMap<>();
    private final AtomicInteger kept = new AtomicInteger();

    /** All that a verdict on answers depends on. */
    record Answers(MissionKey mission, String track, Map<String, Value> committed) {}

    KnownResults(Criterion criterion) {
        this.criterion = criterion;
    }

    Criterion criterion() {
        return criterion;
    }

    /** The result of a verdict; the same for all who have it. */
    CriterionResult of(Verdict verdict) {
        CriterionResult known = byReason.get(verdict.reason());
        if (known != null && verdict.isTheOneOf(known)) {
            return known;
        }
        CriterionResult result = verdict.toResult(criterion);
        // What waits for a mark tells what was found in this student's own words, so that nobody shares it.
        if (known == null && result.outcome().hasPoints() && hasRoom()) {
            byReason.put(verdict.reason(), result);
        }
        return result;
    }

    /** The result for answers, judged unless it is known. */
    CriterionResult of(Answers answers, Supplier<Verdict> judge) {
        CriterionResult known = byAnswers.get(answers);
        if (known != null) {
            return known;
        }
        CriterionResult result = of(judge.get());
        if (hasRoom()) {
            byAnswers.put(answers, result);
        }
        return result;
    }

    private boolean hasRoom() {
        return kept.get() < KEPT && kept.getAndIncrement() < KEPT;
    }
}
