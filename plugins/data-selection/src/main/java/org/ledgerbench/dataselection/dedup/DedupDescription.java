package org.ledgerbench.dataselection.dedup;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ledgerbench.dataselection.part.Sheets;
import org.ledgerbench.mission.Briefing;
import org.ledgerbench.mission.Instruments;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.KnobHelp;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Questions;
import org.ledgerbench.mission.Range;

/** What part 1 says of itself. */
final class DedupDescription {

    static final String PART = "dedup-audit";
    static final String THRESHOLD = "threshold";
    static final Range THRESHOLDS = new Range(0.40, 0.95, 0.01, false);
    static final double LOCK_PRECISION = 0.1;

    private static final double DEFAULT_THRESHOLD = 0.80;

    private DedupDescription() {}

    /** The positions of the slider. */
    static List<Double> positions() {
        return IntStream.range(0, THRESHOLDS.positions())
                .mapToObj(THRESHOLDS::at)
                .toList();
    }

    static Part of(DedupConstants constants, DedupTrack track, Sheets sheets) {
        return new Part(
                PART,
                new Briefing(
                        "The deduplication audit",
                        "Measure what static pruning, taking redundant samples out before training, does to the total"
                                + " training time, and find the threshold at which a fixed compute budget teaches most.",
                        15),
                lock(constants),
                new Instruments(
                        List.of(threshold()),
                        DedupReadings.all(),
                        DedupFigures.outlines(),
                        new DedupFormulas(sheets).all(),
                        OptionalInt.empty()),
                questions());
    }

    private static Lock lock(DedupConstants constants) {
        return new Lock.OfNumber(
                "LSH over MinHash signatures finds the " + Math.round(100 * constants.lockDropped())
                        + "\u00a0% most redundant samples, and you remove them. The number of epochs stays. By how many per"
                        + " cent do the total training FLOPs fall, the FLOPs of the search included?",
                "%",
                0,
                100,
                LOCK_PRECISION);
    }

    private static Knob threshold() {
        return new Knob.Slider(
                THRESHOLD,
                new KnobHelp(
                        "Deduplication threshold",
                        "1",
                        "MinHash similarity from which two samples count as duplicates. The banding with the nearest"
                                + " effective threshold is used, so several positions share one banding.",
                        "Mission plan, part 1; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3"),
                THRESHOLDS,
                DEFAULT_THRESHOLD);
    }

    private static Questions questions() {
        return new Questions(
                List.of(THRESHOLD),
                List.of(),
                List.of(new Prompt(
                        "iron-law",
                        "Duplicates and the Iron Law",
                        "Why does training on duplicate data decrease the efficiency (η) of your training system?"
                                + " Reconcile this with the Iron Law: which of its terms does pruning change, and which"
                                + " does it leave alone?")),
                List.of(),
                List.of(THRESHOLD),
                false);
    }
}
