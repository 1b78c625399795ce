package org.ledgerbench.dataselection.dedup;

import java.util.ArrayList;
import java.util.List;
import org.ledgerbench.dataselection.numerics.PowerSum;
import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.Quantity;

/**
 * The sizes of near-duplicate clusters in C4 (Lee et al. 2022, Deduplicating Training Data Makes Language Models Better,
 * Fig. 1). Inside a bin a size k has weight k^exponent, and the bin is represented by its mean size. Immutable.
 */
final class ClusterSizes {

    private static final String SOURCE = "Lee et al. 2022, Fig. 1: near-duplicate clusters of C4";

    /**
     * A bar of the histogram.
     *
     * @param smallest least size, included
     * @param largest greatest size, included
     * @param clusters the number of clusters
     */
    record Bin(int smallest, int largest, double clusters) {}

    private final List<Bin> bins;
    private final double exponent;

    private ClusterSizes(List<Bin> bins, double exponent) {
        this.bins = List.copyOf(bins);
        this.exponent = exponent;
    }

    static ClusterSizes noted(ConstantSheet sheet) {
        int[] smallest = {2, 3, 4, 5, 6, 11, 21, 51, 501, 5001};
        int[] largest = {2, 3, 4, 5, 10, 20, 50, 500, 5000, 250_933};
        double[] clusters = {1_861_744, 292_575, 109_853, 54_984, 85_567, 42_723, 28_446, 23_094, 2782, 280};
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < clusters.length; i++) {
            String sizes = smallest[i] == largest[i] ? "" + largest[i] : smallest[i] + "-" + largest[i];
            Quantity quantity = new Quantity("clusters of size " + sizes, "clusters");
            bins.add(new Bin(smallest[i], largest[i], sheet.number(quantity, clusters[i], SOURCE)));
        }
        Quantity quantity = new Quantity("exponent of the sizes inside a bin", "1");
        return new ClusterSizes(bins, sheet.number(quantity, -1.92, SOURCE + ", fitted"));
    }

    /** The bins whose clusters all have at most that size. */
    List<Bin> upTo(double largestCluster) {
        return bins.stream().filter(bin -> bin.largest() <= largestCluster).toList();
    }

    /** The mean size of the clusters of a bin. */
    double meanSize(Bin bin) {
        return bin.smallest() == bin.largest()
                ? bin.smallest()
                : PowerSum.of(bin.smallest(), bin.largest(), exponent + 1)
                        / PowerSum.of(bin.smallest(), bin.largest(), exponent);
    }
}
