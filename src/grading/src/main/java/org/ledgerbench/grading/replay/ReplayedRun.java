package org.ledgerbench.grading.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Value;

/** A recorded run beside what the simulator says of the same settings. Immutable. */
public final class ReplayedRun {

    private static final double LEAST_TOLERANCE = 1e-9;

    private final Entry.Run run;
    private final Optional<KnownOutcome> known;

    /** A run that the simulator cannot repeat. */
    public ReplayedRun(Entry.Run run) {
        this(run, Optional.empty());
    }

    ReplayedRun(Entry.Run run, Optional<KnownOutcome> known) {
        this.run = Objects.requireNonNull(run, "run");
        this.known = Objects.requireNonNull(known, "known");
    }

    /** The run as recorded. */
    public Entry.Run run() {
        return run;
    }

    /** What the simulator says; empty when it cannot repeat the run. */
    public Optional<Outcome> outcome() {
        return known.map(KnownOutcome::outcome);
    }

    /**
     * Whether the run can be repeated, records readings, and all of them agree. A reading that the simulator does not have
     * is not judged, and alone it is none.
     */
    public boolean agrees(double tolerance) {
        if (known.isEmpty() || run.readings().isEmpty()) {
            return false;
        }
        Map<String, Value> recorded = run.readings().get();
        if (known.get().agreed(recorded, tolerance)) {
            return true;
        }
        boolean agree = agree(recorded, known.get().outcome().readings(), tolerance);
        if (agree) {
            known.get().keepAgreed(recorded, tolerance);
        }
        return agree;
    }

    private static boolean agree(Map<String, Value> recorded, Map<String, Value> recomputed, double tolerance) {
        boolean any = false;
        for (Map.Entry<String, Value> reading : recorded.entrySet()) {
            Value actual = recomputed.get(reading.getKey());
            if (actual != null && !agree(reading.getValue(), actual, tolerance)) {
                return false;
            }
            any |= actual != null;
        }
        return any;
    }

    /** The readings of the simulator that were recorded otherwise, in the order they were recorded. */
    public List<Mismatch> mismatches(double tolerance) {
        List<Mismatch> mismatches = new ArrayList<>();
        Map<String, Value> recomputed = outcome().map(Outcome::readings).orElse(Map.of());
        run.readings().orElse(Map.of()).forEach((name, recorded) -> {
            Value actual = recomputed.get(name);
            if (actual != null && !agree(recorded, actual, tolerance)) {
                mismatches.add(new Mismatch(name, recorded, actual));
            }
        });
        return mismatches;
    }

    /** Numbers within {@code max(1e-9, tolerance * |actual|)} of each other agree, other values when they are equal. */
    static boolean agree(Value recorded, Value actual, double tolerance) {
        if (recorded instanceof Value.Numeric a && actual instanceof Value.Numeric b) {
            double allowed = Math.max(LEAST_TOLERANCE, tolerance * Math.abs(b.value()));
            return Math.abs(a.value() - b.value()) <= allowed;
        }
        return recorded.equals(actual);
    }
}
