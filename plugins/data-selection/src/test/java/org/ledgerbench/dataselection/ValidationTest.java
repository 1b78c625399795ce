package org.ledgerbench.dataselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/** What the simulator refuses, and in which words. */
class ValidationTest {

    private static final Mission MISSION = new DataSelectionMission();
    private static final Position DEDUP = new Position("cloud-titan", "dedup-audit");
    private static final Position LABELING = new Position("cloud-titan", "labeling-roi");

    private static Settings settings(Object... knobs) {
        Settings settings = new Settings(Map.of());
        for (int i = 0; i < knobs.length; i += 2) {
            Object value = knobs[i + 1];
            settings = settings.with(
                    (String) knobs[i],
                    value instanceof String text ? Value.of(text) : Value.of(((Number) value).doubleValue()));
        }
        return settings;
    }

    private static void refuses(Position position, Settings settings, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MISSION.simulator().run(position, settings))
                .withMessage(sentence);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MISSION.simulator().figures(FigureRequest.of(position, settings)))
                .withMessage(sentence);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MISSION.truths().all(position, settings))
                .withMessage(sentence);
    }

    @Test
    void refusesATrackThereIsNot() {
        refuses(
                new Position("desk-giant", "dedup-audit"),
                settings("threshold", 0.8),
                "The mission data-selection has no track desk-giant.");
    }

    @Test
    void refusesAPartThereIsNot() {
        refuses(
                new Position("cloud-titan", "rain-dance"),
                settings("threshold", 0.8),
                "The mission data-selection has no part rain-dance.");
    }

    @Test
    void refusesAKnobThatIsNotSet() {
        refuses(DEDUP, settings(), "The knob threshold of dedup-audit on cloud-titan is not set.");
    }

    @ParameterizedTest
    @CsvSource({"0.39", "0.96", "-1", "80"})
    void refusesAThresholdOutOfRange(double threshold) {
        refuses(
                DEDUP,
                settings("threshold", threshold),
                "The knob threshold of dedup-audit on cloud-titan is "
                        + Value.of(threshold).text() + ", outside 0.4 to 0.95.");
    }

    @Test
    void refusesAWordWhereANumberIsDue() {
        refuses(
                DEDUP,
                settings("threshold", "high"),
                "The knob threshold of dedup-audit on cloud-titan is the text \"high\", but a number is asked for.");
    }

    @Test
    void refusesABatchSizeThatIsNotListed() {
        refuses(
                LABELING,
                settings("sampler", "random", "batchSize", 300, "labels", 5000),
                "The knob batchSize of labeling-roi on cloud-titan is the number 300,"
                        + " but the choice is: 100, 200, 500, 1000, 2000, 5000.");
    }

    @Test
    void refusesHalfALabel() {
        refuses(
                LABELING,
                settings("sampler", "random", "batchSize", 500, "labels", 5000.5),
                "The knob labels of labeling-roi on cloud-titan is 5000.5, but a whole number is asked for.");
    }

    @Test
    void refusesASamplerNobodyBuilt() {
        refuses(
                LABELING,
                settings("sampler", "oracle", "batchSize", 500, "labels", 5000),
                "The knob sampler of labeling-roi on cloud-titan is the text \"oracle\","
                        + " but the choice is: random, uncertainty.");
    }

    @Test
    void refusesFiguresWithARunOrAnAnswerOutOfRange() {
        Settings right = settings("threshold", 0.8);
        Settings wrong = settings("threshold", 0.2);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MISSION.simulator().figures(new FigureRequest(DEDUP, right, List.of(wrong), Optional.empty())));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MISSION.simulator().figures(new FigureRequest(DEDUP, right, List.of(), Optional.of(wrong))));
    }

    @Test
    void refusesToJudgeAnAnswerOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MISSION.truths().knee(LABELING, settings("batchSize", 500, "labels", 1999)))
                .withMessageContaining("outside 2000 to 60000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MISSION.truths().claim(LABELING, "indexCost", settings("batchSize", 500)))
                .withMessageContaining("The knob labels of labeling-roi on cloud-titan is not set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MISSION.truths().optimum(DEDUP, "threshold", settings("threshold", 1)))
                .withMessageContaining("outside 0.4 to 0.95");
    }

    @Test
    void acceptsPositionsBetweenTwoSteps() {
        assertThat(MISSION.simulator().run(DEDUP, settings("threshold", 0.8049)).number("rows"))
                .isEqualTo(11);
        assertThat(MISSION.simulator()
                        .run(LABELING, settings("sampler", "random", "batchSize", 500, "labels", 10_201))
                        .number("labelsBought"))
                .isEqualTo(10_000);
        assertThat(MISSION.simulator()
                        .run(
                                new Position("cloud-titan", "domain-gap"),
                                settings("syntheticShare", 0.3333, "randomization", 0.4711))
                        .readings())
                .hasSize(4);
    }

    @Test
    void needsNoSamplerToJudgeAnAnswer() {
        assertThat(MISSION.truths()
                        .knee(LABELING, settings("batchSize", 500, "labels", 30_000))
                        .committed())
                .isEqualTo(30_000);
    }
}
