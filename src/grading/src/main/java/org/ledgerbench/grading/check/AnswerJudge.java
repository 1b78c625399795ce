package org.ledgerbench.grading.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.OptimumTruth;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.Veto;

/** Judges what a student committed: knee, optimum, constraint, claim. */
final class AnswerJudge {

    private AnswerJudge() {}

    static Verdict knee(Check.Knee check, String part, Attempt attempt) {
        return committed(part, attempt, committed -> {
            KneeTruth knee =
                    attempt.simulator().orElseThrow().mission().truths().knee(attempt.position(part), committed);
            String places = "the answer buys " + Wording.number(knee.committed()) + " " + knee.unit()
                    + ", the knee is at " + Wording.number(knee.knee());
            if (check.quality().isPresent()
                    && !Bands.isAtLeast(
                            BigDecimal.valueOf(knee.committedGain()),
                            check.quality().get(),
                            knee.kneeGain())) {
                return Verdict.failed(places + "; it saves " + Wording.percent(knee.committedGain() / knee.kneeGain())
                        + " of what the knee saves, "
                        + Wording.percent(check.quality().get().doubleValue())
                        + " is asked for");
            }
            BigDecimal credit = Bands.byDistance(
                    check.bands(), BigDecimal.valueOf(knee.committed()), BigDecimal.valueOf(knee.knee()));
            return Verdict.credit(credit, places);
        });
    }

    static Verdict optimum(Check.Optimum check, String part, Attempt attempt) {
        return committed(part, attempt, committed -> {
            OptimumTruth optimum = attempt.simulator()
                    .orElseThrow()
                    .mission()
                    .truths()
                    .optimum(attempt.position(part), check.of(), committed);
            List<Double> best = optimum.best();
            String where = best.size() == 1
                    ? Wording.number(best.get(0))
                    : Wording.number(best.get(0)) + " to " + Wording.number(best.get(best.size() - 1));
            return Verdict.credit(
                    Bands.byShare(check.bands(), optimum.gain(), optimum.bestGain()),
                    check.of() + " " + Wording.number(optimum.committed()) + " reaches "
                            + Wording.percent(optimum.share()) + " of the best gain, which lies at " + where);
        });
    }

    static Verdict constraint(String part, Attempt attempt) {
        return committed(part, attempt, committed -> {
            Settings settings = attempt.shape().part(part).orElseThrow().complete(committed.values());
            List<Veto> vetoes = attempt.simulator()
                    .orElseThrow()
                    .outcome(attempt.position(part), settings)
                    .vetoes();
            return vetoes.isEmpty()
                    ? Verdict.passed("the committed settings meet every constraint")
                    : Verdict.failed(vetoes.stream().map(AnswerJudge::describe).collect(Collectors.joining("; ")));
        });
    }

    static Verdict claim(Check.Claim check, String part, Attempt attempt) {
        Value claimed = attempt.played(part).answers().get(check.claim());
        if (claimed == null) {
            return Verdict.missing("nothing was claimed");
        }
        Claim asked = attempt.shape()
                .part(part)
                .flatMap(each -> each.claim(check.claim()))
                .orElseThrow();
        if (attempt.simulator().isPresent() && !asked.kind().accepts(claimed)) {
            return Verdict.failed("the claim is " + claimed.describe() + ", which is not what was asked for");
        }
        return committed(part, attempt, committed -> {
            Value truth = attempt.simulator()
                    .orElseThrow()
                    .mission()
                    .truths()
                    .claim(attempt.position(part), check.claim(), committed);
            String reason = "claimed " + Wording.value(claimed) + ", simulator says " + Wording.value(truth);
            if (claimed instanceof Value.Numeric number && truth instanceof Value.Numeric actual) {
                return Verdict.credit(
                        Bands.byDistance(
                                check.bands(), BigDecimal.valueOf(number.value()), BigDecimal.valueOf(actual.value())),
                        reason);
            }
            return Verdict.passedIf(claimed.equals(truth), reason);
        });
    }

    /** Judges the committed answer knobs, once all of them are there, can be, and the simulator is at hand. */
    private static Verdict committed(String part, Attempt attempt, Function<Settings, Verdict> judge) {
        Part asked = attempt.shape().part(part).orElseThrow();
        Map<String, Value> committed = new LinkedHashMap<>();
        for (String knob : asked.questions().answerKnobs()) {
            Value value = attempt.played(part).answers().get(knob);
            if (value == null) {
                return Verdict.missing("no " + knob + " was committed");
            }
            committed.put(knob, value);
        }
        if (attempt.simulator().isEmpty()) {
            // Before any range is looked at: those at hand are another track's or version's.
            return Pending.withoutSimulator(attempt);
        }
        return problem(asked, committed).orElseGet(() -> judge.apply(new Settings(committed)));
    }

    private static Optional<Verdict> problem(Part asked, Map<String, Value> committed) {
        for (Map.Entry<String, Value> each : committed.entrySet()) {
            Optional<String> problem = asked.knob(each.getKey()).orElseThrow().problem(each.getValue());
            if (problem.isPresent()) {
                return Optional.of(Verdict.failed("the committed " + each.getKey() + " " + problem.get()));
            }
        }
        return Optional.empty();
    }

    private static String describe(Veto veto) {
        String side = veto.constraint().direction() == org.ledgerbench.mission.Constraint.Direction.AT_LEAST
                ? "below the least allowed, "
                : "above the most allowed, ";
        return veto.constraint().id() + ": " + veto.constraint().reading() + " is " + Wording.number(veto.value())
                + ", " + side + Wording.number(veto.constraint().limit());
    }
}
