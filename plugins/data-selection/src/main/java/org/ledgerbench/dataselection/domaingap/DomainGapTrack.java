package org.ledgerbench.dataselection.domaingap;

/**
 * What differs from track to track.
 *
 * @param features what the classifier sees
 * @param samples how many samples there are of each kind
 * @param synthetic how the simulator differs from the field
 * @param rain what rain does
 * @param limits what the Safety Lead insists on
 */
record DomainGapTrack(Features features, Samples samples, Synthetic synthetic, Rain rain, Limits limits) {

    /**
     * What the classifier sees.
     *
     * @param dimensions d
     * @param signal mu: distance of a class mean from the middle, in units of the noise
     */
    record Features(double dimensions, double signal) {}

    /**
     * How many samples there are.
     *
     * @param real nr
     * @param synthetic ns
     */
    record Samples(double real, double synthetic) {}

    /**
     * How the simulator differs from the field.
     *
     * @param artefact delta: size of its artefact, in units of the noise
     * @param variety vs: its variance, by that of the field
     */
    record Synthetic(double artefact, double variety) {}

    /**
     * What rain does.
     *
     * @param share q: share of the real frames in rain
     * @param cue b: a cue that helps in rain and that the simulator does not model
     * @param survival a: share of the usual signal that survives
     */
    record Rain(double share, double cue, double survival) {}

    /**
     * What the Safety Lead insists on.
     *
     * @param accuracyTarget least benchmark accuracy
     * @param fidLimit greatest fid
     * @param rainFloor least rain recall
     */
    record Limits(double accuracyTarget, double fidLimit, double rainFloor) {}
}
