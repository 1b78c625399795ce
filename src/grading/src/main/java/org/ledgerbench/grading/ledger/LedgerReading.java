package org.ledgerbench.grading.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a ledger.
 *
 * @param ledger the ledger; empty when not even the header could be understood
 * @param findings everything noticed while reading, by line
 * @param sha256 the lower-case hex SHA-256 of all the bytes read
 */
public record LedgerReading(Optional<Ledger> ledger, List<Finding> findings, String sha256) {

    public LedgerReading {
        Objects.requireNonNull(ledger, "ledger");
        findings = List.copyOf(findings);
        Objects.requireNonNull(sha256, "sha256");
    }
}
