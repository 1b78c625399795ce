package org.ledgerbench.app.samples;

import java.util.List;
import java.util.Optional;
import org.ledgerbench.mission.Mission;

/** The students who chose the language model. The knee for batches of 500 lies at 30 000 labels. */
final class CloudTitanSamples {

    private static final String TRACK = "cloud-titan";
    private static final String[] BRACKETING = {
        "sampler=random, batchSize=500, labels=10200",
        "sampler=uncertainty, batchSize=500, labels=10200",
        "sampler=uncertainty, batchSize=500, labels=20000",
        "sampler=uncertainty, batchSize=500, labels=30000",
        "sampler=uncertainty, batchSize=500, labels=40000",
        "sampler=uncertainty, batchSize=500, labels=35000"
    };

    private final Mission mission;

    CloudTitanSamples(Mission mission) {
        this.mission = mission;
    }

    List<Sample> all() {
        return List.of(excellent(), lateLock(), justInside(), justOutside(), infeasible(), tampered(), formulas());
    }

    private SampleScript student(String id, String name, String opened) {
        return SampleScript.of(mission, TRACK, id, Optional.of(name), opened);
    }

    private static Sample sample(String file, String shows, SampleScript script) {
        return Sample.of(TRACK + "/" + file + ".ledger.jsonl", shows, script);
    }

    private Sample excellent() {
        SampleScript script = student("s1001", "Amara Okafor", "2026-11-23T17:05:12Z")
                .part("dedup-audit")
                .lock(30)
                .runs("threshold=0.95", "threshold=0.9", "threshold=0.8", "threshold=0.7", "threshold=0.6")
                .runs("threshold=0.5", "threshold=0.4", "threshold=0.62")
                .answer("threshold=0.6")
                .reflect(
                        "iron-law",
                        "The Iron Law says T = O / (peak x eta). Duplicates leave the eta that a profiler reports alone: "
                                + "the GPUs are just as busy with a page they have seen before. What falls is the useful "
                                + "part of it. Before pruning my ICR was {1.icrRaw}, so more than a third of the FLOPs "
                                + "taught nothing. At threshold 0.60 the run removed {5.removedFraction%} of the tokens, "
                                + "the ICR rose to {5.icr} and the bill fell to {5.gpuHours#} GPU-hours; the indexing is "
                                + "such a small tax that O falls in proportion to D. But the ICR alone is a trap. At 0.40 it "
                                + "is {7.icr}, the best of all my runs, and only {7.signalKept%} of the signal is left. "
                                + "What a fixed budget buys is the gain at fixed compute, and that peaks around 0.60 with "
                                + "{5.gainAtFixedCompute}.")
                .part("labeling-roi")
                .lock("fewer")
                .runs(BRACKETING)
                .runs("sampler=uncertainty, batchSize=500, labels=25000")
                .runs("sampler=uncertainty, batchSize=500, labels=29500")
                .runs("sampler=uncertainty, batchSize=500, labels=30500")
                .answer("batchSize=500, labels=30000, indexCost={4.indexCost}, gpuSavings={4.gpuSavings}, "
                        + "indexingIsDearer=false")
                .reflect(
                        "indexing-question",
                        "No, not here. Reading my run at 30000 labels, indexing costs ${4.indexCost} because the items are "
                                + "short texts, and the GPU savings from training on fewer samples are {4.gpuSavings$}. So "
                                + "the indexing is the cheaper of the two, by far, but I would not base anything on it: the "
                                + "label fees saved in the same run are {4.feesSaved$}, which is a different order of "
                                + "magnitude. The knee is a matter of fees against selection. At 25000 the next round still "
                                + "saved {7.marginalSaving$} for {7.marginalSelectionCost$}; at 30000 it would save "
                                + "{4.marginalSaving$} for {4.marginalSelectionCost$}, so that is where I stop.")
                .part("domain-gap")
                .lock("degrades")
                .runs("syntheticShare=0.1, randomization=0", "syntheticShare=0.9, randomization=0")
                .runs("syntheticShare=0.5, randomization=0.5", "syntheticShare=0.38, randomization=0.5")
                .runs("syntheticShare=0.38, randomization=0.75", "syntheticShare=0.34, randomization=0.5")
                .answer("syntheticShare=0.38, randomization=0.5")
                .reflect(
                        "defence",
                        "I prioritise quality and use quantity as far as it is safe. Going from 10 % to 90 % synthetic "
                                + "data took rain recall from {1.rainRecall} to {2.rainRecall}, because the simulator does "
                                + "not model rain and every synthetic frame dilutes the real ones that show it. All real is "
                                + "no answer either: at 10 % the accuracy was {1.benchmarkAccuracy}, below the target. With "
                                + "38 % synthetic and a randomisation of 0.5 I get {4.benchmarkAccuracy} accuracy, "
                                + "{4.rainRecall} rain recall and an FID of {4.fid}, and the Safety Lead has nothing to veto. "
                                + "The noise penalty weighs on this choice: if labels are noisy, the samples needed grow "
                                + "with 1/eps^2 and not 1/eps, so a clean expert label is worth many synthetic ones near "
                                + "the target. I gave up {3.benchmarkAccuracy} accuracy at half synthetic for the rain.")
                .submit();
        return sample(
                "okafor-amara",
                "Excellent: everything right, and every claim in the texts rests on a run of her own.",
                script);
    }

