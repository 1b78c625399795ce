package org.ledgerbench.dataselection.labeling;

import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What part 2 asks the student to find, on one track. Holds no state of its own. */
final class LabelingAnswers {

    private static final int BISECTIONS = 60;

    private final LabelingModel model;

    LabelingAnswers(LabelingModel model) {
        this.model = model;
    }

    /** Rounds of uncertainty sampling with a batch size. */
    LabelingPath path(int batchSize) {
        return model.path(Sampler.UNCERTAINTY, batchSize);
    }

    /** The knee: the round within pool and budget with the largest net saving. */
    int kneeRound(int batchSize) {
        LabelingPath path = path(batchSize);
        return IntStream.rangeClosed(0, path.lastAffordableRound())
                .boxed()
                .max(Comparator.comparingDouble(path::netSaving))
                .orElseThrow();
    }

    /** The batch size whose knee saves most. */
    int bestBatchSize() {
        return model.track().batches().sizes().stream()
                .max(Comparator.comparingDouble(size -> path(size).netSaving(kneeRound(size))))
                .orElseThrow();
    }

    /** The random labels that reach the target accuracy, not rounded. */
    double randomLabelsForTarget() {
        double fewer = 1;
        double more = model.track().pool().candidates();
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (fewer + more) / 2;
            double error = model.learner().error(middle * model.learner().meanInformation());
            if (1 - error >= model.targetAccuracy()) {
                more = middle;
            } else {
                fewer = middle;
            }
        }
        return more;
    }

    /** The labels after the first round of uncertainty sampling that reaches the target accuracy, if one does. */
    OptionalInt uncertaintyLabelsForTarget(int batchSize) {
        LabelingPath path = path(batchSize);
        int round = 0;
        int beyond = path.lastRound() + 1;
        // The accuracy never falls from round to round, because information only grows.
        while (round < beyond) {
            int middle = (round + beyond) / 2;
            if (path.accuracy(middle) >= model.targetAccuracy()) {
                beyond = middle;
            } else {
                round = middle + 1;
            }
        }
        return round > path.lastRound() ? OptionalInt.empty() : OptionalInt.of(path.labels(round));
    }

    /** Whether reading and indexing everything costs more than the training avoided after so many rounds. */
    boolean isIndexingDearer(int batchSize, int round) {
        return model.indexCost() > path(batchSize).gpuSavings(round);
    }
}
