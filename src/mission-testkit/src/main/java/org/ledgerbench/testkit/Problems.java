package org.ledgerbench.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that one run of the suite names everything there is to mend. */
final class Problems {

    /** A mission that is wrong everywhere need not say so ten thousand times. */
    private static final int MOST_SHOWN = 20;

    private final List<String> sentences = new ArrayList<>();

    void unless(boolean holds, Object where, String sentence) {
        if (!holds) {
            sentences.add(where + ": " + sentence);
        }
    }

    /** Runs a check and takes an exception for a problem too. */
    void during(Object where, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException failure) {
            sentences.add(where + ": fails with " + failure);
        }
    }

    void assertNone() {
        List<String> shown = sentences.subList(0, Math.min(MOST_SHOWN, sentences.size()));
        assertThat(shown)
                .as("%d problems, of which the first %d", sentences.size(), shown.size())
                .isEmpty();
    }
}
