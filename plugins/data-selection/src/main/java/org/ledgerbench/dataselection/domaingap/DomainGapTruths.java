package org.ledgerbench.dataselection.domaingap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.ledgerbench.dataselection.part.PartTruths;
import org.ledgerbench.dataselection.part.TrackId;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Value;

/** The right answers of part 3. */
final class DomainGapTruths implements PartTruths {

    private final LockMove move;
    private final Function<TrackId, DomainGapModel> models;

    DomainGapTruths(LockMove move, Function<TrackId, DomainGapModel> models) {
        this.move = move;
        this.models = models;
    }

    @Override
    public Value lock(TrackId track) {
        double change = rainRecallChange(models.apply(track));
        if (Math.abs(change) < move.noticeable()) {
            return Value.of("unchanged");
        }
        return Value.of(change > 0 ? "improves" : "degrades");
    }

    private double rainRecallChange(DomainGapModel model) {
        return rainRecall(model, move.to()) - rainRecall(model, move.from());
    }

    private static double rainRecall(DomainGapModel model, double syntheticShare) {
        return model.quality(new Mix(syntheticShare, 0)).rainRecall();
    }

    @Override
    public List<Truth> all(TrackId track, Settings settings) {
        DomainGapModel model = models.apply(track);
        List<Mix> grid = MixGrid.all();
        List<Mix> feasible = grid.stream()
                .filter(mix -> model.isFeasible(model.quality(mix)))
                .toList();
        List<Truth> truths = new ArrayList<>();
        truths.add(Truth.of("lock", "The safety metric", "", lock(track)));
        truths.add(Truth.of(
                "rainRecallChange",
                "Change of the rain recall the lock asks about",
                "1",
                Value.of(rainRecallChange(model))));
        truths.add(Truth.of(
                "feasibleShare",
                "Share of the mixes that are feasible",
                "1",
                Value.of(feasible.size() / (double) grid.size())));
        feasible.stream()
                .max(Comparator.comparingDouble(mix -> leastMargin(model, mix)))
                .ifPresent(mix -> {
                    truths.add(
                            share("safestSyntheticShare", "Synthetic share of the safest mix", mix.syntheticShare()));
                    truths.add(share("safestRandomization", "Randomisation of the safest mix", mix.randomization()));
                });
        truths.add(Truth.of(
                "feasible",
                "Whether these settings are feasible",
                "",
                Value.of(model.isFeasible(model.quality(DomainGapDescription.mix(settings))))));
        return truths;
    }

    /** How far a mix keeps from the limit it is nearest to, relative to that limit. */
    private static double leastMargin(DomainGapModel model, Mix mix) {
        MixQuality quality = model.quality(mix);
        DomainGapTrack.Limits limits = model.track().limits();
        double accuracy = quality.benchmarkAccuracy() / limits.accuracyTarget() - 1;
        double rain = quality.rainRecall() / limits.rainFloor() - 1;
        return Math.min(Math.min(accuracy, rain), 1 - quality.fid() / limits.fidLimit());
    }

    private static Truth share(String id, String label, double value) {
        return Truth.of(id, label, "1", Value.of(value));
    }
}
