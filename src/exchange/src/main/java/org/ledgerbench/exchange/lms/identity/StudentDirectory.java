package org.ledgerbench.exchange.lms.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;

/**
 * The students of a class, found by any of their ids or by name. What two students share finds neither. Immutable and
 * thread-safe.
 */
public final class StudentDirectory {

    /** Nobody is known. */
    public static final StudentDirectory NONE = new StudentDirectory(List.of());

    private final List<LmsStudent> students;
    private final Map<String, Optional<LmsStudent>> bySystemId = new HashMap<>();
    private final Map<String, Optional<LmsStudent>> byId = new HashMap<>();
    private final Map<String, Optional<LmsStudent>> byLocalPart = new HashMap<>();
    private final Map<String, Optional<LmsStudent>> byName = new HashMap<>();
    private final Map<String, Optional<LmsStudent>> byNameRunTogether = new HashMap<>();

    private StudentDirectory(List<LmsStudent> students) {
        this.students = List.copyOf(students);
        for (LmsStudent student : students) {
            student.systemId().ifPresent(id -> put(bySystemId, id, student));
            student.ids().forEach(id -> put(byId, key(id), student));
            student.ids().stream()
                    .filter(id -> id.indexOf('@') > 0)
                    .forEach(id -> put(byLocalPart, key(id.substring(0, id.indexOf('@'))), student));
            student.name().ifPresent(name -> put(byName, NameForm.words(name), student));
            student.name().ifPresent(name -> put(byNameRunTogether, NameForm.runTogether(name), student));
        }
    }

    /** The students of a grade file. */
    public static StudentDirectory of(List<LmsStudent> students) {
        return new StudentDirectory(students);
    }

    /** The students of a roster. */
    public static StudentDirectory of(Roster roster) {
        return new StudentDirectory(roster.members().stream()
                .map(member -> new LmsStudent(member.id(), Optional.empty(), List.of(member.id()), member.name()))
                .toList());
    }

    /** Everybody, in the order given. */
    public List<LmsStudent> students() {
        return students;
    }

    /** Whether nobody is known. */
    public boolean isEmpty() {
        return students.isEmpty();
    }

    /** Whether students are known by a system's own ids, as a grade file knows them and a plain roster does not. */
    public boolean knowsSystemIds() {
        return !bySystemId.isEmpty();
    }

    /** The student with the system's own id. */
    public Optional<LmsStudent> bySystemId(String systemId) {
        return found(bySystemId, systemId, Function.identity());
    }

    /** The one student who answers to an id, upper and lower case alike, or to the local part of an address. */
    public Optional<LmsStudent> byAnyId(String id) {
        String key = key(id);
        return byId.containsKey(key) ? byId.get(key) : byLocalPart.getOrDefault(key, Optional.empty());
    }

    /** The one student of a name, written in any order or run together. */
    public Optional<LmsStudent> byName(String name) {
        return byName.containsKey(NameForm.words(name))
                ? found(byName, name, NameForm::words)
                : found(byNameRunTogether, name, NameForm::runTogether);
    }

    /**
     * A submission that carries the id of this directory where its ledger names any id of a student here: a class known
     * by institution ids then takes ledgers that name logins. Reads the ledger's first line.
     */
    public Submission identified(Submission submission) {
        return isEmpty()
                ? submission
                : new IdentifiedSubmission(submission, new HeaderPeek().student(submission), this);
    }

    private static Optional<LmsStudent> found(
            Map<String, Optional<LmsStudent>> students, String wanted, Function<String, String> form) {
        String key = form.apply(wanted);
        return key.isEmpty() ? Optional.empty() : students.getOrDefault(key, Optional.empty());
    }

    private static void put(Map<String, Optional<LmsStudent>> students, String key, LmsStudent student) {
        students.merge(key, Optional.of(student), (before, after) -> before.equals(after) ? before : Optional.empty());
    }

    private static String key(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }
}
