package org.ledgerbench.dataselection.dedup;

import org.ledgerbench.dataselection.dedup.DedupTrack.Corpus;
import org.ledgerbench.dataselection.dedup.DedupTrack.Edits;
import org.ledgerbench.dataselection.dedup.DedupTrack.Workload;
import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.Quantity;
import org.ledgerbench.dataselection.part.TrackId;

/** The parameters of each track, noted with their sources as they are put together. */
final class DedupTable {

    static final Quantity REDUNDANCY = new Quantity("R, share of surplus copies", "1");
    static final Quantity LARGEST = new Quantity("Kmax, largest cluster", "samples");
    static final Quantity EPOCHS = new Quantity("ep, epochs", "epochs");
    static final Quantity COPY_EDIT = new Quantity("e0, mean edit rate of a copy", "1/token");
    static final Quantity SIBLING_LOW = new Quantity("ea, least edit rate of a sibling", "1/token");
    static final Quantity SIBLING_HIGH = new Quantity("eb, greatest edit rate of a sibling", "1/token");
    static final Quantity SIBLINGS = new Quantity("M, template siblings of an original", "samples");
    static final Quantity FORWARD = new Quantity("F, forward FLOP a sample", "FLOP");
    static final Quantity SAMPLES = new Quantity("samples in the raw corpus", "samples");
    static final Quantity SHINGLES = new Quantity("shingles a sample", "shingles");
    static final Quantity RATE = new Quantity("sustained rate", "FLOP/s");

    private static final String WEB_EDITS =
            "scenario choice: boilerplate, dates and names differ between near-duplicates";
    private static final String WEB_SIBLINGS =
            "scenario choice: distinct content poured into one template starts to look alike below 0.7";
    private static final String MODEST_RATE = "scenario choice: a mid-range accelerator at a third of its peak";

    private DedupTable() {}

    static DedupTrack noted(TrackId track, ConstantSheet sheet) {
        return switch (track) {
            case CLOUD_TITAN -> cloudTitan(sheet);
            case EDGE_GUARDIAN -> edgeGuardian(sheet);
            case MOBILE_NOMAD -> mobileNomad(sheet);
            case TINY_PIONEER -> tinyPioneer(sheet);
        };
    }

    private static DedupTrack cloudTitan(ConstantSheet sheet) {
        return new DedupTrack(
                new Corpus(
                        sheet.number(REDUNDANCY, 0.50, "mission plan: the web-scraped corpus is 50 % redundant"),
                        sheet.number(LARGEST, 250_933, "Lee et al. 2022, Fig. 1: the largest cluster of C4"),
                        sheet.number(EPOCHS, 1, "scenario choice: large language models see their corpus once")),
                webEdits(sheet, 30),
                new Workload(
                        sheet.number(FORWARD, 1.4e11, "Kaplan et al. 2020: 2N a token, N = 70e9 (mission plan)"),
                        sheet.number(SAMPLES, 17e12, "scenario choice: tokens, so that 6ND costs about $10M"),
                        sheet.number(SHINGLES, 1, "a sample is a token, and each token starts one shingle"),
                        sheet.number(RATE, 4e14, "scenario choice: a data-centre accelerator at 40 % of 1e15")));
    }

    private static DedupTrack edgeGuardian(ConstantSheet sheet) {
        String video = "scenario choice: frames of one scene differ little";
        return new DedupTrack(
                new Corpus(
                        sheet.number(REDUNDANCY, 0.80, "scenario choice: video keeps showing the same scene"),
                        sheet.number(LARGEST, 5000, "scenario choice: keyframes of one commute, bound of a C4 bin"),
                        sheet.number(EPOCHS, 3, "scenario choice: a few passes over keyframes")),
                new Edits(
                        sheet.number(COPY_EDIT, 0.02, video),
                        sheet.number(SIBLING_LOW, 0.04, video),
                        sheet.number(SIBLING_HIGH, 0.10, video),
                        sheet.whole(SIBLINGS, 60, "scenario choice: distinct scenes at one junction")),
                new Workload(
                        sheet.number(FORWARD, 2e11, "scenario choice: a detector of 100 billion multiply-adds"),
                        sheet.number(SAMPLES, 1e8, "mission plan: 1 PB of raw video, 10 MB a keyframe"),
                        sheet.number(SHINGLES, 1000, "scenario choice: patches of a keyframe"),
                        sheet.number(RATE, 1e14, MODEST_RATE)));
    }

    private static DedupTrack mobileNomad(ConstantSheet sheet) {
        return new DedupTrack(
                new Corpus(
                        sheet.number(REDUNDANCY, 0.40, "scenario choice: the same signs photographed again"),
                        sheet.number(LARGEST, 500, "scenario choice: bound of a C4 bin"),
                        sheet.number(EPOCHS, 10, "scenario choice: a small model over many passes")),
                webEdits(sheet, 30),
                new Workload(
                        sheet.number(FORWARD, 6e8, "scenario choice: a mobile network of 300 million multiply-adds"),
                        sheet.number(SAMPLES, 1e6, "scenario choice: a million crops of signs"),
                        sheet.number(SHINGLES, 1000, "scenario choice: patches of a crop"),
                        sheet.number(RATE, 1e14, MODEST_RATE)));
    }

    private static DedupTrack tinyPioneer(ConstantSheet sheet) {
        return new DedupTrack(
                new Corpus(
                        sheet.number(REDUNDANCY, 0.15, "scenario choice: a small corpus recorded by hand"),
                        sheet.number(LARGEST, 20, "scenario choice: takes of one sentence, bound of a C4 bin"),
                        sheet.number(EPOCHS, 30, "scenario choice: a tiny model over very many passes")),
                webEdits(sheet, 10),
                new Workload(
                        sheet.number(FORWARD, 1e7, "scenario choice: a network that runs under 1 mW"),
                        sheet.number(SAMPLES, 1e4, "scenario choice: ten thousand clips"),
                        sheet.number(SHINGLES, 100, "scenario choice: frames of a one-second clip"),
                        sheet.number(RATE, 1e14, MODEST_RATE)));
    }

    private static Edits webEdits(ConstantSheet sheet, int siblings) {
        return new Edits(
                sheet.number(COPY_EDIT, 0.03, WEB_EDITS),
                sheet.number(SIBLING_LOW, 0.04, WEB_SIBLINGS),
                sheet.number(SIBLING_HIGH, 0.12, WEB_SIBLINGS),
                sheet.whole(SIBLINGS, siblings, WEB_SIBLINGS));
    }
}
