package org.ledgerbench.dataselection.domaingap;

import java.util.Comparator;
import java.util.List;
import org.ledgerbench.mission.Constraint;
import org.ledgerbench.mission.Veto;

/** Who vetoes what is not feasible, in her words: every limit violated, the worst first. Immutable. */
final class SafetyLead {

    static final String ACCURACY = "accuracy";
    static final String FID = "fid";
    static final String RAIN_RECALL = "rain-recall";

    private static final int DECIMALS = 4;

    private final List<Constraint> constraints;

    SafetyLead(DomainGapTrack.Limits limits) {
        constraints = List.of(
                new Constraint(
                        ACCURACY,
                        "Benchmark accuracy meets its target",
                        DomainGapReadings.ACCURACY,
                        Constraint.Direction.AT_LEAST,
                        limits.accuracyTarget()),
                new Constraint(
                        FID,
                        "FID stays within its limit",
                        DomainGapReadings.FID,
                        Constraint.Direction.AT_MOST,
                        limits.fidLimit()),
                new Constraint(
                        RAIN_RECALL,
                        "Rain recall keeps above its floor",
                        DomainGapReadings.RAIN_RECALL,
                        Constraint.Direction.AT_LEAST,
                        limits.rainFloor()));
    }

    List<Constraint> constraints() {
        return constraints;
    }

    /** The vetoes against a mix, the greatest shortfall relative to its limit first. */
    List<Veto> vetoes(MixQuality quality) {
        return constraints.stream()
                .filter(constraint -> !constraint.allows(value(constraint, quality)))
                .map(constraint -> veto(constraint, value(constraint, quality)))
                .sorted(Comparator.comparingDouble(Veto::shortfall).reversed())
                .toList();
    }

    private static double value(Constraint constraint, MixQuality quality) {
        return switch (constraint.id()) {
            case ACCURACY -> quality.benchmarkAccuracy();
            case FID -> quality.fid();
            case RAIN_RECALL -> quality.rainRecall();
            default -> throw new IllegalStateException("There is no constraint " + constraint.id());
        };
    }

    private static Veto veto(Constraint constraint, double value) {
        String reading = Digits.fixed(value, DECIMALS);
        String limit = Digits.fixed(constraint.limit(), DECIMALS);
        String gap = Digits.fixed(Math.abs(value - constraint.limit()), DECIMALS);
        String share = share(constraint.shortfall(value));
        String by = limit + " by " + gap + " (" + share + ").";
        String message = switch (constraint.id()) {
            case ACCURACY -> "I cannot sign this: benchmark accuracy is " + reading + ", short of the target of " + by;
            case FID ->
                "I cannot sign this: the FID is " + reading + ", over the limit of " + by
                        + " The mix no longer looks like the field.";
            default ->
                "I cannot sign this: rain recall is " + reading + ", below the floor of " + by
                        + " The simulator does not model rain, and it shows.";
        };
        return new Veto(constraint, value, message);
    }

    /** A shortfall relative to its limit; from the double on, percentages say less than multiples. */
    private static String share(double shortfall) {
        return shortfall < 1
                ? Digits.fixed(100 * shortfall, 2) + " %"
                : Digits.fixed(1 + shortfall, 1) + " times what is allowed";
    }
}
