package org.ledgerbench.grading.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {

    private final Doorkeeper doorkeeper = new Doorkeeper();

    @Test
    void letsInWhatIsMetASecondTime() {
        assertThat(doorkeeper.hasMet(7)).isFalse();
        assertThat(doorkeeper.hasMet(7)).isTrue();
        assertThat(doorkeeper.hasMet(8)).isFalse();
    }

    @Test
    void takesFewForOthers() {
        long mistaken = IntStream.range(0, 100_000)
                .filter(number -> doorkeeper.hasMet(Integer.hashCode(number) * 0x9E3779B9))
                .count();

        assertThat(mistaken).isLessThan(8_000);
    }

    @Test
    void forgetsBeforeItIsFull() {
        IntStream.range(0, 10_000_000).forEach(number -> doorkeeper.hasMet(number * 0x9E3779B9));

        long met = IntStream.range(0, 1000)
                .filter(number -> doorkeeper.hasMet(number * 0x85EBCA6B + 1))
                .count();

        assertThat(met).isLessThan(400);
    }
}
