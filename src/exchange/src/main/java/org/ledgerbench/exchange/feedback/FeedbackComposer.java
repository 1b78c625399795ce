package org.ledgerbench.exchange.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.charts.ImageSize;
import org.ledgerbench.exchange.spreadsheet.FigureDrawing;
import org.ledgerbench.grading.inspection.LedgerInspector;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.grading.ledger.LedgerLimits;
import org.ledgerbench.grading.ledger.LedgerReader;
import org.ledgerbench.grading.replay.MissionReplay;
import org.ledgerbench.grading.replay.PlayedFigures;
import org.ledgerbench.grading.replay.PlayedLedger;
import org.ledgerbench.grading.replay.PlayedPart;
import org.ledgerbench.grading.replay.ReplayedRun;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.mission.figure.Figure;

/**
 * Puts together what a student gets to read. A ledger or a mission that fails takes its figures away, never the points and
 * their reasons. For one thread at a time.
 */
public final class FeedbackComposer {

    private static final ImageSize SIZE = new ImageSize(620, 360, 2);

    private final MissionCatalog catalog;
    private final Rubric rubric;
    private final FigureDrawing drawing;
    private final LedgerReader reader = new LedgerReader(LedgerLimits.STANDARD);
    private final LedgerInspector inspector = new LedgerInspector();
    private final Map<MissionKey, MissionReplay> replays = new HashMap<>();

    /**
     * A composer for a class.
     *
     * @param catalog the missions at hand
     * @param rubric the rubric the class was graded by
     * @param drawing draws the figures
     */
    public FeedbackComposer(MissionCatalog catalog, Rubric rubric, FigureDrawing drawing) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.rubric = Objects.requireNonNull(rubric, "rubric");
        this.drawing = Objects.requireNonNull(drawing, "drawing");
    }

    /**
     * The feedback of a student.
     *
     * @param student how it came out, marks and comments included
     * @param submission the ledger that counts; without one there are no figures
     * @throws IOException if a figure cannot be drawn
     */
    public Feedback compose(StudentResult student, Optional<? extends Submission> submission) throws IOException {
        Optional<Ledger> ledger = submission.isPresent() ? ledger(submission.get()) : Optional.empty();
        Optional<LoadedMission> mission = ledger.flatMap(
                        read -> catalog.find(read.header().mission()))
                .or(() -> catalog.latest(rubric.mission()));
        String title = mission.map(known -> known.description().title()).orElse(rubric.mission());
        List<Feedback.Section> sections = new ArrayList<>();
        for (Part part : mission.map(known -> shape(known, ledger)).orElse(List.of())) {
            List<Feedback.Line> lines = lines(student, Optional.of(part.id()));
            List<Feedback.Picture> pictures =
                    ledger.isPresent() ? pictures(mission.get(), ledger.get(), part) : List.of();
            sections.add(new Feedback.Section(part.briefing().title(), lines, pictures));
        }
        if (mission.isEmpty()) {
            rubric.criteria().stream()
                    .map(Criterion::part)
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(part ->
                            sections.add(new Feedback.Section(part, lines(student, Optional.of(part)), List.of())));
        }
        sections.add(new Feedback.Section("The mission as a whole", lines(student, Optional.empty()), List.of()));
        sections.removeIf(
                section -> section.lines().isEmpty() && section.pictures().isEmpty());
        return new Feedback(title, rubric, student, sections);
    }

    private static List<Part> shape(LoadedMission mission, Optional<Ledger> ledger) {
        Track track = ledger.flatMap(
                        read -> mission.description().track(read.header().track()))
                .orElse(mission.description().tracks().get(0));
        return track.parts();
    }

    /** The ledger; empty when it cannot be read, which the student's result says already. */
    private Optional<Ledger> ledger(Submission submission) {
        try (InputStream in = submission.open()) {
            return reader.read(in).ledger();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private List<Feedback.Line> lines(StudentResult student, Optional<String> part) {
        Map<String, CriterionResult> byId = new HashMap<>();
        student.criteria().forEach(result -> byId.put(result.id(), result));
        List<Feedback.Line> lines = new ArrayList<>();
        for (Criterion criterion : rubric.criteria()) {
            CriterionResult result = byId.get(criterion.id());
            if (result != null && criterion.part().equals(part)) {
                lines.add(line(criterion, result));
            }
        }
        return lines;
    }

    private static Feedback.Line line(Criterion criterion, CriterionResult result) {
        String outOf = " of " + plain(result.outOf());
        Optional<String> words = switch (result.outcome()) {
            case PASSED -> criterion.feedback().passed();
            case PARTIAL -> criterion.feedback().partial();
            case FAILED, MISSING -> criterion.feedback().failed();
            case SKIPPED, PENDING, ERROR -> Optional.<String>empty();
        };
        return new Feedback.Line(
                result.id(),
                result.points().map(FeedbackComposer::plain).orElse("open") + outOf,
                result.outcome().name().toLowerCase(Locale.ROOT),
                result.outcome() == CriterionOutcome.PENDING ? "waits for a mark" : result.reason(),
                words.orElse(""));
    }

    private List<Feedback.Picture> pictures(LoadedMission mission, Ledger ledger, Part part) throws IOException {
        if (!mission.key().equals(ledger.header().mission())
                || mission.description().track(ledger.header().track()).isEmpty()) {
            return List.of();
        }
        List<Feedback.Picture> pictures = new ArrayList<>();
        for (Figure figure : figures(mission, ledger, part)) {
            pictures.add(new Feedback.Picture(figure.outline().title(), drawing.png(figure, SIZE), SIZE.width()));
        }
        return pictures;
    }

    /** The figures; none when the mission fails, whose fault must not keep the points from a student. */
    private List<Figure> figures(LoadedMission mission, Ledger ledger, Part part) {
        MissionReplay replay = replays.computeIfAbsent(mission.key(), ignored -> new MissionReplay(mission, inspector));
        PlayedPart played = PlayedLedger.of(ledger).part(part.id());
        try {
            Position position = new Position(ledger.header().track(), part.id());
            List<ReplayedRun> runs = replay.replay(position, played.runs());
            return new PlayedFigures(part, played, runs).draw(replay, position);
        } catch (RuntimeException | LinkageError missionFault) {
            return List.of();
        }
    }

    static String plain(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}
