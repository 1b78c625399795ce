package org.ledgerbench.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.fill.Consent;
import org.ledgerbench.exchange.lms.fill.FillOptions;
import picocli.CommandLine.Option;

/** The options of {@code grade} that are about the grade file of a learning-management system. */
final class GradeFileOptions {

    @Option(
            names = "--fill",
            paramLabel = "LMSFILE",
            description =
                    "The grade file of your learning-management system, as you downloaded it. The --out FILE with "
                            + "the same extension becomes a copy with the grades of this class filled in; every other byte stays.")
    private Path file;

    @Option(
            names = "--fresh",
            paramLabel = "LMS",
            description = "In place of --fill, when there is no downloaded file: make one for canvas, moodle, "
                    + "brightspace, blackboard or sakai. It goes to the --out FILE that ends with .csv.")
    private LmsKind fresh;

    @Option(
            names = "--lms",
            paramLabel = "LMS",
            description = "Read LMSFILE as one of this system, when looking at it takes it for another's.")
    private LmsKind kind;

    @Option(
            names = "--assignment",
            paramLabel = "NAME",
            description = "The assignment to fill, by its title, heading or number, when LMSFILE has several. With "
                    + "--fresh, its title.")
    private String assignment;

    @Option(
            names = "--dry-run",
            description = "Show what filling would change, and write nothing at all. Ends with status 1 when there are "
                    + "doubts.")
    private boolean dryRun;

    @Option(
            names = "--agree",
            description =
                    "Fill although the preview has doubts: you have seen them and agree. What it leaves out stays "
                            + "left out.")
    private boolean agreed;

    @Option(
            names = "--clear",
            description = "Blank the score of a student who has none here. Without it, it stays as it is.")
    private boolean clearing;

    @Option(names = "--no-comments", description = "Write grades alone, no comments.")
    private boolean withoutComments;

    @Option(
            names = "--no-rescaling",
            description = "Leave points as they are, although the assignment has another maximum than the rubric.")
    private boolean withoutRescaling;

    @Option(
            names = "--feedback-zip",
            paramLabel = "FILE",
            description =
                    "Also write the archive that Moodle takes under Upload multiple feedback files in a zip, with a "
                            + "PDF for everybody who is fully marked.")
    private Path feedbackZip;

    /** Where Moodle's archive of feedback files goes. */
    Optional<Path> feedbackZip() {
        return Optional.ofNullable(feedbackZip);
    }

    /** The downloaded file. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The system to make a fresh file for. */
    Optional<LmsKind> fresh() {
        return Optional.ofNullable(fresh);
    }

    /** The system somebody chose by hand. */
    Optional<LmsKind> kind() {
        return Optional.ofNullable(kind);
    }

    Optional<String> assignment() {
        return Optional.ofNullable(assignment);
    }

    boolean isDryRun() {
        return dryRun;
    }

    Consent consent() {
        return agreed ? Consent.GIVEN : Consent.NOT_ASKED;
    }

    FillOptions filling() {
        return new FillOptions(
                file().isPresent() ? assignment() : Optional.empty(), !withoutComments, !withoutRescaling, clearing);
    }

    /** Whether a grade file is wanted at all. */
    boolean isWanted() {
        return file != null || fresh != null;
    }

    /** @throws WrongCallException if options contradict each other or miss what they are about */
    void check() {
        if (file != null && fresh != null) {
            throw new WrongCallException("--fill and --fresh exclude each other: fill the file you downloaded.");
        }
        if (!isWanted()) {
            List<String> idle = List.of(
                    dryRun ? "--dry-run" : "",
                    agreed ? "--agree" : "",
                    clearing ? "--clear" : "",
                    kind != null ? "--lms" : "",
                    assignment != null ? "--assignment" : "");
            idle.stream().filter(option -> !option.isEmpty()).findFirst().ifPresent(option -> {
                throw new WrongCallException(option + " goes with --fill LMSFILE, which is missing.");
            });
        }
    }

    /** The extension of the grade file's output, with its point. */
    String extension() {
        if (fresh != null) {
            return ".csv";
        }
        String name = file.getFileName().toString();
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point).toLowerCase(Locale.ROOT);
    }
}
