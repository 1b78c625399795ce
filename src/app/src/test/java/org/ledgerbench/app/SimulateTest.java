package org.ledgerbench.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code simulate} and {@code missions}: what they print, and how they refuse. */
final class SimulateTest {

    private static final double AGREEMENT = 1e-6;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cloud-titan   | dedup-audit  | threshold=0.60                                  | icr               | 0.919367771
                    edge-guardian | dedup-audit  | threshold=0.70                                  | gpuHours          | 130.325475
                    mobile-nomad  | dedup-audit  | threshold=0.80                                  | flopsReduction    | 0.233834402
                    cloud-titan   | labeling-roi | sampler=uncertainty,batchSize=500,labels=10200  | netSaving         | 10052.5915
                    mobile-nomad  | labeling-roi | sampler=uncertainty,batchSize=5000,labels=12000 | noiseMultiplier   | 9.83515154
                    tiny-pioneer  | labeling-roi | sampler=uncertainty,batchSize=25,labels=130     | labelsBought      | 125
                    edge-guardian | domain-gap   | syntheticShare=0.38,randomization=0.50          | rainRecall        | 0.819780509
                    tiny-pioneer  | domain-gap   | syntheticShare=0.90,randomization=1.25          | fid               | 186.938446
                    """)
    void printsTheCheckpoints(String track, String part, String settings, String reading, double expected)
            throws IOException {
        Call call =
                Call.of("simulate", "data-selection", "--track", track, "--part", part, "--set", settings, "--json");

        assertThat(call.status()).isZero();
        double printed = new ObjectMapper()
                .readTree(call.out())
                .at("/readings/" + reading)
                .doubleValue();
        assertThat(printed).isCloseTo(expected, within(AGREEMENT * Math.abs(expected)));
    }

    @Test
    void printsTruthsOnlyWhenAskedTo() throws IOException {
        String[] call = {"simulate", "data-selection", "--track", "cloud-titan", "--part", "labeling-roi", "--json"};

        JsonNode without = new ObjectMapper().readTree(Call.of(call).out());
        JsonNode with = new ObjectMapper()
                .readTree(Call.of(with(call, "--truths", "--set", "sampler=uncertainty,batchSize=500,labels=10200"))
                        .out());

        assertThat(without.has("truths")).isFalse();
        assertThat(with.at("/truths/kneeLabels").intValue()).isEqualTo(30000);
    }

    @Test
    void tellsWhatTheStakeholderVetoes() throws IOException {
        String[] call = {
            "simulate",
            "data-selection",
            "--track",
            "cloud-titan",
            "--part",
            "domain-gap",
            "--set",
            "syntheticShare=0.9",
            "--set",
            "randomization=1.25"
        };

        JsonNode vetoes =
                new ObjectMapper().readTree(Call.of(with(call, "--json")).out()).get("vetoes");

        assertThat(vetoes).hasSize(2);
        assertThat(vetoes.at("/0/constraint").textValue()).isEqualTo("fid");
        assertThat(vetoes.at("/0/limit").doubleValue()).isEqualTo(0.315);
        assertThat(Call.of(call).out()).contains("veto fid: ", "veto rain-recall: ", "rainRecall");
    }

    @Test
    void aChoiceOfNumbersIsReadAsNumbersAre() {
        String[] call = {"simulate", "data-selection", "--track", "cloud-titan", "--part", "labeling-roi"};

        assertThat(Call.of(with(call, "--set", "batchSize=1000.0")))
                .isEqualTo(Call.of(with(call, "--set", "batchSize=1000")))
                .extracting(Call::status)
                .isEqualTo(0);
    }

    @Test
    void knobsLeftOutStandAtTheirDefaults() {
        String[] call = {"simulate", "data-selection", "--track", "cloud-titan", "--part", "dedup-audit"};

        assertThat(Call.of(call).out())
                .isEqualTo(Call.of(with(call, "--set", "threshold=0.8")).out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simulate nowhere --track a --part b | There is no mission nowhere. At hand: data-selection@",
                "simulate data-selection@9.9 --track a --part b | There is no mission data-selection@9.9.",
                "simulate data-selection --track moon --part b | has no track moon. Its tracks are: cloud-titan,",
                "simulate data-selection --track cloud-titan --part b | has no part b. Its parts are: dedup-audit,",
                "simulate data-selection --track cloud-titan --part dedup-audit --set x=1 | has no knob x. Its knobs are: threshold.",
                "simulate data-selection --track cloud-titan --part dedup-audit --set threshold=2 | The knob threshold is 2, outside 0.4 to 0.95.",
                "simulate data-selection --track cloud-titan --part dedup-audit --set threshold=NaN | but a number is asked for",
                "simulate data-selection --track cloud-titan --part dedup-audit --set threshold | --set takes knob=value",
                "simulate data-selection --track cloud-titan --part dedup-audit --set threshold=0.5,threshold=0.6 | is set twice",
                "simulate data-selection --track cloud-titan --part labeling-roi --set sampler=best | but the choice is: random, uncertainty",
                "simulate data-selection --track cloud-titan --part labeling-roi --set batchSize=501 | but the choice is: 100,",
                "simulate data-selection --track cloud-titan | Missing required option: '--part=PART'.",
                "simulate --track cloud-titan --part dedup-audit | Missing required parameter: 'MISSION'.",
                "missions --plugins /no/such/folder | --plugins takes a folder; /no/such/folder is none.",
                "frobnicate | Unmatched argument at index 0: 'frobnicate'.",
                "missions --tracee | Unknown option: '--tracee'."
            })
    void refusesInASentenceWithStatusTwo(String callAndSentence) {
        String[] sides = callAndSentence.split(" \\| ");

        Call call = Call.of(sides[0].split(" "));

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains(sides[1]).doesNotContain("Exception", "\tat ");
        assertThat(call.out()).isEmpty();
    }

    @Test
    void missionsListsVersionsTracksAndParts() {
        Call call = Call.of("missions");

        assertThat(call.status()).isZero();
        assertThat(call.out()).contains("data-selection 1.0", "edge-guardian", "labeling-roi");
    }

    @Test
    void missionsListsTheIdsThatARubricMayName() {
        Call call = Call.of("missions", "--ids");

        assertThat(call.status()).isZero();
        assertThat(call.out().lines().map(String::strip))
                .containsSubsequence(
                        "dedup-audit   lock         a number",
                        "knobs        threshold",
                        "prompts      iron-law",
                        "optimum      threshold",
                        "labeling-roi  lock         fewer, same, more",
                        "claims       indexCost, gpuSavings, indexingIsDearer",
                        "knee         yes");
        assertThat(call.out()).contains("domain-randomisation");
    }

    @Test
    void missionsTracesEveryConstantToItsSource() {
        Call call = Call.of("missions", "--trace");

        assertThat(call.out()).contains("Lee et al.", "Muennighoff", "cenario choice");
        assertThat(call.out().lines().count()).isGreaterThan(100);
    }

    @Test
    void withoutACommandItPrintsTheHelp() {
        Call call = Call.of();

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("Usage: ledgerbench", "Commands:");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(Call.of("--version")).isEqualTo(new Call(0, "ledgerbench of the tests\n", ""));
        assertThat(Call.of("simulate", "--help").out()).contains("Usage: ledgerbench simulate");
        assertThat(Call.of("simulate", "--help").status()).isZero();
    }

    private static String[] with(String[] call, String... more) {
        String[] longer = Arrays.copyOf(call, call.length + more.length);
        System.arraycopy(more, 0, longer, call.length, more.length);
        return longer;
    }
}