    private Sample lateLock() {
        SampleScript script = student("s1002", "Lukas Lindqvist", "2026-11-23T18:31:40Z")
                .part("dedup-audit")
                .runs("threshold=0.8")
                .lock(29.2)
                .runs("threshold=0.7", "threshold=0.6", "threshold=0.5")
                .answer("threshold=0.65")
                .reflect(
                        "iron-law",
                        "Duplicates waste operations. In the Iron Law the O term counts every FLOP, also the ones spent on "
                                + "text the model knows by heart, and time is proportional to O. After pruning at 0.60 "
                                + "{3.removedFraction%} of the corpus is gone and the ICR is {3.icr}. The utilisation of the "
                                + "hardware, eta, is as good as before, it just works on things that matter.")
                .part("labeling-roi")
                .lock("fewer")
                .runs(BRACKETING)
                .answer("batchSize=500, labels=30000, indexCost={4.indexCost}, gpuSavings={4.gpuSavings}, "
                        + "indexingIsDearer=false")
                .reflect(
                        "indexing-question",
                        "Indexing costs ${4.indexCost} and the GPU savings are {4.gpuSavings$}, so indexing is not dearer. "
                                + "Both are peanuts next to the labels, {4.labelCost$}.")
                .part("domain-gap")
                .lock("degrades")
                .runs("syntheticShare=0.5, randomization=0", "syntheticShare=0.4, randomization=0.5")
                .runs("syntheticShare=0.35, randomization=0.45")
                .answer("syntheticShare=0.35, randomization=0.45")
                .reflect(
                        "defence",
                        "My mix is 35 % synthetic. It passes all three limits: {3.benchmarkAccuracy} accuracy, "
                                + "{3.rainRecall} rain recall, FID {3.fid}. More synthetic data would lift the accuracy but "
                                + "rain recall falls, and rain is what the Safety Lead cares about. So quality over "
                                + "quantity, with just enough domain randomisation to keep the FID low.")
                .submit();
        return sample("lindqvist-lukas", "A late lock: in part 1 he ran the simulator before he locked.", script);
    }

