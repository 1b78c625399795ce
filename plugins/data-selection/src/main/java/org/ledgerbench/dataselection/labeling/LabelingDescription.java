package org.ledgerbench.dataselection.labeling;

import java.util.List;
import java.util.OptionalInt;
import org.ledgerbench.dataselection.part.Sheets;
import org.ledgerbench.mission.Briefing;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Instruments;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.KnobHelp;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Questions;
import org.ledgerbench.mission.Range;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueKind;

/** What part 2 says of itself. */
final class LabelingDescription {

    static final String PART = "labeling-roi";
    static final String SAMPLER = "sampler";
    static final String BATCH_SIZE = "batchSize";
    static final String LABELS = "labels";
    static final String INDEX_COST = "indexCost";
    static final String GPU_SAVINGS = "gpuSavings";
    static final String INDEXING_IS_DEARER = "indexingIsDearer";
    static final List<String> CLAIMS = List.of(INDEX_COST, GPU_SAVINGS, INDEXING_IS_DEARER);

    private static final int RUN_LIMIT = 10;
    private static final String PLAN = "Mission plan, part 2";
    private static final String[] SIZE_UNITS = {"B", "kB", "MB", "GB", "TB", "PB"};

    private LabelingDescription() {}

    static Part of(LabelingConstants constants, LabelingTrack track, Sheets sheets) {
        return new Part(
                PART,
                new Briefing(
                        "Active-learning ROI",
                        "Optimise the labelling budget with uncertainty sampling: in ten recorded runs find the knee,"
                                + " where running the selection model starts to cost more than the labelling fees it"
                                + " saves.",
                        15),
                lock(constants, track),
                new Instruments(
                        List.of(sampler(), batchSize(track), labels(constants, track)),
                        LabelingReadings.all(),
                        LabelingFigures.outlines(),
                        new LabelingFormulas(sheets).all(),
                        OptionalInt.of(RUN_LIMIT)),
                questions(track));
    }

    private static Lock lock(LabelingConstants constants, LabelingTrack track) {
        return new Lock.OfChoice(
                "To reach " + Math.round(100 * constants.targetAccuracy()) + " % accuracy, will uncertainty sampling in"
                        + " batches of " + track.batches().reference()
                        + " labels, this track's reference batch size, need more or fewer labels than random sampling?",
                List.of(
                        Option.of("fewer", "Fewer labels than random sampling"),
                        Option.of("same", "As many labels as random sampling"),
                        Option.of("more", "More labels than random sampling")));
    }

    private static Knob sampler() {
        return new Knob.Selector(
                SAMPLER,
                new KnobHelp(
                        "Sampler",
                        "",
                        "How the next labels are chosen: at random, or by active learning, which asks for the items the"
                                + " model is least certain about.",
                        PLAN + "; Lewis and Gale 1994, A sequential algorithm for training text classifiers"),
                List.of(
                        Option.of(Sampler.RANDOM.id(), Sampler.RANDOM.title()),
                        Option.of(Sampler.UNCERTAINTY.id(), Sampler.UNCERTAINTY.title())),
                Value.of(Sampler.RANDOM.id()));
    }

    private static Knob batchSize(LabelingTrack track) {
        return new Knob.Selector(
                BATCH_SIZE,
                new KnobHelp(
                        "Selection batch size",
                        "labels",
                        "Labels bought in a round. Small batches follow the model closely and pay for many rounds; large"
                                + " ones are chosen by a model that is out of date.",
                        PLAN + "; the sizes are a scenario choice"),
                track.batches().sizes().stream()
                        .map(size -> new Option(Value.of(size), Integer.toString(size)))
                        .toList(),
                Value.of(track.batches().reference()));
    }

    private static Knob labels(LabelingConstants constants, LabelingTrack track) {
        LabelingTrack.Pool pool = track.pool();
        return new Knob.Slider(
                LABELS,
                new KnobHelp(
                        "Labels asked for",
                        "labels",
                        "Labels you are ready to buy in all. Only whole rounds are bought.",
                        PLAN + "; the bounds are a scenario choice"),
                new Range(pool.seed(), LabelingModel.mostLabels(constants, track), pool.step(), true),
                pool.seed());
    }

    private static Questions questions(LabelingTrack track) {
        return new Questions(
                List.of(BATCH_SIZE, LABELS),
                List.of(
                        new Claim(
                                INDEX_COST,
                                "What does reading and indexing the whole data set cost, on CPU cores?",
                                "$",
                                ValueKind.NUMBER),
                        new Claim(
                                GPU_SAVINGS,
                                "What does training on fewer samples save on GPUs, with uncertainty sampling at the batch"
                                        + " size and labels you commit?",
                                "$",
                                ValueKind.NUMBER),
                        new Claim(
                                INDEXING_IS_DEARER,
                                "Does the indexing cost more than the GPU savings?",
                                "",
                                ValueKind.FLAG)),
                List.of(new Prompt(
                        "indexing-question",
                        "The indexing question",
                        "Jeff Dean asks: “Is the CPU cost of indexing the entire " + size(track)
                                + " data set higher than the GPU savings from training on fewer samples?” Prove your"
                                + " answer with numbers from the dashboard, and say whether either of them matters beside"
                                + " the labelling fees.")),
                List.of(),
                List.of(),
                true);
    }

    /** The size of everything that is scored, in words. */
    private static String size(LabelingTrack track) {
        double size = track.pool().scored() * track.pool().bytesPerItem();
        int unit = 0;
        while (size >= 1000 && unit < SIZE_UNITS.length - 1) {
            size /= 1000;
            unit++;
        }
        return Math.round(size) + " " + SIZE_UNITS[unit];
    }
}
