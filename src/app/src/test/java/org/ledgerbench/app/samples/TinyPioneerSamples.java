package org.ledgerbench.app.samples;

import java.util.List;
import java.util.Optional;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.MissionKey;

/** The students who chose the earbuds. The knee for batches of 25 lies at 175 labels. */
final class TinyPioneerSamples {

    private static final String TRACK = "tiny-pioneer";
    private static final String[] BRACKETING = {
        "sampler=random, batchSize=25, labels=130",
        "sampler=uncertainty, batchSize=25, labels=100",
        "sampler=uncertainty, batchSize=25, labels=130",
        "sampler=uncertainty, batchSize=25, labels=175",
        "sampler=uncertainty, batchSize=25, labels=250"
    };
    private static final String ANSWER_AT_THE_KNEE =
            "batchSize=25, labels=175, indexCost={4.indexCost}, gpuSavings={4.gpuSavings}, indexingIsDearer=false";

    private final Mission mission;

    TinyPioneerSamples(Mission mission) {
        this.mission = mission;
    }

    List<Sample> all() {
        return List.of(good(), guesser(), anonymous(), unknownTrack(), olderVersion(), notALedger(), empty());
    }

    private SampleScript student(String id, Optional<String> name, String opened) {
        return SampleScript.of(mission, TRACK, id, name, opened);
    }

    private static Sample sample(String file, String shows, SampleScript script) {
        return Sample.of(TRACK + "/" + file + ".ledger.jsonl", shows, script);
    }

    private static SampleScript play(SampleScript script, double lock, String share, List<String> texts) {
        return script.part("dedup-audit")
                .lock(lock)
                .runs("threshold=0.9", "threshold=0.8", "threshold=0.78", "threshold=0.6")
                .answer("threshold=0.78")
                .reflect("iron-law", texts.get(0))
                .part("labeling-roi")
                .lock("fewer")
                .runs(BRACKETING)
                .answer(ANSWER_AT_THE_KNEE)
                .reflect("indexing-question", texts.get(1))
                .part("domain-gap")
                .lock("degrades")
                .runs("syntheticShare=0.1, randomization=0", "syntheticShare=" + share + ", randomization=0.5")
                .runs("syntheticShare=0.9, randomization=1.25")
                .answer("syntheticShare=" + share + ", randomization=0.5")
                .reflect("defence", texts.get(2))
                .submit();
    }

    private Sample good() {
        SampleScript script = student("s1019", Optional.of("Leilani Mahoe"), "2026-11-23T18:50:20Z");
        List<String> texts = List.of(
                "There is little to prune among so few recordings: {3.removedFraction%} at threshold 0.78, and with thirty "
                        + "epochs every sample is repeated many times anyway, so the ICR is {1.icrRaw} before and {3.icr} "
                        + "after. The Iron Law holds as everywhere, T = O / (peak x eta), O shrinks a little and eta of the "
                        + "hardware does not care. The gain at fixed compute is only {3.gainAtFixedCompute}.",
                "It is nearly a draw. Indexing costs {4.indexCost} dollars and the GPUs save {4.gpuSavings} dollars, so "
                        + "indexing is cheaper by a hair. What matters are the fees: {4.feesSaved$} saved for "
                        + "{4.selectionCost$} of selection. At 130 labels the next round saved {3.marginalSaving$} for "
                        + "{3.marginalSelectionCost$}, at 175 it saves {4.marginalSaving$}, so that is the knee and I stop there.",
                "With 500 real recordings there is no way around synthetic data, but not without measure. {2.benchmarkAccuracy} "
                        + "accuracy and {2.rainRecall} on the safety metric with an FID of {2.fid} at 38 % synthetic; at 90 % "
                        + "and strong randomisation the FID explodes to {3.fid#}. So quality decides how far quantity may "
                        + "go. The noise penalty, 1/eps^2 instead of 1/eps, would make bad labels unaffordable with so few.");
        return sample(
                "mahoe-leilani",
                "Good work; the claim is a close call on this track.",
                play(script, 30, "0.38", texts));
    }

