package org.ledgerbench.dataselection.dedup;

/**
 * What a banding removes from a corpus.
 *
 * @param duplicateRecall share of the surplus copies found
 * @param contentLost share of the distinct content merged away with them
 * @param keep share of the samples left
 */
record Pruning(double duplicateRecall, double contentLost, double keep) {

    private static final int MIDPOINTS = 200;

    static Pruning of(Banding banding, DedupTrack.Edits edits, Exposure exposure, int shingleTokens) {
        double recall = duplicateRecall(banding, edits, shingleTokens);
        double lost = contentLost(banding, edits, shingleTokens);
        double left = exposure.sum(copies -> copiesLeft(copies, recall));
        return new Pruning(recall, lost, (1 - lost) * left / exposure.meanCopies());
    }

    /** How many of a cluster's copies are left. */
    double copiesLeft(double copies) {
        return copiesLeft(copies, duplicateRecall);
    }

    private static double copiesLeft(double copies, double recall) {
        return 1 + (copies - 1) * (1 - recall);
    }

    /** The mean over copies whose edit rate is exponential. */
    private static double duplicateRecall(Banding banding, DedupTrack.Edits edits, int shingleTokens) {
        double sum = 0;
        for (int i = 0; i < MIDPOINTS; i++) {
            double edit = -edits.meanCopyEdit() * StrictMath.log(1 - quantile(i));
            sum += banding.collisionProbability(jaccard(surviving(edit, shingleTokens)));
        }
        return sum / MIDPOINTS;
    }

    /** M/(M+1) times the mean chance that one of M template siblings collides with an original. */
    private static double contentLost(Banding banding, DedupTrack.Edits edits, int shingleTokens) {
        double[] surviving = new double[MIDPOINTS];
        for (int i = 0; i < MIDPOINTS; i++) {
            double edit = edits.siblingLow() + (edits.siblingHigh() - edits.siblingLow()) * quantile(i);
            surviving[i] = surviving(edit, shingleTokens);
        }
        double alone = 0;
        for (double own : surviving) {
            double collides = 0;
            for (double other : surviving) {
                collides += banding.collisionProbability(jaccard(own * other));
            }
            alone += StrictMath.pow(1 - collides / MIDPOINTS, edits.siblings());
        }
        double siblings = edits.siblings();
        return siblings / (siblings + 1) * (1 - alone / MIDPOINTS);
    }

    private static double quantile(int index) {
        return (index + 0.5) / MIDPOINTS;
    }

    /** The share of shingles that an edit rate a token leaves whole. */
    private static double surviving(double edit, int shingleTokens) {
        return StrictMath.pow(1 - edit, shingleTokens);
    }

    /** The Jaccard similarity of two shingle sets of which a share survives in both. */
    private static double jaccard(double surviving) {
        return surviving / (2 - surviving);
    }
}
