package org.ledgerbench.gradebook.storage;

import java.sql.SQLException;

/** A row of a gradebook cannot be made the value it once was: its bytes were changed behind the program's back. */
public final class UnreadableRowException extends SQLException {

    private static final long serialVersionUID = 1L;

    /** @param cause what was wrong with the value */
    public UnreadableRowException(Exception cause) {
        super("a stored value cannot be understood: " + cause.getMessage(), cause);
    }
}
