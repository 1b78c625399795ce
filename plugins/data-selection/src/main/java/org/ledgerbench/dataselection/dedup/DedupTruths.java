package org.ledgerbench.dataselection.dedup;

import java.util.List;
import java.util.function.Function;
import org.ledgerbench.dataselection.part.PartTruths;
import org.ledgerbench.dataselection.part.TrackId;
import org.ledgerbench.mission.OptimumTruth;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Value;

/** The right answers of part 1. */
final class DedupTruths implements PartTruths {

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
        BestThresholds best = model.best();
        return new OptimumTruth(threshold, model.at(threshold).gain(), best.gain(), best.thresholds());
    }

    @Override
    public List<Truth> all(TrackId track, Settings settings) {
        DedupModel model = models.apply(track);
        double lock = model.lockTruth();
        double stepsInOne = Math.rint(1 / DedupDescription.LOCK_PRECISION);
        BestThresholds best = model.best();
        double gain = model.at(settings.number(DedupDescription.THRESHOLD)).gain();
        return List.of(
                Truth.of("lock", "FLOPs saved, as declared", "%", Value.of(Math.rint(lock * stepsInOne) / stepsInOne)),
                Truth.of("lockUnrounded", "FLOPs saved, not rounded", "%", Value.of(lock)),
                new Truth(
                        "bestThresholds",
                        "Thresholds that gain most at fixed compute",
                        "1",
                        best.thresholds().stream().map(Value::of).toList()),
                Truth.of("bestGain", "Gain there", "1", Value.of(best.gain())),
                Truth.of("shareOfBestGain", "Share of it at these settings", "1", Value.of(gain / best.gain())));
    }
}
