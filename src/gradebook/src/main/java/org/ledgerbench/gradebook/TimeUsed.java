package org.ledgerbench.gradebook;

import java.time.Duration;
import java.util.Map;
import org.ledgerbench.gradebook.table.TimeTable;

/** How long each student took to mark. It is a measure, not a mark: neither audited nor undone. */
public final class TimeUsed {

    private final Session session;

    TimeUsed(Session session) {
        this.session = session;
    }

    /** The marker spent this long with a student, on top of what is stored. @param duration not negative */
    public void add(String student, Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("Time does not run backwards: " + duration);
        }
        session.database().write(connection -> {
            new TimeTable(connection).add(student, session.marker().name(), duration);
            return null;
        });
    }

    /** The time of all markers, by student; who was never looked at is not in it. */
    public Map<String, Duration> byStudent() {
        return session.database().read(connection -> new TimeTable(connection).byStudent());
    }
}
