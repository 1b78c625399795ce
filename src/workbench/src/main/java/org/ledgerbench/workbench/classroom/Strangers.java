package org.ledgerbench.workbench.classroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledgerbench.exchange.lms.identity.LmsStudent;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

/**
 * Submissions of nobody in the class, and who of the class they may be from.
 *
 * @param strangers the submissions
 * @param candidates the students of the class, those first who handed in nothing
 */
public record Strangers(List<Stranger> strangers, List<Candidate> candidates) {

    public Strangers {
        strangers = List.copyOf(strangers);
        candidates = List.copyOf(candidates);
    }

    /**
     * Somebody the roster does not know.
     *
     * @param id the id the submission came under
     * @param name the name it came under, where it has one
     * @param source where it came from
     * @param isReadable whether it is a ledger at all
     * @param likely the one student of the class with that name
     */
    public record Stranger(
            String id, Optional<String> name, String source, boolean isReadable, Optional<Candidate> likely) {

        public Stranger {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(likely, "likely");
        }
    }

    /**
     * A student of the class.
     *
     * @param id the id on the roster
     * @param name the name, where the roster has one
     * @param isMissing whether nothing came under that id
     */
    public record Candidate(String id, Optional<String> name, boolean isMissing) {

        public Candidate {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
        }

        /** The name if there is one, and the id. */
        public String label() {
            return name.map(known -> known + " (" + id + ")").orElse(id);
        }
    }

    /** How many of the submissions are ledgers: a file that is none may lie there by chance. */
    public long readable() {
        return strangers.stream().filter(Stranger::isReadable).count();
    }

    /** Of a class that was graded. Without a roster nobody is a stranger. */
    public static Strangers of(ClassResult result, Roster roster) {
        if (roster.members().isEmpty()) {
            return new Strangers(List.of(), List.of());
        }
        Set<String> missing = result.students().stream()
                .filter(student -> student.state() == StudentState.MISSING)
                .map(student -> student.identity().id())
                .collect(Collectors.toSet());
        List<Candidate> candidates = new ArrayList<>();
        Set<String> members = new HashSet<>();
        for (Roster.Member member : roster.members()) {
            members.add(member.id());
            candidates.add(new Candidate(member.id(), member.name(), missing.contains(member.id())));
        }
        candidates.sort((left, right) -> Boolean.compare(right.isMissing(), left.isMissing()));
        StudentDirectory directory = StudentDirectory.of(roster);
        List<Stranger> strangers = result.students().stream()
                .filter(student -> !members.contains(student.identity().id()))
                .filter(student -> student.identity().source().isPresent())
                .map(student -> stranger(student, directory, candidates))
                .toList();
        return new Strangers(strangers, candidates);
    }

    private static Stranger stranger(StudentResult student, StudentDirectory directory, List<Candidate> candidates) {
        Optional<String> id =
                student.identity().name().flatMap(directory::byName).map(LmsStudent::id);
        return new Stranger(
                student.identity().id(),
                student.identity().name(),
                student.identity().source().orElseThrow(),
                student.state() != StudentState.ERROR,
                candidates.stream()
                        .filter(candidate -> id.filter(candidate.id()::equals).isPresent())
                        .findFirst());
    }
}
