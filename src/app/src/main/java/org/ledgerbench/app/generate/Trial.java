package org.ledgerbench.app.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/**
 * A setting that students try, with what it shows.
 *
 * @param settings every knob of the part
 * @param readings what the simulator shows, in the digits a ledger records
 * @param regret how far the setting is from the best answer: 0 is best
 */
record Trial(Settings settings, Map<String, Value> readings, double regret) {

    /** Some of the readings, in the order of the part. */
    Map<String, Value> readings(List<String> ids) {
        Map<String, Value> chosen = new LinkedHashMap<>();
        ids.forEach(id -> chosen.put(id, readings.get(id)));
        return chosen;
    }
}
