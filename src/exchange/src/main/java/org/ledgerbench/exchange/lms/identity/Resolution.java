package org.ledgerbench.exchange.lms.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.exchange.lms.LmsNotice;

/**
 * Who a file is from, as far as its archive and the roster say.
 *
 * @param studentId the id to grade under; empty when only the ledger's header can tell
 * @param name the name, where one is known
 * @param notices what did not agree
 */
public record Resolution(Optional<String> studentId, Optional<String> name, List<LmsNotice> notices) {

    public Resolution {
        Objects.requireNonNull(studentId, "studentId");
        Objects.requireNonNull(name, "name");
        notices = List.copyOf(notices);
    }
}
