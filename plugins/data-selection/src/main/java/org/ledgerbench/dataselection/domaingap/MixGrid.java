package org.ledgerbench.dataselection.domaingap;

import java.util.ArrayList;
import java.util.List;
import org.ledgerbench.mission.Range;

/** The mixes that the sliders can be set to. */
final class MixGrid {

    private MixGrid() {}

    static List<Mix> all() {
        Range shares = DomainGapDescription.SHARES;
        Range randomizations = DomainGapDescription.RANDOMIZATIONS;
        List<Mix> mixes = new ArrayList<>();
        for (int row = 0; row < randomizations.positions(); row++) {
            for (int column = 0; column < shares.positions(); column++) {
                mixes.add(new Mix(shares.at(column), randomizations.at(row)));
            }
        }
        return mixes;
    }
}
