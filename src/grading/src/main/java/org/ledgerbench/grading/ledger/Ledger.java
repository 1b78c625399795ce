package org.ledgerbench.grading.ledger;

import java.util.List;
import java.util.Objects;

/**
 * A ledger as it was read: the header and the entries that could be understood, in the order of their lines.
 *
 * @param header the first line
 * @param entries the entries
 */
public record Ledger(Header header, List<Entry> entries) {

    public Ledger {
        Objects.requireNonNull(header, "header");
        entries = List.copyOf(entries);
    }
}
