package org.ledgerbench.dataselection.domaingap;

import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.ConstantTableContract;
import org.ledgerbench.dataselection.part.TrackId;

class DomainGapTableTest extends ConstantTableContract {

    @Override
    protected Object ofTrack(TrackId track, ConstantSheet sheet) {
        return DomainGapTable.noted(track, sheet);
    }

    @Override
    protected Object shared(ConstantSheet sheet) {
        return LockMove.noted(sheet);
    }
}
