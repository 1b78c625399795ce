package org.ledgerbench.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.ExitStatus;
import org.ledgerbench.app.console.TerminalProgress;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.intake.ClassIntake;
import org.ledgerbench.exchange.lms.intake.ClassRoster;
import org.ledgerbench.grading.RubricComparison;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.catalog.MissionCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledgerbench rubric compare}. */
@Command(
        name = "compare",
        description = {
            "Grades a class by two rubrics and prints whose points differ, by how much, and through which criteria.",
            "Nothing is written."
        },
        footer = {"%nExamples:", "  ledgerbench rubric compare rubrics/data-selection.yaml my-draft.yaml submissions"})
final class RubricCompareCommand implements Callable<Integer>, DescribesFindings {

    private final Console console;
    private final Services services;
    private final ClassInput input;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "OLD", description = "The rubric to compare with.")
    private Path oldFile;

    @Parameters(index = "1", paramLabel = "NEW", description = "The rubric that may replace it.")
    private Path newFile;

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders and archives with ledgers, as for grade.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", description = "How many ledgers are graded at once, as for grade.")
    private Integer threads;

    RubricCompareCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
        input = new ClassInput(console, services);
    }

    @Override
    public String meaningOfFindings() {
        return "Done, but some ledgers could not be read: they take no part in the comparison.";
    }

    @Override
    public Integer call() throws ExchangeException {
        int workers = ClassInput.threads(threads);
        MissionCatalog catalog = input.missions(common);
        Rubric before = input.rubric(oldFile, catalog);
        Rubric after = input.rubric(newFile, catalog);
        try (ClassIntake intake = input.ledgers(paths, ClassRoster.NONE, null)) {
            ClassResult now = grade(catalog, after, intake.submissions(), workers, "New rubric");
            ClassResult then = grade(catalog, before, intake.submissions(), workers, "Old rubric");
            new ComparisonReport(then, now, RubricComparison.compare(then, now))
                    .lines()
                    .forEach(console::print);
            ClassSummary summary = new ClassSummary(now);
            summary.leftOut().ifPresent(console::say);
            return (summary.hasUnreadable() ? ExitStatus.DONE_WITH_FINDINGS : ExitStatus.DONE).code();
        }
    }

    private ClassResult grade(
            MissionCatalog catalog, Rubric rubric, List<Submission> ledgers, int workers, String task) {
        try (TerminalProgress progress = new TerminalProgress(console, task, "ledgers")) {
            return services.grading(catalog, workers, progress).grade(rubric, ledgers, Roster.NONE);
        }
    }
}
