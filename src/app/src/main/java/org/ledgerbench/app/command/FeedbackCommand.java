package org.ledgerbench.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.ExitStatus;
import org.ledgerbench.app.console.TerminalProgress;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.feedback.FeedbackFolder;
import org.ledgerbench.exchange.feedback.FeedbackFormat;
import org.ledgerbench.gradebook.Gradebook;
import org.ledgerbench.gradebook.marking.ClassSettings;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.catalog.MissionCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ledgerbench feedback}. */
@Command(
        name = "feedback",
        description = {
            "Writes what each student gets to read, from a gradebook: every criterion with its points and reason, the "
                    + "markers' comments, and the figures with the student's own runs.",
            "The reasons name right answers: hand feedback out when the last ledger is in."
        },
        footer = {
            "%nExamples:",
            "  ledgerbench feedback --gradebook monday.gradebook --out feedback",
            "  ledgerbench feedback --gradebook monday.gradebook --out feedback --student s1024 --format pdf"
        })
final class FeedbackCommand implements Callable<Integer> {

    private final Console console;
    private final Services services;
    private final ClassInput input;

    @Mixin
    private CommonOptions common;

    @Option(names = "--gradebook", required = true, paramLabel = "DB", description = "The gradebook of the class.")
    private Path gradebookFile;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to, made if it is not there. A file is named after the student's id.")
    private Path folder;

    @Option(
            names = "--student",
            paramLabel = "ID",
            description = "Only this student. May be given several times. Without it, everybody who was graded.")
    private List<String> students = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "html, pdf, or both with a comma between. Both, unless you say otherwise.")
    private List<FeedbackFormat> formats = Arrays.asList(FeedbackFormat.values());

    @Option(names = "--force", description = "Replace files that exist.")
    private boolean force;

    FeedbackCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
        input = new ClassInput(console, services);
    }

    @Override
    public Integer call() throws ExchangeException {
        MissionCatalog catalog = input.missions(common);
        try (Gradebook gradebook = Gradebook.open(gradebookFile, GradebookOptions.marker(null))) {
            ClassSettings settings = gradebook.settings();
            Rubric rubric = input.rubric(settings.rubric(), gradebookFile + " (its rubric)", catalog);
            List<StudentResult> wanted = wanted(gradebook.classResult(rubric));
            FeedbackFolder target = new FeedbackFolder(folder, formats, services.outputs(force));
            Optional<String> losses;
            try (TerminalProgress progress = new TerminalProgress(console, "Writing", "students")) {
                losses = target.write(
                        services.feedback(catalog, rubric), wanted, gradebook.submissions()::counting, progress);
            }
            losses.ifPresent(console::say);
            console.say("Wrote feedback for " + wanted.size() + (wanted.size() == 1 ? " student to " : " students to ")
                    + folder + ".");
            return ExitStatus.DONE.code();
        }
    }

    /** @throws WrongCallException if the class has none of them */
    private List<StudentResult> wanted(ClassResult result) {
        for (String id : students) {
            if (result.students().stream()
                    .noneMatch(student -> student.identity().id().equals(id))) {
                throw new WrongCallException("The class has no student " + id + ". Check the id in the spreadsheet.");
            }
        }
        List<StudentResult> wanted = result.students().stream()
                .filter(student -> students.isEmpty()
                        ? !student.criteria().isEmpty()
                        : students.contains(student.identity().id()))
                .toList();
        if (wanted.isEmpty()) {
            throw new WrongCallException("Nobody in this gradebook was graded yet, so that there is no feedback.");
        }
        return wanted;
    }
}
