package org.ledgerbench.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.ExitStatus;
import org.ledgerbench.app.console.TerminalProgress;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.exchange.files.Content;
import org.ledgerbench.exchange.lms.archive.ArchiveLayout;
import org.ledgerbench.exchange.lms.fill.FillPlan;
import org.ledgerbench.exchange.lms.intake.ClassIntake;
import org.ledgerbench.exchange.lms.intake.ClassRoster;
import org.ledgerbench.exchange.lms.intake.NoticeFindings;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.gradebook.regrade.Regrade;
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
            "  ledgerbench grade submissions --rubric rubrics/data-selection.yaml --roster roster.csv --out grades.xlsx",
            "  ledgerbench grade submissions.zip --rubric rubrics/data-selection.yaml --fill gradebook.csv "
                    + "--assignment \"Mission 09\" --out filled.csv"
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
            description =
                    "Files, folders and submissions archives with ledgers. A folder is searched to its depths for "
                            + "names that end with .ledger.jsonl; a file is taken whatever its name. Archives of Canvas and "
                            + "Moodle and plain ones are recognised by looking.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--rubric", required = true, paramLabel = "RUBRIC", description = "The rubric, a YAML file.")
    private Path rubricFile;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            parameterConsumer = OutputNames.class,
            description =
                    "Where to write. The extension chooses what: .xlsx a spreadsheet, .csv a row a student, .json "
                            + "everything. Several files may follow with spaces between, or the option be repeated.")
    private List<Path> outputs = new ArrayList<>();

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description =
                    "Who is in the class: the grade file of a learning-management system as downloaded, or CSV with the "
                            + "columns id,name,due,excused, of which only id is required. Who handed in nothing appears "
                            + "as MISSING. Without it, and without a gradebook, the LMSFILE to fill says who is in the class.")
    private Path rosterFile;

    @Option(
            names = "--archive",
            paramLabel = "KIND",
            description = "Read archives as canvas, moodle or plain, when looking at them takes them for another kind.")
    private ArchiveLayout archives;

    @Mixin
    private GradeFileOptions gradeFile;

    @Mixin
    private GradebookOptions gradebook;

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
        return "Done, but some ledgers could not be read: their state in the results is ERROR. Of a dry run: there are "
                + "doubts.";
    }

    @Override
    public Integer call() throws ExchangeException {
        int workers = ClassInput.threads(threads);
        gradeFile.check();
        gradebook.check();
        GradeOutputs targets = GradeOutputs.of(outputs(), gradeFile);
        services.export(force).check(targets.results());
        services.outputs(force).check(targets.all());
        MissionCatalog catalog = input.missions(common);
        RubricDocument rubric = input.rubricDocument(rubricFile, catalog);
        GradeFileFilling filling = GradeFileFilling.load(gradeFile, console);
        Optional<ClassRoster> given = input.roster(classFile());
        try (GradebookCall book = GradebookCall.open(gradebook, console);
                ClassIntake intake = input.ledgers(paths, book.roster(given), archives)) {
            List<Submission> ledgers = book.matched(intake.submissions());
            Roster roster = book.roster(given).roster();
            ClassResult graded =
                    NoticeFindings.into(grade(catalog, rubric.rubric(), ledgers, roster, workers), intake.notices());
            boolean writing = !targets.all().isEmpty() || gradeFile.isWanted();
            ClassResult settled =
                    book.settle(new Regrade(rubric, graded, ledgers, given.map(ClassRoster::roster)), writing);
            FeedbackZip feedback = new FeedbackZip(
                    services.feedback(catalog, rubric.rubric()),
                    intake,
                    book.roster(given).directory());
            return write(new Graded(settled, intake.systemIds(), catalog, feedback), targets, filling);
        }
    }

    /** What came of grading, with what writing it needs to know. */
    private record Graded(
            ClassResult result, Map<String, String> systemIds, MissionCatalog catalog, FeedbackZip feedback) {}

    private int write(Graded graded, GradeOutputs targets, GradeFileFilling filling) throws ExchangeException {
        Optional<FillPlan> plan = gradeFile.isWanted()
                ? Optional.of(filling.plan(graded.result(), graded.systemIds()))
                : Optional.empty();
        ClassSummary summary = new ClassSummary(graded.result());
        if (gradeFile.isDryRun()) {
            summary.lines().forEach(console::say);
            console.say("A dry run: nothing was written.");
            boolean doubts = !plan.orElseThrow().isClean() || summary.hasUnreadable();
            return (doubts ? ExitStatus.DONE_WITH_FINDINGS : ExitStatus.DONE).code();
        }
        List<Notice> notices = new ArrayList<>();
        Map<Path, Content> contents = new LinkedHashMap<>(services.export(force)
                .contents(graded.result(), services.workbook(graded.catalog()), targets.results(), notices::add));
        if (plan.isPresent()) {
            contents.put(targets.gradeFile().orElseThrow(), filling.content(plan.get()));
        }
        targets.feedbackZip()
                .ifPresent(file -> contents.put(file, graded.feedback().content(graded.result(), console)));
        services.outputs(force).write(contents);
        notices.forEach(input::say);
        plan.ifPresent(filling::summarise);
        return report(summary, targets);
    }

    /** Who is in the class stands in the file to fill, too, unless another file or the gradebook is to say. */
    private Path classFile() {
        boolean isSaid = rosterFile != null || gradebook.file().isPresent();
        return isSaid ? rosterFile : gradeFile.file().orElse(null);
    }

    private List<Path> outputs() {
        boolean isElsewhere = gradeFile.isDryRun()
                || gradeFile.feedbackZip().isPresent()
                || gradebook.file().isPresent();
        if (outputs.isEmpty() && !isElsewhere) {
            throw new WrongCallException("Say where to write: --out FILE, such as --out grades.xlsx.");
        }
        return outputs;
    }

    private ClassResult grade(
            MissionCatalog catalog, Rubric rubric, List<Submission> ledgers, Roster roster, int workers) {
        try (TerminalProgress progress = new TerminalProgress(console, "Grading", "ledgers")) {
            return services.grading(catalog, workers, progress).grade(rubric, ledgers, roster);
        }
    }

    private int report(ClassSummary summary, GradeOutputs targets) {
        summary.lines().forEach(console::say);
        if (!targets.all().isEmpty()) {
            console.say("Wrote " + targets.all().stream().map(Path::toString).collect(Collectors.joining(", ")) + ".");
        }
        return (summary.hasUnreadable() ? ExitStatus.DONE_WITH_FINDINGS : ExitStatus.DONE).code();
    }
}
