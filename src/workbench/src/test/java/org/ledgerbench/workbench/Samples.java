package org.ledgerbench.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.dataselection.DataSelectionMission;
import org.ledgerbench.exchange.intake.LedgerSearch;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.grading.ClassGrader;
import org.ledgerbench.grading.LedgerGrader;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.RubricReader;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;

/** The samples that come with the program, graded by the rubric that comes with it. */
public final class Samples {

    private static final Path ROOT = Path.of("..", "..");

    private Samples() {}

    /** The folder of the samples. */
    public static Path folder() {
        return ROOT.resolve("sample-ledgers");
    }

    /** The folder of the rubrics. */
    public static Path rubrics() {
        return ROOT.resolve("rubrics");
    }

    /** The mission played in the samples. */
    public static MissionCatalog catalog() {
        return new MissionCatalog(List.of(LoadedMission.of(new DataSelectionMission())), List.of());
    }

    /** The rubric that comes with the program. */
    public static RubricDocument rubric() {
        try {
            byte[] bytes = Files.readAllBytes(rubrics().resolve("data-selection.yaml"));
            RubricReader reader = new RubricReader(id -> catalog().latest(id).map(LoadedMission::description));
            return new RubricDocument(
                    reader.read(bytes, "data-selection.yaml").rubric().orElseThrow(),
                    new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The ledgers. */
    public static List<Submission> submissions() {
        try {
            return new LedgerSearch(CancelToken.NEVER).find(List.of(folder())).submissions();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The class, graded. */
    public static ClassResult graded() {
        return new ClassGrader(new LedgerGrader(catalog(), rubric().rubric()))
                .grade(submissions(), Roster.NONE, new ClassGrader.Job(2, Progress.SILENT, CancelToken.NEVER));
    }

    /** A student of the class whose ledger lies there. */
    public static StudentResult student(ClassResult graded, String source) {
        return graded.students().stream()
                .filter(student -> student.identity().source().equals(Optional.of(source)))
                .findFirst()
                .orElseThrow();
    }

    /** The ledger that lies there. */
    public static Optional<Submission> submission(String source) {
        return submissions().stream()
                .filter(each -> each.source().equals(source))
                .findFirst();
    }

    /** A score of so many points, all of them automatic. */
    public static Score score(String points) {
        return new Score(new BigDecimal(points), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
