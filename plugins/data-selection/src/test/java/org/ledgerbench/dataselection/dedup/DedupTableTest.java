package org.ledgerbench.dataselection.dedup;

import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.ConstantTableContract;
import org.ledgerbench.dataselection.part.TrackId;

class DedupTableTest extends ConstantTableContract {

    @Override
    protected Object ofTrack(TrackId track, ConstantSheet sheet) {
        return DedupTable.noted(track, sheet);
    }

    @Override
    protected Object shared(ConstantSheet sheet) {
        return DedupConstants.noted(sheet);
    }
}
