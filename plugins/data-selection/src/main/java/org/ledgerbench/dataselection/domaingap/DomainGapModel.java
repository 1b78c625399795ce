package org.ledgerbench.dataselection.domaingap;

import org.ledgerbench.dataselection.numerics.StandardNormal;

/**
 * The science of part 3 on one track: a weighted class-mean classifier with unit noise, trained on real and synthetic
 * samples. Immutable.
 */
final class DomainGapModel {

    private final DomainGapTrack track;

    DomainGapModel(DomainGapTrack track) {
        this.track = track;
    }

    DomainGapTrack track() {
        return track;
    }

    /** What a mix achieves. */
    MixQuality quality(Mix mix) {
        double real = 1 - mix.syntheticShare();
        double signal = track.features().signal();
        double cue = track.rain().cue();
        double learntCue = real * track.rain().share() * cue;
        double length = Math.sqrt(signal * signal + learntCue * learntCue + misdirection(mix));
        double clear = signal * signal / length;
        double inRain = (track.rain().survival() * signal * signal + learntCue * cue) / length;
        return new MixQuality(StandardNormal.cumulative(clear), StandardNormal.cumulative(inRain), fid(mix));
    }

    /** Q, the squared length of what the classifier's direction should not contain: bias and estimation noise. */
    private double misdirection(Mix mix) {
        double synthetic = mix.syntheticShare();
        double real = 1 - synthetic;
        double spread = 1 + mix.randomization() * mix.randomization();
        double artefact = track.synthetic().artefact() / spread;
        double noise = real * real / track.samples().real()
                + synthetic * synthetic * spread / track.samples().synthetic();
        return synthetic * synthetic * artefact * artefact + track.features().dimensions() * noise;
    }

    /**
     * The squared Fréchet distance between two normal distributions (Dowson and Landau 1982; as a score for generated data
     * Heusel et al. 2017), the field having unit variance in every direction.
     */
    private double fid(Mix mix) {
        double synthetic = mix.syntheticShare();
        double real = 1 - synthetic;
        double added = mix.randomization() * mix.randomization();
        double artefact = track.synthetic().artefact();
        double shift = synthetic * artefact;
        double variance = real + synthetic * (track.synthetic().variety() + added);
        double alongArtefact = real + synthetic * (1 + added) + synthetic * real * artefact * artefact;
        double spread = Math.sqrt(variance) - 1;
        double spreadAlong = Math.sqrt(alongArtefact) - 1;
        return shift * shift + track.features().dimensions() * spread * spread + spreadAlong * spreadAlong;
    }

    /** Whether a mix keeps every limit. */
    boolean isFeasible(MixQuality quality) {
        DomainGapTrack.Limits limits = track.limits();
        return quality.benchmarkAccuracy() >= limits.accuracyTarget()
                && quality.fid() <= limits.fidLimit()
                && quality.rainRecall() >= limits.rainFloor();
    }
}
