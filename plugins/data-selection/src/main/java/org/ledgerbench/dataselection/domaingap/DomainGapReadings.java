package org.ledgerbench.dataselection.domaingap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueKind;

/** What a run of part 3 shows. */
final class DomainGapReadings {

    static final String ACCURACY = "benchmarkAccuracy";
    static final String RAIN_RECALL = "rainRecall";
    static final String FID = "fid";
    static final String FEASIBLE = "feasible";

    private DomainGapReadings() {}

    static List<Reading> all() {
        return List.of(
                new Reading(
                        ACCURACY,
                        "Benchmark accuracy",
                        "1",
                        ValueKind.NUMBER,
                        "Share of the answers that are right in clear weather."),
                new Reading(
                        RAIN_RECALL,
                        "Rain recall",
                        "1",
                        ValueKind.NUMBER,
                        "The safety metric: share of what matters that is found in rain."),
                new Reading(
                        FID,
                        "FID",
                        "1",
                        ValueKind.NUMBER,
                        "The domain gap: squared Fréchet distance between the mix and the field, in the features."),
                new Reading(
                        FEASIBLE,
                        "Feasible",
                        "",
                        ValueKind.FLAG,
                        "Whether accuracy, FID and rain recall all keep their limits."));
    }

    static Map<String, Value> of(MixQuality quality, boolean feasible) {
        Map<String, Value> readings = new LinkedHashMap<>();
        readings.put(ACCURACY, Value.of(quality.benchmarkAccuracy()));
        readings.put(RAIN_RECALL, Value.of(quality.rainRecall()));
        readings.put(FID, Value.of(quality.fid()));
        readings.put(FEASIBLE, Value.of(feasible));
        return readings;
    }
}
