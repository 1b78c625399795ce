package org.ledgerbench.workbench.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final List<Integer> shown = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final LatestOnly<Integer, Integer> squares = new LatestOnly<>(
            new LatestOnly.Executors(worker::add, Runnable::run),
            number -> {
                if (number < 0) {
                    throw new IllegalArgumentException("negative");
                }
                return number * number;
            },
            shown::add,
            cause -> failures.add(cause.getMessage()));

    @Test
    void computesOnlyTheLatestOfThoseThatWaited() {
        squares.request(1);
        squares.request(2);
        squares.request(3);
        drain();

        assertThat(shown).containsExactly(9);
    }

    @Test
    void showsWhatIsNotStale() {
        squares.request(2);
        drain();
        squares.request(4);
        drain();

        assertThat(shown).containsExactly(4, 16);
    }

    @Test
    void reportsAFailureAndGoesOn() {
        squares.request(-1);
        drain();
        squares.request(5);
        drain();

        assertThat(failures).containsExactly("negative");
        assertThat(shown).containsExactly(25);
    }

    private void drain() {
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
    }
}
