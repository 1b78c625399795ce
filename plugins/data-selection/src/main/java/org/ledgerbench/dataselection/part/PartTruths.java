package org.ledgerbench.dataselection.part;

import java.util.List;
import java.util.OptionalDouble;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.OptimumTruth;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Value;

/**
 * The right answers of one part on every track. A part overrides what it can judge; the rest is refused with an {@link
 * IllegalArgumentException}. Settings have been checked before they come here.
 */
public interface PartTruths {

    /** The lock's right answer, not rounded. */
    Value lock(TrackId track);

    /** Everything worth knowing at these settings. */
    List<Truth> all(TrackId track, Settings settings);

    /** The committed answer beside the knee. */
    default KneeTruth knee(TrackId track, Settings committed) {
        throw new IllegalArgumentException("This part has no knee to judge an answer by");
    }

    /** Where a value beside the knee lies along the horizontal axis of a figure. */
    default OptionalDouble placeOfKnee(TrackId track, Settings committed, String figure, double value) {
        return OptionalDouble.empty();
    }

    /** The committed value of a knob beside the best ones. */
    default OptimumTruth optimum(TrackId track, String knob, Settings committed) {
        throw new IllegalArgumentException("This part has no optimum of " + knob);
    }

    /** The right value of a claim. */
    default Value claim(TrackId track, String claim, Settings committed) {
        throw new IllegalArgumentException("This part asks for no claim " + claim);
    }
}
