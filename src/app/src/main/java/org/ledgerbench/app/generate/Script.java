package org.ledgerbench.app.generate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.grading.ledger.Stamp;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/** A ledger in the writing: acts in order, each a little later than the one before. */
final class Script {

    private static final int LONGEST_PAUSE_SECONDS = 150;

    private final Header header;
    private final SplittableRandom random;
    private final List<Entry> entries = new ArrayList<>();
    private Instant clock;

    Script(Header header, Instant start, SplittableRandom random) {
        this.header = header;
        this.random = random;
        clock = start;
    }

    void lock(String part, Value answer) {
        entries.add(new Entry.Lock(next(), part, answer));
    }

    Entry.Run run(String part, Settings knobs, Map<String, Value> readings) {
        Entry.Run run = new Entry.Run(next(), part, knobs, Optional.of(readings));
        entries.add(run);
        return run;
    }

    void answer(String part, Map<String, Value> values) {
        entries.add(new Entry.Answer(next(), part, values));
    }

    void reflection(String part, String prompt, String text) {
        entries.add(new Entry.Reflection(next(), part, prompt, text));
    }

    void submit() {
        entries.add(new Entry.Submit(next()));
    }

    Ledger finish() {
        return new Ledger(header, entries);
    }

    private Stamp next() {
        clock = clock.plusSeconds(5 + random.nextInt(LONGEST_PAUSE_SECONDS));
        return new Stamp(entries.size() + 2, entries.size() + 1, Optional.of(clock));
    }
}
