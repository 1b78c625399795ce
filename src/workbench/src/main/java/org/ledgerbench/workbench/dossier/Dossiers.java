package org.ledgerbench.workbench.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ledgerbench.grading.check.Attempt;
import org.ledgerbench.grading.evidence.EvidenceFinder;
import org.ledgerbench.grading.inspection.LedgerInspector;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.grading.ledger.LedgerLimits;
import org.ledgerbench.grading.ledger.LedgerReader;
import org.ledgerbench.grading.replay.MissionReplay;
import org.ledgerbench.grading.replay.PlayedLedger;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.text.Texts;

/**
 * Writes dossiers of a class. Whatever a submission holds, a dossier comes back. Safe for any number of threads; meant for
 * threads other than the event thread, since a dossier takes a few hundredths of a second.
 */
public final class Dossiers {

    private final MissionCatalog catalog;
    private final Rubric rubric;
    private final LedgerReader reader = new LedgerReader(LedgerLimits.STANDARD);
    private final LedgerInspector inspector = new LedgerInspector();
    private final Map<MissionKey, MissionReplay> replays = new ConcurrentHashMap<>();
    private final Map<MissionKey, EvidenceFinder> finders = new ConcurrentHashMap<>();

    /** Dossiers of a class that is marked by a rubric. */
    public Dossiers(MissionCatalog catalog, Rubric rubric) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.rubric = Objects.requireNonNull(rubric, "rubric");
    }

    /**
     * The dossier of a student.
     *
     * @param result how the student's work came out
     * @param submission the ledger that counts; empty when there is none
     */
    public Dossier of(StudentResult result, Optional<? extends Submission> submission) {
        if (submission.isEmpty()) {
            return new Dossier(result, List.of(), whole(result), Optional.of(Texts.text("dossier.nothing")));
        }
        try (InputStream in = submission.get().open()) {
            return reader.read(in)
                    .ledger()
                    .map(ledger -> of(result, ledger))
                    .orElseGet(() -> without(result, Texts.text("dossier.unreadable")));
        } catch (IOException cause) {
            return without(result, Texts.text("dossier.cannotOpen", cause.getMessage()));
        }
    }

    /** The criteria of a part beside how they came out; without a part those of the whole ledger. */
    public static List<CriterionLine> lines(Rubric rubric, Optional<String> part, List<CriterionResult> results) {
        Map<String, CriterionResult> byId = new LinkedHashMap<>();
        results.forEach(result -> byId.put(result.id(), result));
        List<CriterionLine> lines = new ArrayList<>();
        for (Criterion criterion : rubric.criteria()) {
            CriterionResult result = byId.get(criterion.id());
            if (criterion.part().equals(part) && result != null) {
                lines.add(new CriterionLine(criterion, result));
            }
        }
        return lines;
    }

    private Dossier of(StudentResult result, Ledger ledger) {
        MissionKey key = ledger.header().mission();
        Optional<LoadedMission> shape = catalog.find(key).or(() -> catalog.latest(key.id()));
        if (shape.isEmpty()) {
            return without(result, Texts.text("dossier.noMission", key));
        }
        Optional<MissionReplay> replay = catalog.find(key).map(this::replay);
        Attempt attempt = new Attempt(PlayedLedger.of(ledger), shape.get().description(), replay, finder(shape.get()));
        PartWriter writer = new PartWriter(attempt, rubric, result.criteria());
        List<PartPage> pages = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        if (attempt.simulator().isEmpty()) {
            troubles.add(
                    replay.isEmpty()
                            ? Texts.text("dossier.noVersion", key)
                            : Texts.text("dossier.noTrack", ledger.header().track(), key));
        }
        for (Part part : attempt.shape().parts()) {
            pages.add(page(writer, part, troubles));
        }
        Optional<String> trouble = troubles.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", troubles));
        return new Dossier(result, pages, whole(result), trouble);
    }

    /** A plugin may fail in any way; its part is then shown without what the simulator says. */
    private static PartPage page(PartWriter writer, Part part, List<String> troubles) {
        try {
            return writer.page(part);
        } catch (RuntimeException | LinkageError fault) {
            troubles.add(Texts.text("dossier.simulatorFailed", part.briefing().title(), fault));
            return writer.recorded(part);
        }
    }

    private Dossier without(StudentResult result, String trouble) {
        return new Dossier(result, List.of(), whole(result), Optional.of(trouble));
    }

    private List<CriterionLine> whole(StudentResult result) {
        return lines(rubric, Optional.empty(), result.criteria());
    }

    private MissionReplay replay(LoadedMission mission) {
        return replays.computeIfAbsent(mission.key(), ignored -> new MissionReplay(mission, inspector));
    }

    private EvidenceFinder finder(LoadedMission mission) {
        return finders.computeIfAbsent(mission.key(), ignored -> new EvidenceFinder(mission.description()));
    }
}
