package org.ledgerbench.grading.inspection;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.MissionKey;

/**
 * Tells what in a ledger does not fit its mission. Nothing is judged and no point is lost here; nothing a ledger says
 * makes it throw. Safe for any number of threads; one inspector serves a whole class, since it keeps an index of each
 * mission it has seen.
 */
public final class LedgerInspector {

    private final Map<MissionKey, MissionIndex> indexes = new ConcurrentHashMap<>();

    /** What does not fit, in the order of the ledger's lines. */
    public List<Finding> inspect(Ledger ledger, MissionDescription mission) {
        return new Inspection(ledger, index(mission)).findings();
    }

    /**
     * Whether a simulator of the mission can repeat a run: track and part are the mission's, every knob is set to a
     * position it has, and nothing else is set.
     */
    public boolean canBeReplayed(Entry.Run run, String track, MissionDescription mission) {
        Map<String, PartIndex> parts = index(mission).track(track);
        PartIndex part = parts == null ? null : parts.get(run.part());
        return part != null && part.accepts(run.knobs());
    }

    private MissionIndex index(MissionDescription mission) {
        MissionIndex known = indexes.get(mission.key());
        if (known == null || known.mission() != mission) {
            known = new MissionIndex(mission);
            indexes.put(mission.key(), known);
        }
        return known;
    }
}
