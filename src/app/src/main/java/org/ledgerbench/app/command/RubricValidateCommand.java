package org.ledgerbench.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.ExitStatus;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.grading.rubric.RubricReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ledgerbench rubric validate}. */
@Command(
        name = "validate",
        description = {
            "Reads a rubric and says what is wrong with it: file, line, and a hint.",
            "A rubric with a mistake is a wrong input: status 2."
        },
        footer = {"%nExamples:", "  ledgerbench rubric validate rubrics/data-selection.yaml"})
final class RubricValidateCommand implements Callable<Integer> {

    private final Console console;
    private final Services services;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "RUBRIC", description = "The rubric to read.")
    private Path file;

    RubricValidateCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    @Override
    public Integer call() throws ExchangeException {
        RubricReading reading = services.rubric(file, new ClassInput(console, services).missions(common));
        reading.problems().forEach(problem -> console.print(problem.text()));
        if (reading.rubric().isEmpty()) {
            return ExitStatus.WRONG_CALL.code();
        }
        Rubric rubric = reading.rubric().get();
        int criteria = rubric.criteria().size();
        console.print(file + " is in order: \"" + rubric.title() + "\" for " + rubric.mission() + ", " + criteria
                + (criteria == 1 ? " criterion, " : " criteria, ") + rubric.total() + " points.");
        return ExitStatus.DONE.code();
    }
}
