package org.ledgerbench.gradebook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ledgerbench.gradebook.table.DetailsJson.Details;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.LockPrediction;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Value;

class DetailsJsonTest {

    private final DetailsJson json = new DetailsJson();

    @Test
    void readsNothingAsNothing() throws SQLException {
        Details nothing = new Details(Optional.empty(), List.of(), List.of(), Observations.NONE);

        assertThat(json.read(json.write(nothing))).isEqualTo(nothing);
    }

    @Test
    void readsWhatItWroteEqual() throws SQLException {
        Random random = new Random(99);
        for (int round = 0; round < 500; round++) {
            Details details = details(random);
            assertThat(json.read(json.write(details))).isEqualTo(details);
        }
    }

    @Test
    void saysSoWhenTheTextIsSomethingElse() {
        assertThatThrownBy(() -> json.read("{half")).isInstanceOf(SQLException.class);
    }

    private static Details details(Random random) {
        return new Details(
                maybe(random, new Score(number(random), number(random), number(random), number(random))),
                List.of(new Finding("code", random.nextInt(9), text(random))),
                random.nextBoolean() ? List.of() : List.of(text(random), text(random)),
                new Observations(
                        maybe(random, new MissionKey(text(random), text(random))),
                        maybe(random, Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))),
                        maybe(random, text(random)),
                        predictions(random)));
    }

    private static List<LockPrediction> predictions(Random random) {
        List<LockPrediction> predictions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            predictions.add(new LockPrediction(text(random), value(random), maybe(random, value(random))));
        }
        return predictions;
    }

    private static Value value(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Value.of(random.nextBoolean());
            case 1 -> Value.of(text(random));
            case 2 -> Value.of(random.nextInt(100));
            default -> Value.of(Double.longBitsToDouble(random.nextLong() & 0x7fdfffffffffffffL));
        };
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(8) - 2);
    }

    private static String text(Random random) {
        String[] samples = {"plain", "", "a \"quoted\" \\ one", "é\u202e\n\t", "\uD83D\uDE80", "=1+1", "null", "3.0"};
        return samples[random.nextInt(samples.length)];
    }
}
