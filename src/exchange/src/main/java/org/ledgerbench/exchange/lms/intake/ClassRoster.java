package org.ledgerbench.exchange.lms.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.exchange.lms.gradefile.GradeFiles;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.exchange.roster.RosterReader;
import org.ledgerbench.exchange.roster.RosterReading;
import org.ledgerbench.grading.intake.Roster;

/**
 * Who is in the class, from whichever file somebody has: a plain roster, or a system's grade file.
 *
 * @param roster the class as grading wants it
 * @param directory the class under every id it is known by
 * @param notices what the file was taken for, and what was odd
 */
public record ClassRoster(Roster roster, StudentDirectory directory, List<LmsNotice> notices) {

    /** No roster was given. */
    public static final ClassRoster NONE = new ClassRoster(Roster.NONE, StudentDirectory.NONE, List.of());

    public ClassRoster {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(directory, "directory");
        notices = List.copyOf(notices);
    }

    /**
     * Reads a file: a grade file if it looks like a system's, else a plain roster.
     *
     * @param due when the work was due, for files that do not say
     * @throws ExchangeException if it is neither, or cannot be read
     */
    public static ClassRoster read(Path file, RosterReader plain, Optional<Instant> due) throws ExchangeException {
        if (Files.isRegularFile(file)) {
            byte[] bytes = GradeFiles.bytes(file);
            if (GradeFiles.isMeant(bytes)) {
                return of(gradeFile(bytes, file), file.getFileName().toString(), due);
            }
        }
        RosterReading reading = plain.read(file);
        List<LmsNotice> notices = reading.notices().stream()
                .map(notice -> LmsNotice.note("roster", notice.where(), notice.sentence()))
                .toList();
        return new ClassRoster(reading.roster(), StudentDirectory.of(reading.roster()), notices);
    }

    /** The class of a grade file. */
    public static ClassRoster of(GradeFile file, String name, Optional<Instant> due) {
        return new ClassRoster(
                file.roster(due), file.directory(), List.of(LmsNotice.note("roster-recognised", name, file.reason())));
    }

    private static GradeFile gradeFile(byte[] bytes, Path file) throws ExchangeException {
        try {
            return GradeFiles.read(bytes);
        } catch (ExchangeException damaged) {
            throw new ExchangeException(file + ": " + damaged.getMessage(), damaged);
        }
    }
}