    private Sample justInside() {
        SampleScript script = student("s1003", "Mei Tanaka", "2026-11-24T17:12:03Z")
                .part("dedup-audit")
                .lock(25)
                .runs("threshold=0.8", "threshold=0.7", "threshold=0.6")
                .answer("threshold=0.7")
                .reflect(
                        "iron-law",
                        "Training time is operations over peak times eta. If half of the tokens are copies, half of the "
                                + "operations do not add information, the ICR is only {1.icrRaw}. With threshold 0.70 I get "
                                + "{2.icr} and save {2.costSaved$}. Eta as the ratio of achieved to peak FLOPs does not "
                                + "change, but the information per FLOP does.")
                .part("labeling-roi")
                .lock("fewer")
                .runs(BRACKETING)
                .answer("batchSize=500, labels=31500, indexCost={4.indexCost}, gpuSavings={4.gpuSavings}, "
                        + "indexingIsDearer=false")
                .reflect(
                        "indexing-question",
                        "The index costs ${4.indexCost}, the GPU savings are {4.gpuSavings$}. So the answer to the question "
                                + "is no. I looked for the crossing of the two marginal curves: at 30000 labels the next "
                                + "round saves {4.marginalSaving$} and costs {4.marginalSelectionCost$}, at 35000 it saves "
                                + "{6.marginalSaving$} and costs {6.marginalSelectionCost$}. I stop a little after 30000.")
                .part("domain-gap")
                .lock("degrades")
                .runs("syntheticShare=0.2, randomization=0.25", "syntheticShare=0.45, randomization=0.5")
                .runs("syntheticShare=0.4, randomization=0.45")
                .answer("syntheticShare=0.4, randomization=0.45")
                .reflect(
                        "defence",
                        "40 % synthetic and randomisation 0.45: accuracy {3.benchmarkAccuracy}, rain recall {3.rainRecall}, "
                                + "FID {3.fid}, feasible. I chose quality first, because synthetic frames have no rain and "
                                + "noisy labels cost 1/eps^2 samples instead of 1/eps.")
                .submit();
        return sample("tanaka-mei", "A knee just inside a band: 5 % above it, and the bound counts.", script);
    }

    private Sample justOutside() {
        SampleScript script = student("s1004", "Diego Fernández", "2026-11-24T18:20:55Z")
                .part("dedup-audit")
                .lock(50)
                .runs("threshold=0.9", "threshold=0.7", "threshold=0.55")
                .answer("threshold=0.55")
                .reflect(
                        "iron-law",
                        "I expected to save half because half of the corpus is redundant, but the question was about 30 % of "
                                + "the samples and FLOPs are proportional to samples, so it is 30 %. By the Iron Law less O "
                                + "means less T. With my threshold the ICR went up to {3.icr} and the FLOPs went down by "
                                + "{3.flopsReduction%}.")
                .part("labeling-roi")
                .lock("fewer")
                .runs(BRACKETING)
                .answer("batchSize=500, labels=32000, indexCost={4.indexCost}, gpuSavings={4.gpuSavings}, "
                        + "indexingIsDearer=false")
                .reflect(
                        "indexing-question",
                        "No: ${4.indexCost} for the index against {4.gpuSavings$} of GPU savings. I chose 32000 labels because "
                                + "the net saving at 30000, {4.netSaving$}, and at 35000, {6.netSaving$}, look nearly the same "
                                + "to me and I wanted to be in between.")
                .part("domain-gap")
                .lock("degrades")
                .runs("syntheticShare=0.3, randomization=0.25", "syntheticShare=0.3, randomization=0.55")
                .answer("syntheticShare=0.3, randomization=0.55")
                .reflect(
                        "defence",
                        "Second try worked: {2.benchmarkAccuracy} accuracy and {2.rainRecall} on rain with FID {2.fid}. I "
                                + "prioritised quality. Quantity would have cost the rain frames.")
                .submit();
        return sample("fernandez-diego", "A knee just outside the same band: one more round of 500.", script);
    }

