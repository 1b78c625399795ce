package org.ledgerbench.app.samples;

import java.util.List;
import java.util.Optional;
import org.ledgerbench.mission.Mission;

/** The students who chose the translating glasses. The knee for batches of 1000 lies at 27 000 labels. */
final class MobileNomadSamples {

    private static final String TRACK = "mobile-nomad";
    private static final String[] BRACKETING = {
        "sampler=random, batchSize=1000, labels=12000",
        "sampler=uncertainty, batchSize=1000, labels=12000",
        "sampler=uncertainty, batchSize=1000, labels=20000",
        "sampler=uncertainty, batchSize=1000, labels=27000",
        "sampler=uncertainty, batchSize=1000, labels=34000"
    };
    private static final String ANSWER_AT_THE_KNEE =
            "batchSize=1000, labels=27000, indexCost={4.indexCost}, gpuSavings={4.gpuSavings}, indexingIsDearer=true";

    private final Mission mission;

    MobileNomadSamples(Mission mission) {
        this.mission = mission;
    }

    List<Sample> all() {
        return List.of(solid(), nothingInPartThree(), strayKnob(), firstFile(), secondFile(), notHandedIn());
    }

    private SampleScript student(String id, String name, String opened) {
        return SampleScript.of(mission, TRACK, id, Optional.of(name), opened);
    }

    private static Sample sample(String file, String shows, SampleScript script) {
        return Sample.of(TRACK + "/" + file + ".ledger.jsonl", shows, script);
    }

    private static SampleScript audit(SampleScript script, double lock, String ironLaw) {
        return script.part("dedup-audit")
                .lock(lock)
                .runs("threshold=0.9", "threshold=0.8", "threshold=0.75", "threshold=0.6")
                .answer("threshold=0.75")
                .reflect("iron-law", ironLaw);
    }

    private static SampleScript labels(SampleScript script, String indexing) {
        return script.part("labeling-roi")
                .lock("fewer")
                .runs(BRACKETING)
                .answer(ANSWER_AT_THE_KNEE)
                .reflect("indexing-question", indexing);
    }

    private static SampleScript mix(SampleScript script, String share, String defence) {
        return script.part("domain-gap")
                .lock("degrades")
                .runs("syntheticShare=0.1, randomization=0", "syntheticShare=0.5, randomization=0.5")
                .runs("syntheticShare=" + share + ", randomization=0.5")
                .answer("syntheticShare=" + share + ", randomization=0.5")
                .reflect("defence", defence);
    }

    private Sample solid() {
        SampleScript script = student("s1014", "Hana Sato", "2026-11-23T18:12:44Z");
        audit(
                script,
                30,
                "With ten epochs the images are repeated anyway, so duplicates hurt less than I thought: the ICR before "
                        + "pruning is {1.icrRaw} and at threshold 0.75 it is {3.icr}. Still, {3.removedFraction%} of the "
                        + "operations in the O term of the Iron Law go away while {3.signalKept%} of the signal stays. Eta, "
                        + "the utilisation, is a property of kernels and hardware and does not see the difference.");
        labels(
                script,
                "Indexing costs {4.indexCost$} and the GPU savings are {4.gpuSavings$}. Indexing is dearer, but both are cents. "
                        + "With 5 % noise the accuracy is capped and every label is worth less; I bought {4.labelsBought#} "
                        + "labels for {4.labelCost$}, and at 34000 the next round saves {5.marginalSaving$} for "
                        + "{5.marginalSelectionCost$}, so the knee is before that.");
        mix(
                script,
                "0.38",
                "My strategy is real data first. The 1/eps^2 noise penalty is my crisis: labels with 5 % noise need ten times "
                        + "the training steps, so adding more cheap labels is the wrong lever. I use 38 % synthetic frames for "
                        + "accuracy, {3.benchmarkAccuracy}, and stay at {3.rainRecall} for rain and {3.fid} for the FID. Half "
                        + "synthetic would give {2.benchmarkAccuracy} but costs rain recall ({2.rainRecall}).");
        return sample("sato-hana", "Solid work in all three parts.", script.submit());
    }

