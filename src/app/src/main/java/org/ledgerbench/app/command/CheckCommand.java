package org.ledgerbench.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ledgerbench.app.console.Columns;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.ExitStatus;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.exchange.lms.intake.ClassIntake;
import org.ledgerbench.exchange.lms.intake.ClassRoster;
import org.ledgerbench.grading.SelfCheckReport;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledgerbench check}. */
@Command(
        name = "check",
        description = {
            "A student's own check of a ledger: what is missing or inconsistent.",
            "Never a right answer, a band, or points that depend on one."
        },
        footer = {
            "%nExamples:",
            "  ledgerbench check my.ledger.jsonl",
            "  ledgerbench check my.ledger.jsonl --rubric rubrics/data-selection.yaml"
        })
final class CheckCommand implements Callable<Integer>, DescribesFindings {

    private final Console console;
    private final Services services;
    private final ClassInput input;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "LEDGER", description = "The ledger to look at.")
    private Path ledger;

    @Option(
            names = "--rubric",
            paramLabel = "RUBRIC",
            description =
                    "Check what this rubric asks for: completeness, order, replay and number of runs. Without it, "
                            + "what the mission asks for by itself.")
    private Path rubricFile;

    CheckCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
        input = new ClassInput(console, services);
    }

    @Override
    public String meaningOfFindings() {
        return "There is something to look at; standard output says what and where.";
    }

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(ledger)) {
            throw new WrongCallException(ledger + " is a folder. Name one ledger.");
        }
        MissionCatalog catalog = input.missions(common);
        try (ClassIntake intake = input.ledgers(List.of(ledger), ClassRoster.NONE, null)) {
            SelfCheckReport report = check(intake.submissions().get(0), catalog);
            print(report);
            return (report.isClean() ? ExitStatus.DONE : ExitStatus.DONE_WITH_FINDINGS).code();
        }
    }

    private SelfCheckReport check(Submission submission, MissionCatalog catalog) throws IOException {
        return rubricFile == null
                ? services.selfCheck(submission, catalog)
                : services.selfCheck(submission, input.rubric(rubricFile, catalog), catalog);
    }

    private void print(SelfCheckReport report) {
        Columns items = new Columns();
        report.items().forEach(item -> items.row(item.outcome().name(), item.about(), item.reason()));
        items.lines().forEach(console::print);
        report.findings().forEach(finding -> console.print(finding.message() + " [" + finding.code() + "]"));
        console.print(report.isClean() ? "Nothing is missing or inconsistent." : "See what is listed above.");
    }
}
