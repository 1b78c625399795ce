package org.ledgerbench.app.samples;

import java.util.List;
import java.util.Optional;
import org.ledgerbench.mission.Mission;

/** The students who chose the self-driving car. The budget of $50 000 ends the search before the knee does. */
final class EdgeGuardianSamples {

    private static final String TRACK = "edge-guardian";
    private static final String[] UP_TO_THE_BUDGET = {
        "sampler=random, batchSize=1000, labels=50000",
        "sampler=uncertainty, batchSize=1000, labels=20000",
        "sampler=uncertainty, batchSize=1000, labels=50000",
        "sampler=uncertainty, batchSize=1000, labels=70000",
        "sampler=uncertainty, batchSize=1000, labels=79000",
        "sampler=uncertainty, batchSize=1000, labels=80000"
    };
    private static final String ANSWER_AT_THE_BUDGET =
            "batchSize=1000, labels=79000, indexCost={5.indexCost}, gpuSavings={5.gpuSavings}, indexingIsDearer=true";

    private final Mission mission;

    EdgeGuardianSamples(Mission mission) {
        this.mission = mission;
    }

    List<Sample> all() {
        return List.of(bestBatch(), twoLocks(), elevenRuns(), brokenChain(), halfWritten(), wrongClaims());
    }

    private SampleScript student(String id, String name, String opened) {
        return SampleScript.of(mission, TRACK, id, Optional.of(name), opened);
    }

    private static Sample sample(String file, String shows, SampleScript script) {
        return Sample.of(TRACK + "/" + file + ".ledger.jsonl", shows, script);
    }

    private static SampleScript feasibleMix(SampleScript script, String share, String defence) {
        return script.part("domain-gap")
                .lock("degrades")
                .runs("syntheticShare=0.1, randomization=0", "syntheticShare=0.9, randomization=0")
                .runs("syntheticShare=" + share + ", randomization=0.5")
                .answer("syntheticShare=" + share + ", randomization=0.5")
                .reflect("defence", defence)
                .submit();
    }

    private Sample bestBatch() {
        SampleScript script = student("s1008", "Niamh O'Brien", "2026-11-23T17:48:31Z")
                .part("dedup-audit")
                .lock(31.5)
                .runs("threshold=0.9", "threshold=0.8", "threshold=0.75", "threshold=0.7", "threshold=0.5")
                .answer("threshold=0.75")
                .reflect(
                        "iron-law",
                        "A petabyte of driving is mostly the same empty road: my redundancy was so high that the ICR before "
                                + "pruning was {1.icrRaw}. In T = O / (peak x eta) the duplicates sit in O. The hardware eta "
                                + "is untouched, but as a system that should turn FLOPs into knowledge we ran at a fraction. "
                                + "At 0.75 I remove {3.removedFraction%} and keep {3.signalKept%} of the signal; at 0.50 the "
                                + "ICR is higher still ({5.icr}) but only {5.signalKept%} of the signal survives, because the "
                                + "rare statues look like their templates and are merged away. {3.gpuHours} GPU-hours are "
                                + "left to pay.")
                .part("labeling-roi")
                .lock("fewer")
                .runs("sampler=random, batchSize=1000, labels=50000")
                .runs("sampler=uncertainty, batchSize=1000, labels=50000")
                .runs("sampler=uncertainty, batchSize=1000, labels=79000")
                .runs("sampler=uncertainty, batchSize=5000, labels=50000")
                .runs("sampler=uncertainty, batchSize=5000, labels=75000")
                .runs("sampler=uncertainty, batchSize=5000, labels=80000")
                .runs("sampler=uncertainty, batchSize=10000, labels=75000")
                .answer("batchSize=5000, labels=75000, indexCost={5.indexCost}, gpuSavings={5.gpuSavings}, "
                        + "indexingIsDearer=true")
                .reflect(
                        "indexing-question",
                        "With uncertainty sampling, yes, indexing the petabyte is dearer: {5.indexCost$} of CPU time against {5.gpuSavings$} of GPU "
                                + "savings. And it does not matter, because the fees saved are {5.feesSaved$}. I compared "
                                + "batches as well. With 1000 a round the selection costs {3.selectionCost$} up to 79000 "
                                + "labels; with 5000 it is {5.selectionCost$} and the net saving is {5.netSaving$} instead of "
                                + "{3.netSaving$}. One more round of 5000 would break the budget of 50000 dollars, so the "
                                + "money ends the search before the knee of the curve does.");
        return sample(
                "obrien-niamh",
                "Excellent, with another batch size: the knee is judged for the batch she committed.",
                feasibleMix(
                        script,
                        "0.38",
                        "Quality first. From 10 % to 90 % synthetic the rain recall falls from {1.rainRecall} to "
                                + "{2.rainRecall}: the simulator has no rain, so synthetic miles dilute the wet ones. I "
                                + "give up accuracy ({2.benchmarkAccuracy} would have been possible, I take "
                                + "{3.benchmarkAccuracy}) for a rain recall of {3.rainRecall} above the floor and an FID of "
                                + "{3.fid}. Expert labels are also clean, and with noise the price of the last bit of error "
                                + "goes like 1/eps^2 instead of 1/eps."));
    }

