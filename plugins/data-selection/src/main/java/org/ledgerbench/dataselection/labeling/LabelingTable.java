package org.ledgerbench.dataselection.labeling;

import java.util.ArrayList;
import java.util.List;
import org.ledgerbench.dataselection.labeling.LabelingTrack.Batches;
import org.ledgerbench.dataselection.labeling.LabelingTrack.Learner;
import org.ledgerbench.dataselection.labeling.LabelingTrack.Pool;
import org.ledgerbench.dataselection.labeling.LabelingTrack.Prices;
import org.ledgerbench.dataselection.labeling.LabelingTrack.Training;
import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.Quantity;
import org.ledgerbench.dataselection.part.TrackId;

/** The parameters of each track, noted with their sources as they are put together. */
final class LabelingTable {

    static final Quantity SLOPE = new Quantity("kappa, slope of the true logit", "1");
    static final Quantity FLIPS = new Quantity("eta, share of labels that are wrong", "1");
    static final Quantity DIMENSIONS = new Quantity("d, dimensions of the model", "1");
    static final Quantity CANDIDATES = new Quantity("P, items worth an expert's time", "items");
    static final Quantity SCORED = new Quantity("Ps, items scored a round", "items");
    static final Quantity SEED = new Quantity("n0, labels at first", "labels");
    static final Quantity STEP = new Quantity("step of the labels", "labels");
    static final Quantity BYTES = new Quantity("size of an item", "B");
    static final Quantity LABEL = new Quantity("cl, price of a label", "$");
    static final Quantity ROUND = new Quantity("fix, fixed cost of a round", "$");
    static final Quantity BUDGET = new Quantity("labelling budget", "$");
    static final Quantity FORWARD = new Quantity("F, forward FLOP an item", "FLOP");
    static final Quantity EPOCHS = new Quantity("ep, epochs of a training", "epochs");
    static final Quantity RATE = new Quantity("sustained rate", "FLOP/s");
    static final Quantity REFERENCE = new Quantity("reference batch size", "labels");

    private static final String TASK = "scenario choice: 90 % accuracy is reached within the pool";
    private static final String CLEAN = "scenario choice: experts agree";
    private static final String FEATURES = "scenario choice: width of the features under the last layer";
    private static final String STAGES = "scenario choice: a first filter leaves these from what is scored";
    private static final String SEED_SOURCE = "scenario choice: labels a first model needs";
    private static final String STEP_SOURCE = "scenario choice: a hundred or more positions of the knob";
    private static final String BATCH_SOURCE = "scenario choice: labels a labelling team delivers together";
    private static final String AUTOMATIC = "scenario choice: rounds run without a meeting";
    private static final String EPOCH_SOURCE = "scenario choice: epochs until the head has converged";
    private static final String MODEST_RATE = "scenario choice: a mid-range accelerator at a third of its peak";

    private LabelingTable() {}

    static LabelingTrack noted(TrackId track, ConstantSheet sheet) {
        return switch (track) {
            case CLOUD_TITAN -> cloudTitan(sheet);
            case EDGE_GUARDIAN -> edgeGuardian(sheet);
            case MOBILE_NOMAD -> mobileNomad(sheet);
            case TINY_PIONEER -> tinyPioneer(sheet);
        };
    }

    private static LabelingTrack cloudTitan(ConstantSheet sheet) {
        return new LabelingTrack(
                learner(sheet, 8, 1024),
                new Pool(
                        sheet.whole(CANDIDATES, 100_000, STAGES),
                        sheet.number(SCORED, 1e6, STAGES),
                        sheet.whole(SEED, 2000, SEED_SOURCE),
                        sheet.whole(STEP, 100, STEP_SOURCE),
                        sheet.number(BYTES, 4e3, "scenario choice: a page of text")),
                new Prices(
                        sheet.number(LABEL, 0.50, "scenario choice: half a minute of an annotator"),
                        sheet.number(ROUND, 0, AUTOMATIC),
                        Double.POSITIVE_INFINITY),
                new Training(
                        sheet.number(FORWARD, 1.4e13, "Kaplan et al. 2020: 2N a token, N = 70e9, 100 tokens an item"),
                        sheet.number(EPOCHS, 3, EPOCH_SOURCE),
                        sheet.number(RATE, 4e14, "scenario choice: a data-centre accelerator at 40 % of 1e15")),
                batches(sheet, 500, 100, 200, 500, 1000, 2000, 5000));
    }

