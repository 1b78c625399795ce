package org.ledgerbench.mission;

import java.util.Objects;

/**
 * A committed answer beside the knee of its curve.
 *
 * @param committed where the committed answer really lands, such as the labels bought in whole rounds
 * @param knee where the knee is
 * @param committedGain what the committed answer gains
 * @param kneeGain what the knee gains
 * @param unit the unit of {@code committed} and {@code knee}
 */
public record KneeTruth(double committed, double knee, double committedGain, double kneeGain, String unit) {

    public KneeTruth {
        Objects.requireNonNull(unit, "unit");
    }
}