    private Sample twoLocks() {
        SampleScript script = student("s1009", "Kwame Boateng", "2026-11-23T19:15:02Z")
                .part("dedup-audit")
                .lock(80)
                .lock(30)
                .runs("threshold=0.8", "threshold=0.74")
                .answer("threshold=0.74")
                .reflect(
                        "iron-law",
                        "I first thought that 80 % redundancy means 80 % savings, then I read the question again and locked 30. "
                                + "O is proportional to the samples. ICR with pruning {2.icr}, without {2.icrRaw}.")
                .part("labeling-roi")
                .lock("fewer")
                .runs(UP_TO_THE_BUDGET)
                .answer(ANSWER_AT_THE_BUDGET)
                .reflect(
                        "indexing-question",
                        "Indexing {5.indexCost$}, GPU savings {5.gpuSavings$}. The indexing is dearer, but the saved fees of "
                                + "{5.feesSaved$} pay for it many times.");
        return sample(
                "boateng-kwame",
                "Two locks in part 1: the first one counts, and it was wrong.",
                feasibleMix(
                        script,
                        "0.34",
                        "I would buy quality. {3.rainRecall} rain recall at 34 % synthetic is above the floor and "
                                + "{3.benchmarkAccuracy} accuracy above the target, FID {3.fid}."));
    }

    private Sample elevenRuns() {
        SampleScript script = student("s1010", "Priya Banerjee", "2026-11-24T17:33:48Z")
                .part("dedup-audit")
                .lock(30)
                .runs("threshold=0.85", "threshold=0.8", "threshold=0.77", "threshold=0.7")
                .answer("threshold=0.77")
                .reflect(
                        "iron-law",
                        "Every duplicate frame costs the full forward and backward pass, so it counts in O of the Iron Law, "
                                + "but the gradient it gives is one we already had. ICR {1.icrRaw} means that most of the "
                                + "FLOPs were repeats. At 0.77 it is {3.icr} with {3.signalKept%} of the signal kept.")
                .part("labeling-roi")
                .lock("fewer")
                .runs(UP_TO_THE_BUDGET)
                .runs("sampler=uncertainty, batchSize=2000, labels=60000")
                .runs("sampler=uncertainty, batchSize=2000, labels=70000")
                .runs("sampler=uncertainty, batchSize=2000, labels=75000")
                .runs("sampler=uncertainty, batchSize=2000, labels=79000")
                .runs("sampler=uncertainty, batchSize=500, labels=79000")
                .answer(ANSWER_AT_THE_BUDGET)
                .reflect(
                        "indexing-question",
                        "The CPU cost of the index is {5.indexCost$} and the GPU savings are {5.gpuSavings$}, so yes, it is "
                                + "higher. I tried three batch sizes; the net saving at the end of the budget was "
                                + "{5.netSaving$} for 1000, {10.netSaving$} for 2000 and {11.netSaving$} for 500.");
        return sample(
                "banerjee-priya",
                "Eleven runs where ten are allowed; the rest is good.",
                feasibleMix(
                        script,
                        "0.42",
                        "Rain decides. From {1.rainRecall} down to {2.rainRecall} as synthetic goes from 10 to 90 percent. "
                                + "I settled where all three limits hold: {3.benchmarkAccuracy}, {3.rainRecall}, FID {3.fid}. "
                                + "That is quality before quantity; noise would make quantity even more expensive because "
                                + "of 1/eps^2."));
    }