    private Sample nothingInPartThree() {
        SampleScript script = student("s1015", "Minh Nguyen", "2026-11-24T20:02:30Z");
        audit(
                script,
                24,
                "Less data, fewer operations, less time: {3.flopsReduction%} fewer FLOPs at 0.75. ICR {3.icr}.");
        labels(script, "Indexing is dearer, {4.indexCost$} against {4.gpuSavings$}.");
        return sample("nguyen-minh", "Nothing in part 3, and handed in like that.", script.submit());
    }

    private Sample strayKnob() {
        SampleScript script = student("s1016", "Elif Yılmaz", "2026-11-24T17:55:05Z")
                .part("dedup-audit")
                .lock(29)
                .runs("threshold=0.8")
                .runWithStrayKnob("threshold=0.75", "shingleSize", 7)
                .runs("threshold=0.7")
                .answer("threshold=0.75")
                .reflect(
                        "iron-law",
                        "Duplicates are operations without information. ICR {1.icrRaw} before, {3.icr} after pruning at 0.70, so "
                                + "the useful share of O grows while eta of the machine stays.");
        labels(
                script,
                "At the knee the index costs {4.indexCost$}, the GPUs save {4.gpuSavings$}: the index is dearer. The fees "
                        + "saved are {4.feesSaved$}.");
        mix(
                script,
                "0.42",
                "Feasible with 42 % synthetic and randomisation 0.5: {3.benchmarkAccuracy} accuracy, {3.rainRecall} rain recall, "
                        + "FID {3.fid}. I prefer quality because of the rain that the simulator lacks.");
        return sample("yilmaz-elif", "An unknown knob in one run, as from a newer program.", script.submit());
    }

    private Sample firstFile() {
        SampleScript script = student("s1017", "Chidi Abara", "2026-11-23T17:20:00Z");
        audit(script, 60, "Pruning is good, it saves {3.costSaved$} here.");
        return sample(
                "abara-chidi", "The first of two files of one student: superseded by the later one.", script.submit());
    }

    private Sample secondFile() {
        SampleScript script = student("s1017", "Chidi Abara", "2026-11-24T18:45:10Z");
        audit(
                script,
                30,
                "I tried again. FLOPs are proportional to samples, so 30 % of the samples are 30 % of O. At 0.75 the ICR is "
                        + "{3.icr} against {1.icrRaw}, and {3.gpuHours} GPU-hours are left.");
        labels(
                script,
                "The index costs {4.indexCost$} and saves {4.gpuSavings$} of GPU time, so it is dearer. Net saving at the knee: "
                        + "{4.netSaving$}.");
        mix(
                script,
                "0.34",
                "Quality over quantity: {3.rainRecall} rain recall, accuracy {3.benchmarkAccuracy}, FID {3.fid}, at 34 % "
                        + "synthetic. Noise costs 1/eps^2, so more of the same data would not have helped.");
        return sample(
                "abara-chidi-second-try",
                "The second of two files of one student: it counts, and somebody should look at it.",
                script.submit());
    }

    private Sample notHandedIn() {
        SampleScript script = student("s1018", "Ingrid Eriksen", "2026-11-24T21:08:56Z");
        audit(
                script,
                33,
                "The duplicated frames are work the GPU does twice. ICR {1.icrRaw}, at 0.75 {3.icr}. O goes down, T goes down.");
        labels(
                script,
                "Yes, dearer: {4.indexCost$} and {4.gpuSavings$}. Cents, compared with labels for {4.labelCost$}.");
        mix(
                script,
                "0.38",
                "38 % synthetic is feasible: {3.benchmarkAccuracy}, {3.rainRecall}, {3.fid}. I think quality matters more.");
        return sample("eriksen-ingrid", "Never handed in: graded as it stands, with a finding.", script);
    }
}
