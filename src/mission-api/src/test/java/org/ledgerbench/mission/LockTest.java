package org.ledgerbench.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LockTest {

    @Test
    void aNumericLockTakesItsBoundsIncluded() {
        Lock lock = new Lock.OfNumber("How much?", "%", 0, 100, 0.1);

        assertThat(lock.problem(Value.of(0))).isEmpty();
        assertThat(lock.problem(Value.of(100))).isEmpty();
        assertThat(lock.problem(Value.of(100.5))).contains("is 100.5, outside 0 to 100");
        assertThat(lock.problem(Value.of("thirty"))).contains("is the text \"thirty\", but a number is asked for");
    }

    @Test
    void aChoiceTakesItsOptionsAlone() {
        Lock lock = new Lock.OfChoice("More?", List.of(Option.of("fewer", "Fewer"), Option.of("more", "More")));

        assertThat(lock.problem(Value.of("more"))).isEmpty();
        assertThat(lock.problem(Value.of("More"))).contains("is the text \"More\", but the choice is: fewer, more");
    }

    @Test
    void refusesLocksThatCannotBeAnswered() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lock.OfNumber("?", "", 1, 1, 0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lock.OfNumber("?", "", 0, 1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lock.OfChoice("?", List.of(Option.of("only", "Only"))));
    }
}
