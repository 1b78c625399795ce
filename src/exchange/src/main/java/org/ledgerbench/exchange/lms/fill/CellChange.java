package org.ledgerbench.exchange.lms.fill;

import java.util.Objects;
import org.ledgerbench.exchange.lms.csv.CellAddress;

/**
 * A cell that will say something else.
 *
 * @param address where
 * @param line the line of the row, counted from 1
 * @param student whose row it is
 * @param kind what is in the cell
 * @param before what it says
 * @param after what it will say
 */
public record CellChange(CellAddress address, int line, String student, Kind kind, String before, String after) {

    public CellChange {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(student, "student");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** What a cell holds. */
    public enum Kind {
        GRADE,
        COMMENT
    }
}
