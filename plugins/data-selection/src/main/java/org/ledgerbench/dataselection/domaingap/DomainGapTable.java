package org.ledgerbench.dataselection.domaingap;

import org.ledgerbench.dataselection.domaingap.DomainGapTrack.Features;
import org.ledgerbench.dataselection.domaingap.DomainGapTrack.Limits;
import org.ledgerbench.dataselection.domaingap.DomainGapTrack.Rain;
import org.ledgerbench.dataselection.domaingap.DomainGapTrack.Samples;
import org.ledgerbench.dataselection.domaingap.DomainGapTrack.Synthetic;
import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.Quantity;
import org.ledgerbench.dataselection.part.TrackId;

/** The parameters of each track, noted with their sources as they are put together. */
final class DomainGapTable {

    static final Quantity DIMENSIONS = new Quantity("d, dimensions of the features", "1");
    static final Quantity SIGNAL = new Quantity("mu, distance of a class mean from the middle", "1");
    static final Quantity REAL = new Quantity("nr, real samples", "samples");
    static final Quantity SYNTHETIC = new Quantity("ns, synthetic samples", "samples");
    static final Quantity ARTEFACT = new Quantity("delta, artefact of the simulator", "1");
    static final Quantity VARIETY = new Quantity("vs, variance of the simulator by that of the field", "1");
    static final Quantity RAIN_SHARE = new Quantity("q, share of real frames in rain", "1");
    static final Quantity RAIN_CUE = new Quantity("b, cue that helps in rain", "1");
    static final Quantity RAIN_SURVIVAL = new Quantity("a, share of the signal that survives rain", "1");
    static final Quantity ACCURACY = new Quantity("accuracy target", "1");
    static final Quantity FID = new Quantity("fid limit", "1");
    static final Quantity FLOOR = new Quantity("rain recall floor", "1");

    private static final String FEATURE_SOURCE = "scenario choice: width of the track's feature vector";
    private static final String SIGNAL_SOURCE = "scenario choice: clear-weather accuracy between 0.90 and 0.98";
    private static final String REAL_SOURCE = "scenario choice: expert-labelled real samples are scarce";
    private static final String SYNTHETIC_SOURCE = "scenario choice: the simulator renders as many as are asked for";
    private static final String GAP_SOURCE =
            "scenario choice: an artefact and too little variety, as Tobin et al. 2017 met with randomisation";
    private static final String RAIN_SOURCE = "scenario choice: the simulator does not model rain (mission plan)";
    private static final String LIMIT_SOURCE =
            "scenario choice: two to four per cent of the mixes are feasible, none without randomisation";

    private DomainGapTable() {}

    static DomainGapTrack noted(TrackId track, ConstantSheet sheet) {
        return switch (track) {
            case CLOUD_TITAN ->
                new DomainGapTrack(
                        features(sheet, 512, 1.8),
                        samples(sheet, 300, 20_000),
                        synthetic(sheet, 0.8, 0.75),
                        rain(sheet, 0.10, 3.2, 0.35),
                        limits(sheet, 0.9423, 0.315, 0.796));
            case EDGE_GUARDIAN ->
                new DomainGapTrack(
                        features(sheet, 1024, 2.0),
                        samples(sheet, 500, 50_000),
                        synthetic(sheet, 1.0, 0.70),
                        rain(sheet, 0.15, 3.0, 0.30),
                        limits(sheet, 0.9579, 0.54, 0.8085));
            case MOBILE_NOMAD ->
                new DomainGapTrack(
                        features(sheet, 256, 1.7),
                        samples(sheet, 150, 20_000),
                        synthetic(sheet, 0.9, 0.70),
                        rain(sheet, 0.10, 3.2, 0.35),
                        limits(sheet, 0.9319, 0.275, 0.7935));
            case TINY_PIONEER ->
                new DomainGapTrack(
                        features(sheet, 768, 1.6),
                        new Samples(
                                sheet.number(REAL, 500, "mission plan: only 500 real samples"),
                                sheet.number(SYNTHETIC, 10_000, SYNTHETIC_SOURCE)),
                        synthetic(sheet, 0.9, 0.80),
                        rain(sheet, 0.20, 2.5, 0.35),
                        limits(sheet, 0.9111, 0.36, 0.806));
        };
    }

    private static Features features(ConstantSheet sheet, double dimensions, double signal) {
        return new Features(
                sheet.number(DIMENSIONS, dimensions, FEATURE_SOURCE), sheet.number(SIGNAL, signal, SIGNAL_SOURCE));
    }

    private static Samples samples(ConstantSheet sheet, double real, double synthetic) {
        return new Samples(sheet.number(REAL, real, REAL_SOURCE), sheet.number(SYNTHETIC, synthetic, SYNTHETIC_SOURCE));
    }

    private static Synthetic synthetic(ConstantSheet sheet, double artefact, double variety) {
        return new Synthetic(sheet.number(ARTEFACT, artefact, GAP_SOURCE), sheet.number(VARIETY, variety, GAP_SOURCE));
    }

    private static Rain rain(ConstantSheet sheet, double share, double cue, double survival) {
        return new Rain(
                sheet.number(RAIN_SHARE, share, RAIN_SOURCE),
                sheet.number(RAIN_CUE, cue, RAIN_SOURCE),
                sheet.number(RAIN_SURVIVAL, survival, RAIN_SOURCE));
    }

    private static Limits limits(ConstantSheet sheet, double accuracy, double fid, double floor) {
        return new Limits(
                sheet.number(ACCURACY, accuracy, LIMIT_SOURCE),
                sheet.number(FID, fid, LIMIT_SOURCE),
                sheet.number(FLOOR, floor, LIMIT_SOURCE));
    }
}
