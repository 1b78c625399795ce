package org.ledgerbench.workbench.classroom;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.intake.LedgerSearch;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.archive.ArchiveOptions;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.exchange.lms.intake.ClassIntake;
import org.ledgerbench.exchange.lms.intake.ClassRoster;
import org.ledgerbench.exchange.roster.RosterReader;
import org.ledgerbench.gradebook.Gradebook;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;

/** The door a class comes in by: its roster, its submissions, and what was noticed of them. Closed when they are graded. */
final class ClassDoor implements AutoCloseable {

    private final ClassIntake intake;
    private final Optional<Roster> roster;
    private final List<LmsNotice> rosterNotices;

    private ClassDoor(ClassIntake intake, Optional<Roster> roster, List<LmsNotice> rosterNotices) {
        this.intake = intake;
        this.roster = roster;
        this.rosterNotices = rosterNotices;
    }

    /**
     * Reads who is in the class, and finds what was handed in.
     *
     * @param known the gradebook of the class, if it has one: its roster tells who is who where no file does
     */
    static ClassDoor open(ClassSource source, Optional<Gradebook> known, CancelToken cancel) throws ExchangeException {
        Optional<ClassRoster> given = source.roster().isPresent()
                ? Optional.of(ClassRoster.read(
                        source.roster().get(), new RosterReader(ZoneId.systemDefault()), Optional.empty()))
                : Optional.empty();
        StudentDirectory directory = given.map(ClassRoster::directory)
                .or(() -> known.map(
                        gradebook -> StudentDirectory.of(gradebook.settings().roster())))
                .orElse(StudentDirectory.NONE);
        ArchiveOptions looking = ArchiveOptions.of(directory);
        ClassIntake intake = ClassIntake.open(
                List.of(source.work()),
                new LedgerSearch(cancel),
                source.layout().map(looking::as).orElse(looking));
        return new ClassDoor(
                intake,
                given.map(ClassRoster::roster),
                given.map(ClassRoster::notices).orElse(List.of()));
    }

    List<Submission> submissions() {
        return intake.submissions();
    }

    /** Who is in the class; empty when no file says. */
    Optional<Roster> roster() {
        return roster;
    }

    /** What was noticed of submissions, for the findings of their students. */
    List<LmsNotice> notices() {
        return intake.notices();
    }

    /** What concerns the class as a whole, in sentences: what the files were taken for, what was left out. */
    List<String> remarks() {
        Set<String> sources =
                intake.submissions().stream().map(Submission::source).collect(Collectors.toSet());
        return Stream.concat(rosterNotices.stream(), intake.notices().stream())
                .filter(notice -> !sources.contains(notice.subject()))
                .map(LmsNotice::message)
                .toList();
    }

    @Override
    public void close() throws ExchangeException {
        intake.close();
    }
}
