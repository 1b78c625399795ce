package org.ledgerbench.dataselection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Value;

/** The numbers two independent implementations agreed on. */
class CheckpointTest {

    private static final double RELATIVE = 1e-6;
    private static final double NEAR_ZERO = 1e-9;
    private static final Mission MISSION = new DataSelectionMission();

    static List<CheckpointTable.Row> dedupRuns() {
        return CheckpointTable.read("dedup-audit-runs.csv");
    }

    static List<CheckpointTable.Row> dedupTruths() {
        return CheckpointTable.read("dedup-audit-truths.csv");
    }

    static List<CheckpointTable.Row> labelingRuns() {
        return CheckpointTable.read("labeling-roi-runs.csv");
    }

    static List<CheckpointTable.Row> labelingTruths() {
        return CheckpointTable.read("labeling-roi-truths.csv");
    }

    static List<CheckpointTable.Row> domainGapRuns() {
        return CheckpointTable.read("domain-gap-runs.csv");
    }

    @Test
    void noCheckpointIsLeftOut() {
        assertThat(List.of(
                        dedupRuns().size(),
                        dedupTruths().size(),
                        labelingRuns().size(),
                        labelingTruths().size(),
                        domainGapRuns().size()))
                .containsExactly(5, 4, 5, 8, 12);
    }

    @ParameterizedTest
    @MethodSource("dedupRuns")
    void dedupAuditAgrees(CheckpointTable.Row row) {
        agrees(row, "dedup-audit", List.of("threshold"));
    }

    @ParameterizedTest
    @MethodSource("labelingRuns")
    void labelingRoiAgrees(CheckpointTable.Row row) {
        agrees(row, "labeling-roi", List.of("sampler", "batchSize", "labels"));
    }

    @ParameterizedTest
    @MethodSource("domainGapRuns")
    void domainGapAgrees(CheckpointTable.Row row) {
        agrees(row, "domain-gap", List.of("syntheticShare", "randomization"));
    }

    @ParameterizedTest
    @MethodSource("dedupTruths")
    void dedupAuditTruthsAgree(CheckpointTable.Row row) {
        Map<String, Truth> truths = truths(row, "dedup-audit");
        agree(row, "lockUnrounded", number(truths.get("lockUnrounded")));
        agree(row, "bestGain", number(truths.get("bestGain")));
        assertThat(truths.get("lock").values()).containsExactly(Value.of(30.0));
        List<Value> best = truths.get("bestThresholds").values();
        assertThat(best.get(0).text() + ".." + best.get(best.size() - 1).text()).isEqualTo(row.text("bestThresholds"));
        List<Value> everyStep = new ArrayList<>();
        for (int hundredths = (int) Math.round(100 * number(best.get(0)));
                hundredths <= Math.round(100 * number(best.get(best.size() - 1)));
                hundredths++) {
            everyStep.add(Value.of(hundredths / 100.0));
        }
        assertThat(best).isEqualTo(everyStep);
    }

    @ParameterizedTest
    @MethodSource("labelingTruths")
    void labelingRoiTruthsAgree(CheckpointTable.Row row) {
        Map<String, Truth> truths = truths(row, "labeling-roi");
        for (String id : row.filled()) {
            if (truths.containsKey(id)) {
                agree(row, id, number(truths.get(id)));
            }
        }
        assertThat(truths).containsKeys("kneeLabels", "kneeNetSaving", "kneeAccuracy", "randomLabelsFor90");
        assertThat(truths).containsKeys("uncertaintyLabelsFor90", "bestBatchSize");
        assertThat(truths.get("lock").values()).containsExactly(Value.of("fewer"));
    }

    private static Map<String, Truth> truths(CheckpointTable.Row row, String part) {
        Position position = new Position(row.text("track"), part);
        Settings defaults = MISSION.description().part(position).orElseThrow().defaults();
        Settings settings =
                row.filled().contains("batchSize") ? defaults.with("batchSize", row.value("batchSize")) : defaults;
        return MISSION.truths().all(position, settings).stream().collect(Collectors.toMap(Truth::id, truth -> truth));
    }

    private static void agrees(CheckpointTable.Row row, String part, List<String> knobs) {
        Settings settings = new Settings(Map.of());
        for (String knob : knobs) {
            settings = settings.with(knob, row.value(knob));
        }
        Outcome outcome = MISSION.simulator().run(new Position(row.text("track"), part), settings);
        List<String> readings = new ArrayList<>(row.filled());
        readings.removeAll(knobs);
        readings.remove("track");
        assertThat(readings).isNotEmpty();
        for (String reading : readings) {
            Value value = outcome.readings().get(reading);
            if (row.value(reading) instanceof Value.Numeric) {
                agree(row, reading, number(value));
            } else {
                assertThat(value).as(reading).isEqualTo(row.value(reading));
            }
        }
    }

    /** Agreement to one millionth, or to the digits that were printed where those are fewer. */
    private static void agree(CheckpointTable.Row row, String column, double value) {
        BigDecimal printed = new BigDecimal(row.text(column));
        double expected = printed.doubleValue();
        double lastDigit = printed.ulp().doubleValue() / 2;
        double tolerance = Math.max(NEAR_ZERO, RELATIVE * Math.abs(expected));
        boolean isWhole = printed.stripTrailingZeros().scale() <= 0;
        assertThat(Math.abs(value - expected))
                .as("%s: %s is %s, not %s", row, column, value, expected)
                .isLessThanOrEqualTo(isWhole ? tolerance : Math.max(tolerance, lastDigit));
    }

    private static double number(Truth truth) {
        assertThat(truth.values()).hasSize(1);
        return number(truth.values().get(0));
    }

    private static double number(Value value) {
        return ((Value.Numeric) value).value();
    }
}
