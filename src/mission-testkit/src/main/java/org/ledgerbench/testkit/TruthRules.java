package org.ledgerbench.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.OptimumTruth;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Truths;
import org.ledgerbench.mission.Value;

/** What holds of the truths of a part: they answer the questions asked, and agree with what a student can commit. */
final class TruthRules {

    private static final double ROUNDING = 1e-9;

    private final Truths truths;
    private final Place place;
    private final Position position;
    private final Problems problems;

    TruthRules(Mission mission, Place place, Problems problems) {
        this.truths = mission.truths();
        this.place = place;
        this.position = place.position();
        this.problems = problems;
    }

    void checkLock() {
        Value truth = truths.lock(position);
        Lock lock = place.part().lock();
        Value declared = truth instanceof Value.Numeric number && lock instanceof Lock.OfNumber numeric
                ? Value.of(Math.rint(number.value() / numeric.precision()) * numeric.precision())
                : truth;
        Optional<String> problem = lock.problem(declared);
        problems.unless(
                problem.isEmpty(), place, "nobody can be right: the truth of the lock " + problem.orElse("is fine"));
    }

    void checkKnee() {
        if (!place.part().questions().knee()) {
            return;
        }
        for (Settings settings : Samples.few(place.part())) {
            Settings committed = place.committed(settings);
            problems.during(place.at(committed), () -> checkKnee(committed));
        }
    }

    private void checkKnee(Settings committed) {
        KneeTruth truth = truths.knee(position, committed);
        problems.unless(isFinite(truth), place, "the knee is not finite: " + truth);
        boolean reachable = place.part().questions().answerKnobs().stream()
                .map(place.part()::knob)
                .flatMap(Optional::stream)
                .filter(knob -> knob.problem(Value.of(truth.knee())).isEmpty())
                .map(knob -> truths.knee(position, committed.with(knob.id(), Value.of(truth.knee()))))
                .anyMatch(there -> there.committed() == truth.knee()
                        && there.knee() == truth.knee()
                        && there.committedGain() == there.kneeGain());
        problems.unless(
                reachable,
                place,
                "nobody can be right: no answer knob can be set so that " + truth.knee() + " is committed");
    }

    private static boolean isFinite(KneeTruth truth) {
        return Double.isFinite(truth.committed())
                && Double.isFinite(truth.knee())
                && Double.isFinite(truth.committedGain())
                && Double.isFinite(truth.kneeGain());
    }

    void checkOptima() {
        for (String id : place.part().questions().optima()) {
            for (Settings settings : Samples.of(place.part())) {
                Settings committed = place.committed(settings);
                problems.during(
                        place.at(committed),
                        () -> checkOptimum(id, committed, truths.optimum(position, id, committed)));
            }
        }
    }

    private void checkOptimum(String id, Settings committed, OptimumTruth truth) {
        String where = place.at(committed);
        problems.unless(truth.committed() == committed.number(id), where, "judges another value: " + truth);
        problems.unless(
                Double.isFinite(truth.share()) && truth.share() <= 1 + ROUNDING,
                where,
                "the share of the best gain is " + truth.share());
        problems.unless(
                !truth.best().isEmpty()
                        && truth.best().stream().sorted().toList().equals(truth.best()),
                where,
                "the best values are none or not ascending: " + truth.best());
        Knob knob = place.part().knob(id).orElseThrow();
        for (double best : truth.best()) {
            problems.unless(knob.problem(Value.of(best)).isEmpty(), where, "nobody can commit the best value " + best);
            double share = truths.optimum(position, id, committed.with(id, Value.of(best)))
                    .share();
            problems.unless(
                    Math.abs(share - 1) <= ROUNDING, where, "the best value " + best + " reaches only " + share);
        }
    }

    void checkClaims() {
        for (Claim claim : place.part().questions().claims()) {
            for (Settings settings : Samples.few(place.part())) {
                Settings committed = place.committed(settings);
                problems.during(place + " claim " + claim.id(), () -> {
                    Value truth = truths.claim(position, claim.id(), committed);
                    problems.unless(
                            claim.kind().accepts(truth),
                            place,
                            "the claim " + claim.id() + " is declared " + claim.kind() + ", but the truth is " + truth);
                });
            }
        }
    }

    void checkOverview() {
        for (Settings settings : Samples.few(place.part())) {
            problems.during(place, () -> checkOverview(truths.all(position, settings)));
        }
    }

    private void checkOverview(List<Truth> all) {
        Set<String> seen = new HashSet<>();
        for (Truth truth : all) {
            problems.unless(seen.add(truth.id()), place, "the truth " + truth.id() + " is there twice");
            problems.unless(!truth.label().isBlank(), place, "the truth " + truth.id() + " has no label");
        }
    }
}
