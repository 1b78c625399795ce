package org.ledgerbench.grading.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where and when an entry was written.
 *
 * @param line the line of the file, counted from 1; the header is line 1
 * @param seq the entry's own number
 * @param at the time the entry claims, where it could be read
 */
public record Stamp(int line, long seq, Optional<Instant> at) {

    public Stamp {
        Objects.requireNonNull(at, "at");
    }
}
