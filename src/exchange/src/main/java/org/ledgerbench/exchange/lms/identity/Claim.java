package org.ledgerbench.exchange.lms.identity;

import java.util.Objects;
import java.util.Optional;

/**
 * What an archive says of who handed a file in.
 *
 * @param systemId the learning-management system's own id of the student
 * @param studentId an id of the class's own, which a folder or file of a plain archive may bear
 * @param name the name as the archive writes it: Canvas runs it together, Moodle does not
 * @param standing whether one student, an anonymous one or a group
 */
public record Claim(Optional<String> systemId, Optional<String> studentId, Optional<String> name, Standing standing) {

    /** The archive says nothing. */
    public static final Claim NONE = new Claim(Optional.empty(), Optional.empty(), Optional.empty(), Standing.STUDENT);

    public Claim {
        Objects.requireNonNull(systemId, "systemId");
        Objects.requireNonNull(studentId, "studentId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(standing, "standing");
    }

    /** A claim by a system's own id and name, of which an archive may leave out either. */
    public static Claim bySystem(Optional<String> systemId, Optional<String> name, Standing standing) {
        return new Claim(systemId, Optional.empty(), name, standing);
    }

    /** A claim by an id of the class's own. */
    public static Claim byStudentId(String studentId) {
        return new Claim(Optional.empty(), Optional.of(studentId), Optional.empty(), Standing.STUDENT);
    }

    /** The id claimed, whosever it is. */
    public Optional<String> id() {
        return systemId.or(() -> studentId);
    }

    /** Who stands behind a file. */
    public enum Standing {
        STUDENT,
        ANONYMOUS,
        GROUP
    }
}
