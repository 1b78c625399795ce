package org.ledgerbench.gradebook;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.AuditEntry.Event;
import org.ledgerbench.gradebook.marking.AuditEntry.Versions;
import org.ledgerbench.gradebook.marking.Marker;
import org.ledgerbench.gradebook.storage.Database;
import org.ledgerbench.gradebook.table.AuditTable;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.mission.MissionKey;

/**
 * An open gradebook and the person at it.
 *
 * @param database the file
 * @param marker who acts, and when
 */
record Session(Database database, Marker marker) {

    /** Writes a line about a student into the audit trail. */
    void audit(Connection connection, Event event, String rubricSha256, Optional<StudentResult> row)
            throws SQLException {
        Versions versions = new Versions(
                Optional.of(rubricSha256),
                row.flatMap(result -> result.observations().mission()).map(MissionKey::toString),
                row.flatMap(result -> result.observations().ledgerSha256()));
        new AuditTable(connection).add(marker, event, versions);
    }
}
