package org.ledgerbench.exchange.lms.identity;

import java.util.Objects;
import java.util.Optional;

/**
 * What an archive says of who handed a file in.
 *
 * @param systemId the learning-management system's own id of the student
 * @param name the name as the archive writes it: Canvas runs it together, Moodle does not
 * @param standing whether one student, an anonymous one or a group
 */
public record Claim(Optional<String> systemId, Optional<String> name, Standing standing) {

    /** The archive says nothing. */
    public static final Claim NONE = new Claim(Optional.empty(), Optional.empty(), Standing.STUDENT);

    public Claim {
        Objects.requireNonNull(systemId, "systemId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(standing, "standing");
    }

    /** Who stands behind a file. */
    public enum Standing {
        STUDENT,
        ANONYMOUS,
        GROUP
    }
}
