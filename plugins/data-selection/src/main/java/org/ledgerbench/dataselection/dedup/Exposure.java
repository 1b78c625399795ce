package org.ledgerbench.dataselection.dedup;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * How often the units of a corpus appear, and what seeing them is worth. Immutable.
 *
 * <p>A unit appears k times; p(k) is the share of units that do. The value of x exposures of one unit is x up to the
 * first, and Rstar (1 - e^(-(x - 1) / Rstar)) more after it (Muennighoff et al. 2023, eq. 5, applied unit by unit).
 */
final class Exposure {

    private final double[] copies;
    private final double[] shares;
    private final double repeatDecay;
    private final double meanCopies;

    /** The corpus of a track: unique units, and clusters with the sizes of C4, as many as its redundancy asks for. */
    Exposure(DedupTrack.Corpus corpus, ClusterSizes sizes, double repeatDecay) {
        this.repeatDecay = repeatDecay;
        List<ClusterSizes.Bin> bins = sizes.upTo(corpus.largestCluster());
        double clusters = bins.stream().mapToDouble(ClusterSizes.Bin::clusters).sum();
        double meanCluster = bins.stream()
                        .mapToDouble(bin -> bin.clusters() * sizes.meanSize(bin))
                        .sum()
                / clusters;
        double clustered = corpus.redundancy() / ((1 - corpus.redundancy()) * (meanCluster - 1));
        copies = new double[bins.size() + 1];
        shares = new double[bins.size() + 1];
        copies[0] = 1;
        shares[0] = 1 - clustered;
        for (int i = 0; i < bins.size(); i++) {
            copies[i + 1] = sizes.meanSize(bins.get(i));
            shares[i + 1] = clustered * bins.get(i).clusters() / clusters;
        }
        meanCopies = sum(k -> k);
    }

    /** D, the mean number of times a unit appears. */
    double meanCopies() {
        return meanCopies;
    }

    /** The sum over the units of a function of how often each appears, by the number of units. */
    double sum(DoubleUnaryOperator ofCopies) {
        double sum = 0;
        for (int i = 0; i < copies.length; i++) {
            sum += shares[i] * ofCopies.applyAsDouble(copies[i]);
        }
        return sum;
    }

    /** What x exposures of one unit are worth, in first exposures. */
    double value(double exposures) {
        return exposures <= 1 ? exposures : 1 + repeatDecay * (1 - StrictMath.exp(-(exposures - 1) / repeatDecay));
    }
}
