package org.ledgerbench.workbench.classroom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.LedgerLimits;
import org.ledgerbench.grading.ledger.LedgerReader;
import org.ledgerbench.grading.rubric.RubricProblem;
import org.ledgerbench.grading.rubric.RubricReader;
import org.ledgerbench.grading.rubric.RubricReading;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.text.Texts;

/** Reads rubrics, and finds the one that came with the program for a class. */
public final class Rubrics {

    private static final int PEEKED = 20;
    private static final int SHOWN_PROBLEMS = 3;

    private final Optional<Path> folder;
    private final RubricReader reader;

    /**
     * Rubrics.
     *
     * @param catalog the missions at hand
     * @param folder the rubrics that came with the program
     */
    public Rubrics(MissionCatalog catalog, Optional<Path> folder) {
        this.folder = folder;
        this.reader = new RubricReader(id -> catalog.latest(id).map(LoadedMission::description));
    }

    /** Reads a rubric from its file. @throws ClassProblem if it has mistakes or cannot be read */
    public RubricDocument read(Path file) throws ClassProblem {
        try {
            return read(Files.readAllBytes(file), file.getFileName().toString());
        } catch (IOException cause) {
            throw new ClassProblem(Texts.text("classroom.rubric.cannotRead", file));
        }
    }

    /** Reads a rubric from its text, such as the one a gradebook keeps. @throws ClassProblem if it has mistakes */
    public RubricDocument read(String text, String name) throws ClassProblem {
        return read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    /**
     * The rubric that came with the program for the mission these ledgers are of.
     *
     * @throws ClassProblem if no ledger names a mission, or no rubric came for it
     */
    public Path shippedFor(List<? extends Submission> submissions) throws ClassProblem {
        LedgerReader ledgers = new LedgerReader(LedgerLimits.STANDARD);
        for (Submission submission : submissions.subList(0, Math.min(PEEKED, submissions.size()))) {
            Optional<String> mission = mission(ledgers, submission);
            if (mission.isPresent()) {
                return shipped(mission.get());
            }
        }
        throw new ClassProblem(Texts.text("classroom.noMission"));
    }

    private Path shipped(String mission) throws ClassProblem {
        Optional<Path> file =
                folder.map(path -> path.resolve(mission + ".yaml")).filter(Files::isRegularFile);
        return file.orElseThrow(() -> new ClassProblem(Texts.text("classroom.noRubric", mission)));
    }

    private static Optional<String> mission(LedgerReader ledgers, Submission submission) {
        try (InputStream in = submission.open()) {
            return ledgers.read(in)
                    .ledger()
                    .map(ledger -> ledger.header().mission().id());
        } catch (IOException unreadable) {
            // The grading says so; another ledger of the class will name the mission.
            return Optional.empty();
        }
    }

    private RubricDocument read(byte[] bytes, String name) throws ClassProblem {
        RubricReading reading = reader.read(bytes, name);
        if (reading.rubric().isEmpty()) {
            String problems = reading.problems().stream()
                    .limit(SHOWN_PROBLEMS)
                    .map(RubricProblem::text)
                    .collect(Collectors.joining(" "));
            throw new ClassProblem(Texts.text("classroom.rubric.mistakes", problems));
        }
        return new RubricDocument(reading.rubric().get(), new String(bytes, StandardCharsets.UTF_8));
    }
}