    private Sample infeasible() {
        SampleScript script = student("s1005", "Fatima Haddad", "2026-11-23T19:44:27Z")
                .part("dedup-audit")
                .lock(28.5)
                .runs("threshold=0.8", "threshold=0.6", "threshold=0.58")
                .answer("threshold=0.58")
                .reflect(
                        "iron-law",
                        "Time is O over peak times eta. Duplicates make O larger without teaching anything. The ICR before "
                                + "pruning was {1.icrRaw} and {3.icr} after it, the reduction of FLOPs {3.flopsReduction%}.")
                .part("labeling-roi")
                .lock("fewer")
                .runs(BRACKETING)
                .answer("batchSize=500, labels=29500, indexCost={4.indexCost}, gpuSavings={4.gpuSavings}, "
                        + "indexingIsDearer=false")
                .reflect(
                        "indexing-question",
                        "The GPU savings ({4.gpuSavings$}) are larger than the indexing cost (${4.indexCost}). The label fees "
                                + "of {4.labelCost$} dominate both.")
                .part("domain-gap")
                .lock("improves")
                .runs("syntheticShare=0.5, randomization=1", "syntheticShare=0.9, randomization=1.25")
                .answer("syntheticShare=0.9, randomization=1.25")
                .reflect(
                        "defence",
                        "I prioritised quantity. With 90 % synthetic data and strong randomisation the accuracy is "
                                + "{2.benchmarkAccuracy}, the highest I could find, well above the target. The Safety Lead "
                                + "complains about the FID of {2.fid#} and about rain, but the benchmark is what the model is "
                                + "measured by, and more data beats a cleverer mix in the long run.")
                .submit();
        return sample("haddad-fatima", "An infeasible mix: the best accuracy, and a veto on rain and FID.", script);
    }

    private Sample tampered() {
        SampleScript script = student("s1006", "João Costa", "2026-11-24T19:02:18Z")
                .part("dedup-audit")
                .lock(30)
                .runs("threshold=0.8")
                .tamperedRun("threshold=0.7", "icr", 0.9871)
                .runs("threshold=0.6")
                .answer("threshold=0.7")
                .reflect(
                        "iron-law",
                        "At threshold 0.70 my ICR was {2.icr}, nearly perfect, so nearly every FLOP teaches something new. "
                                + "The Iron Law has O in the numerator, and O is smaller by {2.flopsReduction%} now.")
                .part("labeling-roi")
                .lock("fewer")
                .runs(BRACKETING)
                .answer("batchSize=500, labels=30000, indexCost={4.indexCost}, gpuSavings={4.gpuSavings}, "
                        + "indexingIsDearer=false")
                .reflect("indexing-question", "No. ${4.indexCost} is less than {4.gpuSavings$}.")
                .part("domain-gap")
                .lock("degrades")
                .runs("syntheticShare=0.38, randomization=0.5")
                .answer("syntheticShare=0.38, randomization=0.5")
                .reflect("defence", "38 % synthetic, feasible at the first try. Quality.")
                .submit();
        return sample("costa-joao", "A tampered reading with a chain computed anew: only the replay notices.", script);
    }

    private Sample formulas() {
        SampleScript script = student(
                        "s1007", "=HYPERLINK(\"http://example.org\",\"Robin Moreau\")", "2026-11-24T20:10:09Z")
                .part("dedup-audit")
                .lock(12.5)
                .runs("threshold=0.8", "threshold=0.75")
                .answer("threshold=0.75")
                .reflect(
                        "iron-law",
                        "<b>Duplicates</b> are bad & slow <img src=x onerror=alert(1)>. =1+1 is what a spreadsheet would make of "
                                + "this text, which it should not. ICR {1.icr}, then {2.icr}.")
                .part("labeling-roi")
                .lock("same")
                .runs("sampler=random, batchSize=5000, labels=20000")
                .runs("sampler=uncertainty, batchSize=5000, labels=32000")
                .answer("batchSize=5000, labels=32000, indexCost=5, gpuSavings={2.gpuSavings}, indexingIsDearer=true")
                .reflect("indexing-question", "+4 = yes. -- \"quoted\", with commas, and\na second line.")
                .part("domain-gap")
                .lock("unchanged")
                .runs("syntheticShare=0.5, randomization=0.5")
                .answer("syntheticShare=0.5, randomization=0.5")
                .reflect("defence", "@quantity; my accuracy was {1.benchmarkAccuracy}\tand the FID \u202Elow\u202C.")
                .submit();
        return sample(
                "moreau-robin",
                "Formulas, markup and control characters in a name and in texts: they stay text everywhere.",
                script);
    }
}
