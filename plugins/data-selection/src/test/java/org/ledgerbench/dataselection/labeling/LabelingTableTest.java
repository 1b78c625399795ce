package org.ledgerbench.dataselection.labeling;

import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.ConstantTableContract;
import org.ledgerbench.dataselection.part.TrackId;

class LabelingTableTest extends ConstantTableContract {

    @Override
    protected Object ofTrack(TrackId track, ConstantSheet sheet) {
        return LabelingTable.noted(track, sheet);
    }

    @Override
    protected Object shared(ConstantSheet sheet) {
        return LabelingConstants.noted(sheet);
    }
}
