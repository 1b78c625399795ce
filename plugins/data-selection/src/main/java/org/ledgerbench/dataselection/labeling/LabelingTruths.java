package org.ledgerbench.dataselection.labeling;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.ledgerbench.dataselection.part.PartTruths;
import org.ledgerbench.dataselection.part.TrackId;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Value;

/**
 * The right answers of part 2. They are about uncertainty sampling whatever the sampler knob says. What depends on the track
 * alone is computed once.
 */
final class LabelingTruths implements PartTruths {

    private final Function<TrackId, LabelingModel> models;
    private final ConcurrentMap<TrackId, LockAnswer> lockAnswers = new ConcurrentHashMap<>();

    /** The lock's answer with what it rests on. */
    private record LockAnswer(String answer, double randomLabels, OptionalInt uncertaintyLabels) {}

    LabelingTruths(Function<TrackId, LabelingModel> models) {
        this.models = models;
    }

    @Override
    public Value lock(TrackId track) {
        return Value.of(lockAnswer(track).answer());
    }

    private LockAnswer lockAnswer(TrackId track) {
        LockAnswer known = lockAnswers.get(track);
        return known != null ? known : lockAnswers.computeIfAbsent(track, this::computeLockAnswer);
    }

    private LockAnswer computeLockAnswer(TrackId track) {
        LabelingModel model = models.apply(track);
        LabelingAnswers answers = new LabelingAnswers(model);
        double random = answers.randomLabelsForTarget();
        OptionalInt uncertainty =
                answers.uncertaintyLabelsForTarget(model.track().batches().reference());
        // Labels are bought whole, so random sampling needs the next whole number.
        int comparison = Double.compare(uncertainty.orElse(Integer.MAX_VALUE), Math.ceil(random));
        String answer = comparison < 0 ? "fewer" : comparison > 0 ? "more" : "same";
        return new LockAnswer(answer, random, uncertainty);
    }

    @Override
    public KneeTruth knee(TrackId track, Settings committed) {
        LabelingAnswers answers = new LabelingAnswers(models.apply(track));
        int batchSize = batchSize(committed);
        LabelingPath path = answers.path(batchSize);
        int round = path.roundAt(committed.number(LabelingDescription.LABELS));
        int knee = answers.kneeRound(batchSize);
        return new KneeTruth(
                path.labels(round), path.labels(knee), path.netSaving(round), path.netSaving(knee), "labels");
    }

    @Override
    public OptionalDouble placeOfKnee(TrackId track, Settings committed, String figure, double value) {
        LabelingPath path = new LabelingAnswers(models.apply(track)).path(batchSize(committed));
        double labels = Math.max(path.labels(0), Math.min(path.labels(path.lastRound()), value));
        return OptionalDouble.of(LabelingFigures.isMeasuredInCost(figure) ? path.totalCostAt(labels) : labels);
    }

    @Override
    public Value claim(TrackId track, String claim, Settings committed) {
        LabelingModel model = models.apply(track);
        LabelingAnswers answers = new LabelingAnswers(model);
        int batchSize = batchSize(committed);
        LabelingPath path = answers.path(batchSize);
        int round = path.roundAt(committed.number(LabelingDescription.LABELS));
        return switch (claim) {
            case LabelingDescription.INDEX_COST -> Value.of(model.indexCost());
            case LabelingDescription.GPU_SAVINGS -> Value.of(path.gpuSavings(round));
            case LabelingDescription.INDEXING_IS_DEARER -> Value.of(answers.isIndexingDearer(batchSize, round));
            default -> PartTruths.super.claim(track, claim, committed);
        };
    }

    private static int batchSize(Settings settings) {
        return (int) settings.number(LabelingDescription.BATCH_SIZE);
    }

    @Override
    public List<Truth> all(TrackId track, Settings settings) {
        LabelingModel model = models.apply(track);
        LabelingAnswers answers = new LabelingAnswers(model);
        LockAnswer lock = lockAnswer(track);
        int batchSize = batchSize(settings);
        LabelingPath path = answers.path(batchSize);
        int knee = answers.kneeRound(batchSize);
        List<Truth> truths = new ArrayList<>();
        truths.add(Truth.of("lock", "Labels uncertainty sampling needs", "", Value.of(lock.answer())));
        truths.add(labels("randomLabelsFor90", "Random labels for 90 % accuracy", lock.randomLabels()));
        lock.uncertaintyLabels()
                .ifPresent(count -> truths.add(labels(
                        "uncertaintyLabelsFor90",
                        "Uncertainty labels for 90 % accuracy, reference batch size",
                        count)));
        answers.uncertaintyLabelsForTarget(batchSize)
                .ifPresent(count -> truths.add(labels(
                        "uncertaintyLabelsFor90AtThisBatchSize",
                        "Uncertainty labels for 90 % accuracy, this batch size",
                        count)));
        truths.add(labels("kneeLabels", "Labels at the knee, this batch size", path.labels(knee)));
        truths.add(Truth.of("kneeNetSaving", "Net saving at the knee", "$", Value.of(path.netSaving(knee))));
        truths.add(Truth.of("kneeAccuracy", "Accuracy at the knee", "1", Value.of(path.accuracy(knee))));
        truths.add(labels("bestBatchSize", "Batch size whose knee saves most", answers.bestBatchSize()));
        truths.add(Truth.of(
                "accuracyCeiling",
                "Accuracy no number of labels exceeds",
                "1",
                Value.of(1 - model.learner().leastError())));
        for (String claim : LabelingDescription.CLAIMS) {
            String unit = claim.equals(LabelingDescription.INDEXING_IS_DEARER) ? "" : "$";
            truths.add(
                    Truth.of(claim, "Claim " + claim + ", uncertainty sampling", unit, claim(track, claim, settings)));
        }
        return truths;
    }

    private static Truth labels(String id, String label, double count) {
        return Truth.of(id, label, "labels", Value.of(count));
    }
}
