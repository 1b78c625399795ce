package org.ledgerbench.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.exchange.files.FileProblem;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.archive.ArchiveLayout;
import org.ledgerbench.exchange.lms.archive.ArchiveOptions;
import org.ledgerbench.exchange.lms.intake.ClassIntake;
import org.ledgerbench.exchange.lms.intake.ClassRoster;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.grading.rubric.RubricProblem;
import org.ledgerbench.grading.rubric.RubricReading;
import org.ledgerbench.mission.catalog.MissionCatalog;

/** Reads what a call names, and says on the way what is worth saying. */
final class ClassInput {

    static final int MOST_THREADS = 256;
    private static final int MOST_OF_A_KIND = 20;

    private final Console console;
    private final Services services;

    ClassInput(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    /** The missions at hand; plugins that failed are mentioned, since ledgers may need them. */
    MissionCatalog missions(CommonOptions common) {
        MissionCatalog catalog = services.missions(common.plugins());
        catalog.failures()
                .forEach(
                        failure -> console.say("The plugin " + failure.origin() + " is not used. " + failure.reason()));
        return catalog;
    }

    /** The rubric with its text. @throws WrongCallException if it has mistakes; the message lists them */
    RubricDocument rubricDocument(Path file, MissionCatalog catalog) throws ExchangeException {
        Rubric rubric = rubric(file, catalog);
        try {
            return new RubricDocument(rubric, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new ExchangeException(FileProblem.reading(file, unreadable), unreadable);
        }
    }

    /** The rubric. @throws WrongCallException if it has mistakes; the message lists them */
    Rubric rubric(Path file, MissionCatalog catalog) throws ExchangeException {
        return flawless(services.rubric(file, catalog));
    }

    /** A rubric kept somewhere else than in a file of its own. @throws WrongCallException if it has mistakes */
    Rubric rubric(String text, String origin, MissionCatalog catalog) {
        return flawless(services.rubric(text.getBytes(StandardCharsets.UTF_8), origin, catalog));
    }

    private static Rubric flawless(RubricReading reading) {
        return reading.rubric()
                .orElseThrow(() -> new WrongCallException(
                        reading.problems().stream().map(RubricProblem::text).collect(Collectors.joining("\n"))));
    }

    /**
     * The ledgers, at least one; to be closed when they are graded.
     *
     * @param layout what archives are to be read as; null to look
     * @throws WrongCallException if there is none
     */
    ClassIntake ledgers(List<Path> paths, ClassRoster roster, ArchiveLayout layout) throws ExchangeException {
        ArchiveOptions looking = ArchiveOptions.of(roster.directory());
        ClassIntake intake = services.ledgers(paths, layout == null ? looking : looking.as(layout));
        say(intake);
        if (intake.submissions().isEmpty()) {
            intake.close();
            throw new WrongCallException("There is nothing to grade: the names of ledgers end with .ledger.jsonl.");
        }
        return intake;
    }

    /** Who is in the class; empty when no file is named. */
    Optional<ClassRoster> roster(Path file) throws ExchangeException {
        if (file == null) {
            return Optional.empty();
        }
        ClassRoster roster = services.roster(file);
        roster.notices().forEach(notice -> console.say(notice.message()));
        return Optional.of(roster);
    }

    /** Says what concerns the whole; what concerns one ledger stands among the findings of its student. */
    private void say(ClassIntake intake) {
        Set<String> sources =
                intake.submissions().stream().map(Submission::source).collect(Collectors.toSet());
        long ofStudents = 0;
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (LmsNotice notice : intake.notices()) {
            if (sources.contains(notice.subject())) {
                ofStudents++;
            } else if (kinds.merge(notice.code(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                console.say(notice.message());
            }
        }
        kinds.forEach((kind, count) -> {
            if (count > MOST_OF_A_KIND) {
                console.say("... and " + (count - MOST_OF_A_KIND) + " more like it (" + kind + ").");
            }
        });
        if (ofStudents > 0) {
            console.say((ofStudents == 1 ? "1 notice" : ofStudents + " notices")
                    + " about who handed in a ledger, or when, "
                    + (ofStudents == 1 ? "stands" : "stand") + " among the findings of the students.");
        }
    }

    /** How many threads work. @throws WrongCallException if the number is out of bounds */
    static int threads(Integer asked) {
        if (asked == null) {
            return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        }
        if (asked < 1 || asked > MOST_THREADS) {
            throw new WrongCallException("--threads takes a number from 1 to " + MOST_THREADS + ", not " + asked + ".");
        }
        return asked;
    }

    /** Passes a notice on to the person at the terminal. */
    void say(Notice notice) {
        console.say(notice.sentence());
    }
}