    private static LabelingTrack edgeGuardian(ConstantSheet sheet) {
        return new LabelingTrack(
                learner(sheet, 6, 1024),
                new Pool(
                        sheet.whole(CANDIDATES, 240_000, STAGES),
                        sheet.number(SCORED, 1e8, "mission plan: 1 PB of raw video, 10 MB a keyframe"),
                        sheet.whole(SEED, 5000, SEED_SOURCE),
                        sheet.whole(STEP, 200, STEP_SOURCE),
                        sheet.number(BYTES, 1e7, "scenario choice: a keyframe with its sensors")),
                new Prices(
                        sheet.number(
                                LABEL, 0.63, "list price of cloud labelling: $63 per 1000 boxes, ten boxes a keyframe"),
                        sheet.number(ROUND, 0, AUTOMATIC),
                        sheet.number(BUDGET, 50_000, "mission plan: a $50k labelling budget")),
                new Training(
                        sheet.number(FORWARD, 2e11, "scenario choice: a detector of 100 billion multiply-adds"),
                        sheet.number(EPOCHS, 10, EPOCH_SOURCE),
                        sheet.number(RATE, 1e14, MODEST_RATE)),
                batches(sheet, 1000, 200, 500, 1000, 2000, 5000, 10_000));
    }

    private static LabelingTrack mobileNomad(ConstantSheet sheet) {
        return new LabelingTrack(
                new Learner(
                        sheet.number(SLOPE, 8, TASK),
                        sheet.number(FLIPS, 0.05, "mission plan: 5 % label noise"),
                        sheet.number(DIMENSIONS, 1024, FEATURES)),
                new Pool(
                        sheet.whole(CANDIDATES, 100_000, STAGES),
                        sheet.number(SCORED, 1e6, STAGES),
                        sheet.whole(SEED, 2000, SEED_SOURCE),
                        sheet.whole(STEP, 100, STEP_SOURCE),
                        sheet.number(BYTES, 5e5, "scenario choice: a crop of a sign")),
                new Prices(
                        sheet.number(
                                LABEL,
                                0.105,
                                "list price of cloud labelling: $35 per 1000 classifications, three a sign"),
                        sheet.number(ROUND, 25, "scenario choice: half an hour of an engineer"),
                        Double.POSITIVE_INFINITY),
                new Training(
                        sheet.number(FORWARD, 6e8, "scenario choice: a mobile network of 300 million multiply-adds"),
                        sheet.number(EPOCHS, 50, EPOCH_SOURCE),
                        sheet.number(RATE, 1e14, MODEST_RATE)),
                batches(sheet, 1000, 500, 1000, 2000, 5000));
    }

    private static LabelingTrack tinyPioneer(ConstantSheet sheet) {
        return new LabelingTrack(
                learner(sheet, 8, 32),
                new Pool(
                        sheet.whole(CANDIDATES, 500, "mission plan: 500 real samples"),
                        sheet.number(SCORED, 500, "mission plan: 500 real samples"),
                        sheet.whole(SEED, 50, SEED_SOURCE),
                        sheet.whole(STEP, 5, STEP_SOURCE),
                        sheet.number(BYTES, 6.4e4, "scenario choice: two seconds of 16 kHz audio, 16 bits")),
                new Prices(
                        sheet.number(LABEL, 2.00, "scenario choice: two minutes of a listener"),
                        sheet.number(ROUND, 20, "scenario choice: setting up a listening session"),
                        Double.POSITIVE_INFINITY),
                new Training(
                        sheet.number(FORWARD, 1e7, "scenario choice: a network that runs under 1 mW"),
                        sheet.number(EPOCHS, 200, EPOCH_SOURCE),
                        sheet.number(RATE, 1e14, MODEST_RATE)),
                batches(sheet, 25, 10, 25, 50));
    }

    private static Learner learner(ConstantSheet sheet, double slope, double dimensions) {
        return new Learner(
                sheet.number(SLOPE, slope, TASK),
                sheet.number(FLIPS, 0, CLEAN),
                sheet.number(DIMENSIONS, dimensions, FEATURES));
    }

    private static Batches batches(ConstantSheet sheet, int reference, int... sizes) {
        List<Integer> noted = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            noted.add(sheet.whole(new Quantity("batch size " + (i + 1), "labels"), sizes[i], BATCH_SOURCE));
        }
        return new Batches(sheet.whole(REFERENCE, reference, BATCH_SOURCE), noted);
    }
}