    private Sample guesser() {
        SampleScript script = student("s1020", Optional.of("Oskar Novák"), "2026-11-24T21:30:00Z")
                .part("dedup-audit")
                .lock(90)
                .runs("threshold=0.8")
                .answer("threshold=0.4")
                .reflect("iron-law", "Duplicates are bad because the model sees the same thing twice.")
                .part("labeling-roi")
                .lock("same")
                .runs("sampler=random, batchSize=25, labels=300")
                .answer("batchSize=25, labels=300, indexCost=100, gpuSavings=1, indexingIsDearer=true")
                .reflect("indexing-question", "yes")
                .part("domain-gap")
                .lock("improves")
                .runs("syntheticShare=1, randomization=0")
                .answer("syntheticShare=1, randomization=0")
                .reflect("defence", "I prioritised quantity. More data is always better.")
                .submit();
        return sample("novak-oskar", "A guesser: everything is there, hardly anything is right.", script);
    }

    private Sample anonymous() {
        SampleScript script = student("s1021", Optional.empty(), "2026-11-24T18:33:33Z");
        List<String> texts = List.of(
                "O gets smaller by {3.flopsReduction%} at 0.78, so by the Iron Law T gets smaller by as much. ICR {3.icr}.",
                "Indexing {4.indexCost}, GPU savings {4.gpuSavings}, so indexing is not dearer, though only just.",
                "34 % synthetic satisfies the Safety Lead: {2.rainRecall}. Accuracy {2.benchmarkAccuracy}, FID {2.fid}. I chose "
                        + "quality, because a domain gap kills field accuracy.");
        return sample("s1021", "No name in the ledger, which is allowed.", play(script, 26, "0.34", texts));
    }

    private Sample unknownTrack() {
        SampleScript script = SampleScript.of(
                mission,
                mission.description().key(),
                "tiny-explorer",
                TRACK,
                "s1022",
                Optional.of("Yusuf Rahman"),
                "2026-11-23T19:01:10Z");
        List<String> texts = List.of(
                "Few duplicates, small effect: {3.removedFraction%}.",
                "Nearly equal, {4.indexCost} and {4.gpuSavings}.", "40 %, feasible, {2.rainRecall}.");
        return sample(
                "rahman-yusuf",
                "An unknown track in the header: nothing can be repeated.",
                play(script, 30, "0.4", texts));
    }

    private Sample olderVersion() {
        MissionKey older = new MissionKey(mission.description().key().id(), "0.9");
        SampleScript script = SampleScript.of(
                mission, older, TRACK, TRACK, "s1023", Optional.of("Valentina Popescu"), "2026-11-23T20:40:42Z");
        List<String> texts = List.of(
                "At 0.78 the ICR is {3.icr}. O shrinks by {3.flopsReduction%}, eta does not change.",
                "The index costs {4.indexCost} dollars and the GPU savings are {4.gpuSavings}.",
                "Feasible at 42 % synthetic: {2.benchmarkAccuracy}, {2.rainRecall}, FID {2.fid}. Quality first.");
        return sample(
                "popescu-valentina",
                "Played an older version of the mission that is not at hand: what needs it stays pending.",
                play(script, 30, "0.42", texts));
    }

    private static Sample notALedger() {
        return Sample.ofText(
                TRACK + "/zhang-xiaoming.ledger.jsonl", "Not JSON at all: an explanation instead of a ledger.", """
                Dear Professor,

                the program closed when I wanted to hand in and I could not find the file again.
                My threshold was 0.78 and I bought 175 labels. Can I hand in on Thursday?

                Kind regards
                Xiaoming
                """);
    }

    private static Sample empty() {
        return Sample.ofText(TRACK + "/mbeki-ruth.ledger.jsonl", "An empty file, as from a broken upload.", "");
    }
}
