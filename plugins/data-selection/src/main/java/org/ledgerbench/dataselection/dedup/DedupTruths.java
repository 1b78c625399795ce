package org.ledgerbench.dataselection.dedup;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ledgerbench.dataselection.part.PartTruths;
import org.ledgerbench.dataselection.part.TrackId;
import org.ledgerbench.mission.OptimumTruth;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Value;

/** The right answers of part 1. */
final class DedupTruths implements PartTruths {

    static final List<Double> POSITIONS = IntStream.range(0, DedupDescription.THRESHOLDS.positions())
            .mapToObj(DedupDescription.THRESHOLDS::at)
            .toList();

    private final Function<TrackId, DedupModel> models;

    DedupTruths(Function<TrackId, DedupModel> models) {
        this.models = models;
    }

    @Override
    public Value lock(TrackId track) {
        return Value.of(models.apply(track).lockTruth());
    }

    @Override
    public OptimumTruth optimum(TrackId track, String knob, Settings committed) {
        if (!knob.equals(DedupDescription.THRESHOLD)) {
            return PartTruths.super.optimum(track, knob, committed);
        }
        DedupModel model = models.apply(track);
        double threshold = committed.number(DedupDescription.THRESHOLD);
        return new OptimumTruth(threshold, gain(model.at(threshold)), gain(best(model)), bestThresholds(model));
    }

    /** The banding that gains most. */
    static DedupResult best(DedupModel model) {
        return model.best(POSITIONS);
    }

    static List<Double> bestThresholds(DedupModel model) {
        double most = gain(best(model));
        return POSITIONS.stream()
                .filter(threshold -> gain(model.at(threshold)) == most)
                .toList();
    }

    private static double gain(DedupResult result) {
        return result.learning().gainAtFixedCompute();
    }

    @Override
    public List<Truth> all(TrackId track, Settings settings) {
        DedupModel model = models.apply(track);
        double lock = model.lockTruth();
        double stepsInOne = Math.rint(1 / DedupDescription.LOCK_PRECISION);
        double best = gain(best(model));
        double gain = gain(model.at(settings.number(DedupDescription.THRESHOLD)));
        return List.of(
                Truth.of("lock", "FLOPs saved, as declared", "%", Value.of(Math.rint(lock * stepsInOne) / stepsInOne)),
                Truth.of("lockUnrounded", "FLOPs saved, not rounded", "%", Value.of(lock)),
                new Truth(
                        "bestThresholds",
                        "Thresholds that gain most at fixed compute",
                        "1",
                        bestThresholds(model).stream().map(Value::of).toList()),
                Truth.of("bestGain", "Gain there", "1", Value.of(best)),
                Truth.of("shareOfBestGain", "Share of it at these settings", "1", Value.of(gain / best)));
    }
}
