package org.ledgerbench.gradebook.marking;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who decided, when, and looking at what.
 *
 * @param marker the marker's name
 * @param at when
 * @param rubricSha256 the rubric in force then
 * @param ledgerSha256 the ledger that counted then; empty when there was none
 */
public record Basis(String marker, Instant at, String rubricSha256, Optional<String> ledgerSha256) {

    public Basis {
        Objects.requireNonNull(marker, "marker");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(rubricSha256, "rubricSha256");
        Objects.requireNonNull(ledgerSha256, "ledgerSha256");
    }
}
