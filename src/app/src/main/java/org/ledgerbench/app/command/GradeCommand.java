package org.ledgerbench.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.ExitStatus;
import org.ledgerbench.app.console.TerminalProgress;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.exchange.export.ClassExport;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.catalog.MissionCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledgerbench grade}. */
@Command(
        name = "grade",
        description = {
            "Grades ledgers by a rubric and writes the results.",
            "Every recorded run is repeated in the mission's simulator; every point has its reason in the results."
        },
        footer = {
            "%nExamples:",
            "  ledgerbench grade submissions --rubric rubrics/data-selection.yaml --out grades.xlsx",
            "  ledgerbench grade monday tuesday late.ledger.jsonl --rubric my.yaml "
                    + "--out grades.xlsx grades.csv grades.json --force",
            "  ledgerbench grade submissions --rubric rubrics/data-selection.yaml --roster roster.csv --out grades.xlsx"
        })
final class GradeCommand implements Callable<Integer>, DescribesFindings {

    private final Console console;
    private final Services services;
    private final ClassInput input;

    @Mixin
    private CommonOptions common;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders with ledgers. A folder is searched to its depths for names that end with "
                    + ".ledger.jsonl; a file is taken whatever its name.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--rubric", required = true, paramLabel = "RUBRIC", description = "The rubric, a YAML file.")
    private Path rubricFile;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            parameterConsumer = OutputNames.class,
            description =
                    "Where to write. The extension chooses what: .xlsx a spreadsheet, .csv a row a student, .json "
                            + "everything. Several files may follow, or the option be repeated.")
    private List<Path> outputs;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description =
                    "Who is in the class: CSV with the columns id,name,due,excused, of which only id is required. "
                            + "Who handed in nothing appears as MISSING.")
    private Path rosterFile;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many ledgers are graded at once, 1 to 256. As many as there are processors, unless you say "
                            + "otherwise. The results are the same with any number.")
    private Integer threads;

    @Option(names = "--force", description = "Replace output files that exist.")
    private boolean force;

    GradeCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
        input = new ClassInput(console, services);
    }

    @Override
    public String meaningOfFindings() {
        return "Done, but some ledgers could not be read: their state in the results is ERROR.";
    }

    @Override
    public Integer call() throws ExchangeException {
        int workers = ClassInput.threads(threads);
        ClassExport export = services.export(force);
        export.check(outputs);
        MissionCatalog catalog = input.missions(common);
        Rubric rubric = input.rubric(rubricFile, catalog);
        Roster roster = input.roster(rosterFile);
        List<Submission> ledgers = input.ledgers(paths);
        ClassResult graded = grade(catalog, rubric, ledgers, roster, workers);
        List<Notice> notices = new ArrayList<>();
        export.write(graded, services.workbook(catalog), outputs, notices::add);
        notices.forEach(input::say);
        return report(new ClassSummary(graded));
    }

    private ClassResult grade(
            MissionCatalog catalog, Rubric rubric, List<Submission> ledgers, Roster roster, int workers) {
        try (TerminalProgress progress = new TerminalProgress(console, "Grading", "ledgers")) {
            return services.grading(catalog, workers, progress).grade(rubric, ledgers, roster);
        }
    }

    private int report(ClassSummary summary) {
        summary.lines().forEach(console::say);
        console.say("Wrote " + outputs.stream().map(Path::toString).collect(Collectors.joining(", ")) + ".");
        return (summary.hasUnreadable() ? ExitStatus.DONE_WITH_FINDINGS : ExitStatus.DONE).code();
    }
}
