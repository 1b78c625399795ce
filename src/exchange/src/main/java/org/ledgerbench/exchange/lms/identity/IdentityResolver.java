package org.ledgerbench.exchange.lms.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.identity.Claim.Standing;
import org.ledgerbench.grading.ledger.Header;

/**
 * Decides who a file is from: the archive's word first, put into the class's own ids by the roster, and only where both
 * are silent the ledger's header. Disagreements are told, not settled. Immutable and thread-safe.
 */
public final class IdentityResolver {

    private final StudentDirectory directory;

    /** Resolves against the students of a roster or grade file; {@link StudentDirectory#NONE} if there is none. */
    public IdentityResolver(StudentDirectory directory) {
        this.directory = Objects.requireNonNull(directory, "directory");
    }

    /** The students known. */
    public StudentDirectory directory() {
        return directory;
    }

    /**
     * Resolves one file.
     *
     * @param source the file, for the notices
     * @param claim what the archive says
     * @param header what the ledger says of itself, if it could be read
     */
    public Resolution resolve(String source, Claim claim, Optional<Header.Student> header) {
        if (claim.standing() == Standing.GROUP) {
            return byHeader(source, header, List.of(group(source, claim)));
        }
        if (claim.standing() == Standing.ANONYMOUS && known(claim).isEmpty()) {
            return claim.systemId().isPresent() && directory.isEmpty()
                    ? named(claim, List.of(anonymous(source, true)))
                    : byHeader(source, header, List.of(anonymous(source, false)));
        }
        if (claim.id().isEmpty()) {
            return byHeader(source, header, List.of());
        }
        return directory.isEmpty() ? named(claim, List.of()) : byDirectory(source, claim, header);
    }

    private Resolution byDirectory(String source, Claim claim, Optional<Header.Student> header) {
        Optional<LmsStudent> known = known(claim);
        List<LmsNotice> notices = new ArrayList<>();
        if (known.isEmpty()) {
            known = claim.name().flatMap(directory::byName);
            known.filter(student -> !agrees(student, header))
                    .ifPresent(student -> notices.add(LmsNotice.note(
                            "matched-by-name",
                            source,
                            "The roster does not have the id " + claim.id().orElseThrow()
                                    + " of the archive; the file was given to " + student.label()
                                    + " because no other name is like it.")));
        }
        Resolution told = byHeader(source, header, List.of());
        if (known.isEmpty() && told.studentId().isEmpty()) {
            known = byPlainRoster(claim);
        }
        if (known.isEmpty()) {
            notices.add(
                    told.studentId().isPresent() && !directory.knowsSystemIds()
                            ? identityByHeader(source, claim)
                            : notOnRoster(source, claim));
            return new Resolution(told.studentId(), told.name(), notices);
        }
        LmsStudent student = known.get();
        if (claim.standing() == Standing.STUDENT && differs(claim, student)) {
            notices.add(LmsNotice.warning(
                    "name-differs",
                    source,
                    "The archive calls this student \"" + claim.name().orElseThrow() + "\", the roster calls id "
                            + claim.id().orElseThrow() + " " + student.label()
                            + ". The roster was followed; a group hands in under its own name."));
        }
        header.filter(claimed -> !student.answersTo(claimed.id()))
                .ifPresent(claimed -> notices.add(disagreement(source, student, claimed)));
        return new Resolution(Optional.of(student.id()), student.name(), notices);
    }

    private Resolution byHeader(String source, Optional<Header.Student> header, List<LmsNotice> before) {
        Optional<LmsStudent> known = header.flatMap(student -> directory.byAnyId(student.id()));
        return new Resolution(known.map(LmsStudent::id), known.flatMap(LmsStudent::name), before);
    }

    private Optional<LmsStudent> known(Claim claim) {
        return claim.systemId()
                .flatMap(directory::bySystemId)
                .or(() -> claim.studentId().flatMap(directory::byAnyId));
    }

    /** By an id of the system in a plain roster: one made from results without a roster has those. */
    private Optional<LmsStudent> byPlainRoster(Claim claim) {
        return directory.knowsSystemIds() ? Optional.empty() : claim.systemId().flatMap(directory::byAnyId);
    }

    private static boolean agrees(LmsStudent student, Optional<Header.Student> header) {
        return header.filter(claimed -> student.answersTo(claimed.id())).isPresent();
    }

    private static Resolution named(Claim claim, List<LmsNotice> notices) {
        return new Resolution(claim.id(), claim.name(), notices);
    }

    private static boolean differs(Claim claim, LmsStudent student) {
        return claim.name().isPresent()
                && student.name().isPresent()
                && !NameForm.words(claim.name().get())
                        .equals(NameForm.words(student.name().get()))
                && !NameForm.runTogether(claim.name().get())
                        .equals(NameForm.runTogether(student.name().get()));
    }

    private static LmsNotice disagreement(String source, LmsStudent student, Header.Student claimed) {
        return LmsNotice.warning(
                "identity-disagrees",
                source,
                "Handed in by " + student.label() + ", but the ledger inside says it is from \"" + claimed.id()
                        + "\". It was graded for who handed it in; ask the student.");
    }

    private static LmsNotice identityByHeader(String source, Claim claim) {
        return LmsNotice.note(
                "identity-by-header",
                source,
                "The roster does not know the archive's ids, so that nothing but the ledger itself tells who handed in"
                        + " what came under the id " + claim.id().orElseThrow()
                        + ". The system's own grade file as roster would tell.");
    }

    private static LmsNotice notOnRoster(String source, Claim claim) {
        return LmsNotice.warning(
                "not-on-roster",
                source,
                "The roster has nobody with the id " + claim.id().orElseThrow()
                        + claim.name()
                                .map(name -> " or the name \"" + name + "\"")
                                .orElse("")
                        + "; what the ledger says of itself was taken. Check that the roster is of this course.");
    }

    private static LmsNotice anonymous(String source, boolean idIsUsed) {
        return LmsNotice.note(
                "anonymous-submission",
                source,
                "This was handed in anonymously. "
                        + (idIsUsed
                                ? "The system's anonymous id is used."
                                : "Only what the ledger says of itself tells who it is from."));
    }

    private static LmsNotice group(String source, Claim claim) {
        return LmsNotice.warning(
                "group-submission",
                source,
                "This was handed in by the group \"" + claim.name().orElse("?")
                        + "\". It is graded once, for the student its ledger names; give the grade to the other members"
                        + " by hand.");
    }
}
