package org.ledgerbench.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.export.ClassExport;
import org.ledgerbench.exchange.feedback.FeedbackComposer;
import org.ledgerbench.exchange.files.FileProblem;
import org.ledgerbench.exchange.files.OutputFiles;
import org.ledgerbench.exchange.intake.LedgerSearch;
import org.ledgerbench.exchange.lms.archive.ArchiveOptions;
import org.ledgerbench.exchange.lms.intake.ClassIntake;
import org.ledgerbench.exchange.lms.intake.ClassRoster;
import org.ledgerbench.exchange.roster.RosterReader;
import org.ledgerbench.exchange.spreadsheet.FigureDrawing;
import org.ledgerbench.exchange.spreadsheet.WorkbookContext;
import org.ledgerbench.grading.ClassGrader;
import org.ledgerbench.grading.LedgerGrader;
import org.ledgerbench.grading.SelfCheck;
import org.ledgerbench.grading.SelfCheckReport;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.LedgerLimits;
import org.ledgerbench.grading.ledger.LedgerReader;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.grading.rubric.RubricReader;
import org.ledgerbench.grading.rubric.RubricReading;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.mission.catalog.PluginLoader;

/** The one place where the services of the rooms below are put together. */
public final class Services {

    private final Installation installation;
    private final CancelToken cancel;

    /** The services of a call that can be cancelled. */
    public Services(Installation installation, CancelToken cancel) {
        this.installation = installation;
        this.cancel = cancel;
    }

    /** The version of this build. */
    String version() {
        return installation.version();
    }

    /** A folder that came with the program, such as {@code rubrics}, where it is there. */
    Optional<Path> cameWith(String folder) {
        return installation.home().map(home -> home.resolve(folder)).filter(Files::isDirectory);
    }

    /** Whether the call is still wanted. */
    CancelToken cancel() {
        return cancel;
    }

    /**
     * The missions at hand.
     *
     * @param folders plugin folders named in the call
     * @throws WrongCallException if one of them is no folder
     */
    MissionCatalog missions(List<Path> folders) {
        folders.stream()
                .filter(folder -> !Files.isDirectory(folder))
                .findFirst()
                .ifPresent(folder -> {
                    throw new WrongCallException("--plugins takes a folder; " + folder + " is none.");
                });
        List<Path> all = Stream.concat(installation.pluginFolders().stream(), folders.stream())
                .toList();
        return new PluginLoader().load(Services.class.getClassLoader(), all);
    }

    /**
     * A rubric, or what is wrong with it.
     *
     * @throws ExchangeException if the file cannot be read
     */
    RubricReading rubric(Path file, MissionCatalog catalog) throws ExchangeException {
        if (Files.isDirectory(file)) {
            throw new ExchangeException(file + " is a folder. Name the rubric's YAML file.");
        }
        try {
            return rubric(Files.readAllBytes(file), file.toString(), catalog);
        } catch (IOException unreadable) {
            throw new ExchangeException(FileProblem.reading(file, unreadable), unreadable);
        }
    }

    /** A rubric from its bytes, or what is wrong with it. @param origin what mistakes name as the file */
    RubricReading rubric(byte[] bytes, String origin, MissionCatalog catalog) {
        return new RubricReader(id -> catalog.latest(id).map(LoadedMission::description)).read(bytes, origin);
    }

    /** Puts together what students get to read. */
    FeedbackComposer feedback(MissionCatalog catalog, Rubric rubric) {
        return new FeedbackComposer(catalog, rubric, FigureDrawing.ofCharts());
    }

    /**
     * The ledgers in files, folders and archives.
     *
     * @throws ExchangeException if a path does not exist or cannot be read, or an archive is damaged
     */
    ClassIntake ledgers(List<Path> paths, ArchiveOptions options) throws ExchangeException {
        return ClassIntake.open(paths, new LedgerSearch(cancel), options);
    }

    /**
     * Who is in the class.
     *
     * @throws ExchangeException if the file is neither a roster nor a grade file
     */
    ClassRoster roster(Path file) throws ExchangeException {
        return ClassRoster.read(file, new RosterReader(ZoneId.systemDefault()), Optional.empty());
    }

    /** A grader of classes that uses so many threads and tells of its progress. */
    ClassGrading grading(MissionCatalog catalog, int threads, Progress progress) {
        ClassGrader.Job job = new ClassGrader.Job(threads, progress, cancel);
        return (rubric, submissions, roster) ->
                new ClassGrader(new LedgerGrader(catalog, rubric)).grade(submissions, roster, job);
    }

    /** A student's look at a ledger, by what its own mission asks for. */
    SelfCheckReport selfCheck(Submission submission, MissionCatalog catalog) throws IOException {
        String mission;
        try (InputStream in = submission.open()) {
            mission = new LedgerReader(LedgerLimits.STANDARD)
                    .read(in)
                    .ledger()
                    .map(ledger -> ledger.header().mission().id())
                    .orElse("");
        }
        return new SelfCheck(catalog).check(submission, mission);
    }

    /** A student's look at a ledger, by what a student may know of a rubric. */
    SelfCheckReport selfCheck(Submission submission, Rubric rubric, MissionCatalog catalog) {
        return new SelfCheck(catalog).check(submission, rubric);
    }

    /** Writes a class to the output files of a call. */
    ClassExport export(boolean replacing) {
        return new ClassExport(replacing, cancel);
    }

    /** The output files of a call. */
    OutputFiles outputs(boolean replacing) {
        return new OutputFiles(replacing, cancel);
    }

    /** What a workbook says beside the results. */
    WorkbookContext workbook(MissionCatalog catalog) {
        return new WorkbookContext(
                "Ledgerbench " + installation.version(),
                Optional.empty(),
                catalog.missions(),
                Optional.of(FigureDrawing.ofCharts()));
    }
}
