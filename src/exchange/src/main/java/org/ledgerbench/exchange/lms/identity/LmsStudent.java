package org.ledgerbench.exchange.lms.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A student under all the names a learning-management system has for them.
 *
 * @param id the id used in results: the institution's where there is one, else the login, else the system's own
 * @param systemId the system's own id, as archives use it: Canvas' user id, Moodle's participant id
 * @param ids every id, {@code id} and {@code systemId} among them, in the order the system itself trusts them
 * @param name the name, where given
 */
public record LmsStudent(String id, Optional<String> systemId, List<String> ids, Optional<String> name) {

    public LmsStudent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(systemId, "systemId");
        ids = List.copyOf(ids);
        Objects.requireNonNull(name, "name");
    }

    /**
     * The student of a row, or nothing if the row has no id.
     *
     * @param systemId the system's own id, blank if it has none
     * @param preferred other ids, best first, blank ones are passed over
     * @param name the name, blank if there is none
     */
    public static Optional<LmsStudent> of(String systemId, List<String> preferred, String name) {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        List<String> candidates = new ArrayList<>(preferred);
        candidates.add(systemId);
        candidates.stream().map(String::strip).filter(id -> !id.isEmpty()).forEach(ids::add);
        return ids.stream()
                .findFirst()
                .map(id -> new LmsStudent(id, present(systemId), List.copyOf(ids), present(name)));
    }

    /** Whether one of the student's ids is this one, upper and lower case alike. An address also answers to its local part. */
    public boolean answersTo(String wanted) {
        String key = wanted.strip().toLowerCase(Locale.ROOT);
        return ids.stream()
                .map(id -> id.toLowerCase(Locale.ROOT))
                .anyMatch(id -> id.equals(key)
                        || id.indexOf('@') > 0
                                && id.substring(0, id.indexOf('@')).equals(key));
    }

    /** The name if there is one, else the id. */
    public String label() {
        return name.map(known -> known + " (" + id + ")").orElse(id);
    }

    private static Optional<String> present(String text) {
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }
}
