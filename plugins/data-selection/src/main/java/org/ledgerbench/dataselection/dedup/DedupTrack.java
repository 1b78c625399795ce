package org.ledgerbench.dataselection.dedup;

/**
 * What differs from track to track.
 *
 * @param corpus how redundant the data are
 * @param edits how alike copies and siblings are
 * @param workload what training on them costs
 */
record DedupTrack(Corpus corpus, Edits edits, Workload workload) {

    /**
     * How redundant the data are.
     *
     * @param redundancy share of the samples that are surplus copies
     * @param largestCluster clusters up to this size occur
     * @param epochs how often the whole corpus is gone through
     */
    record Corpus(double redundancy, double largestCluster, double epochs) {}

    /**
     * How alike copies and siblings are.
     *
     * @param meanCopyEdit mean of the edit rate of a copy, a token
     * @param siblingLow least edit rate of a template sibling, a token
     * @param siblingHigh greatest edit rate of a template sibling, a token
     * @param siblings template siblings of an original
     */
    record Edits(double meanCopyEdit, double siblingLow, double siblingHigh, int siblings) {}

    /**
     * What training costs.
     *
     * @param flopPerSample forward FLOP a sample
     * @param samples samples in the raw corpus
     * @param shingles shingles a sample
     * @param flopPerSecond the rate the hardware sustains
     */
    record Workload(double flopPerSample, double samples, double shingles, double flopPerSecond) {}
}
