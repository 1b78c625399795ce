package org.ledgerbench.exchange.roster;

import java.util.List;
import java.util.Objects;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.grading.intake.Roster;

/**
 * What came of reading a roster.
 *
 * @param roster the class, in the order of the file
 * @param notices columns that are not ours, and due times that were completed
 */
public record RosterReading(Roster roster, List<Notice> notices) {

    public RosterReading {
        Objects.requireNonNull(roster, "roster");
        notices = List.copyOf(notices);
    }
}
