package org.ledgerbench.grading.intake;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is in the class.
 *
 * @param members the students, no id twice
 */
public record Roster(List<Member> members) {

    /** No roster was given. */
    public static final Roster NONE = new Roster(List.of());

    public Roster {
        members = List.copyOf(members);
    }

    /** The member of that id. */
    public Optional<Member> find(String id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /**
     * One student of the class.
     *
     * @param id the id, as in ledgers
     * @param name the name, where given
     * @param due when the work was due, where given
     * @param excused whether nothing is expected
     */
    public record Member(String id, Optional<String> name, Optional<Instant> due, boolean excused) {

        public Member {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(due, "due");
        }
    }
}
