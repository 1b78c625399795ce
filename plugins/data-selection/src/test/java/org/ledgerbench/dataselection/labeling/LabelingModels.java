package org.ledgerbench.dataselection.labeling;

import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.TrackId;

/** Models of the tracks, for tests. */
final class LabelingModels {

    private LabelingModels() {}

    static LabelingModel of(TrackId track) {
        return new LabelingModel(
                LabelingConstants.noted(new ConstantSheet("common")),
                LabelingTable.noted(track, new ConstantSheet("track")));
    }
}
