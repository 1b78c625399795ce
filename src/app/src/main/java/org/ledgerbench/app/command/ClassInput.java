package org.ledgerbench.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.exchange.intake.Intake;
import org.ledgerbench.exchange.roster.RosterReading;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.grading.rubric.RubricProblem;
import org.ledgerbench.grading.rubric.RubricReading;
import org.ledgerbench.mission.catalog.MissionCatalog;

/** Reads what a call names, and says on the way what is worth saying. */
final class ClassInput {

    static final int MOST_THREADS = 256;

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

    /** The rubric. @throws WrongCallException if it has mistakes; the message lists them */
    Rubric rubric(Path file, MissionCatalog catalog) throws ExchangeException {
        RubricReading reading = services.rubric(file, catalog);
        return reading.rubric()
                .orElseThrow(() -> new WrongCallException(
                        reading.problems().stream().map(RubricProblem::text).collect(Collectors.joining("\n"))));
    }

    /** The ledgers, at least one. @throws WrongCallException if there is none */
    List<Submission> ledgers(List<Path> paths) throws ExchangeException {
        Intake intake = services.ledgers(paths);
        intake.notices().forEach(this::say);
        if (intake.submissions().isEmpty()) {
            throw new WrongCallException("There is nothing to grade: the names of ledgers end with .ledger.jsonl.");
        }
        return intake.submissions();
    }

    /** The roster; none when no file is named. */
    Roster roster(Path file) throws ExchangeException {
        if (file == null) {
            return Roster.NONE;
        }
        RosterReading reading = services.roster(file);
        reading.notices().forEach(this::say);
        return reading.roster();
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