    private Sample brokenChain() {
        SampleScript script = student("s1011", "Tomasz Wójcik", "2026-11-24T18:05:16Z")
                .part("dedup-audit")
                .lock(74)
                .runs("threshold=0.8", "threshold=0.75")
                .answer("threshold=0.75")
                .reflect(
                        "iron-law",
                        "Pruning makes O smaller and T with it. The share of useful work rises from {1.icrRaw} to {2.icr}.")
                .part("labeling-roi")
                .lock("fewer")
                .runs(UP_TO_THE_BUDGET)
                .answer(ANSWER_AT_THE_BUDGET)
                .reflect("indexing-question", "Indexing is dearer, {5.indexCost$} against {5.gpuSavings$}.");
        Sample sample = sample(
                "wojcik-tomasz",
                "A broken chain: the lock was changed from 74 to 30 in an editor, afterwards.",
                feasibleMix(
                        script,
                        "0.38",
                        "I took quality: 38 % synthetic, {3.rainRecall} on rain, {3.benchmarkAccuracy} accuracy."));
        return sample.edited(text -> text.replace("\"answer\":74,", "\"answer\":30,"));
    }

    private Sample halfWritten() {
        SampleScript script = student("s1012", "Sofía Castillo", "2026-11-23T20:21:37Z")
                .part("dedup-audit")
                .lock(27)
                .runs("threshold=0.8", "threshold=0.7")
                .answer("threshold=0.7")
                .reflect(
                        "iron-law",
                        "The duplicates make the O term bigger than it has to be, so training takes longer for the same "
                                + "knowledge. {2.removedFraction%} could go at 0.70.")
                .part("labeling-roi")
                .lock("fewer")
                .runs(UP_TO_THE_BUDGET)
                .answer(ANSWER_AT_THE_BUDGET)
                .reflect(
                        "indexing-question",
                        "It is higher: {5.indexCost$} for indexing, {5.gpuSavings$} saved on GPUs.");
        return sample(
                        "castillo-sofia",
                        "A half-written last line: the computer stopped while she handed in, and the rest counts.",
                        feasibleMix(
                                script,
                                "0.34",
                                "With 34 % synthetic data I reach {3.benchmarkAccuracy} and the Safety Lead is content with "
                                        + "{3.rainRecall}. I prioritised real data because the simulator cannot do rain."))
                .cut(60);
    }

    private Sample wrongClaims() {
        SampleScript script = student("s1013", "Sanjay Kumar", "2026-11-24T19:40:51Z")
                .part("dedup-audit")
                .lock(38)
                .runs("threshold=0.8", "threshold=0.6")
                .answer("threshold=0.6")
                .reflect(
                        "iron-law",
                        "ICR went from 0.21 to 0.97 when I lowered the threshold to 0.60, so the system is five times as "
                                + "efficient and eta is up. Lower is simply better.")
                .part("labeling-roi")
                .lock("more")
                .runs("sampler=random, batchSize=1000, labels=79000")
                .runs("sampler=uncertainty, batchSize=1000, labels=40000")
                .answer("batchSize=1000, labels=40000, indexCost=11.1, gpuSavings=3000, indexingIsDearer=false")
                .reflect(
                        "indexing-question",
                        "No. Indexing is about 11 dollars because CPUs are cheap and the GPU savings are about 3000 dollars, so "
                                + "the saving is 270 times the cost.");
        return sample(
                "kumar-sanjay",
                "Confident and wrong: the numbers he cites are in none of his runs.",
                feasibleMix(script, "0.42", "Quantity and quality are both important, so I took the middle, 42 %."));
    }
}
