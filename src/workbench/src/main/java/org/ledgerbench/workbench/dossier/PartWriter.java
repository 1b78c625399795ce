package org.ledgerbench.workbench.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.grading.check.Attempt;
import org.ledgerbench.grading.evidence.Evidence;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.replay.MissionReplay;
import org.ledgerbench.grading.replay.PlayedFigures;
import org.ledgerbench.grading.replay.PlayedPart;
import org.ledgerbench.grading.replay.ReplayedRun;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.words.LockVerdict;

/** Writes the pages of one student's dossier. For one thread. */
final class PartWriter {

    private final Attempt attempt;
    private final Rubric rubric;
    private final List<CriterionResult> results;

    PartWriter(Attempt attempt, Rubric rubric, List<CriterionResult> results) {
        this.attempt = attempt;
        this.rubric = rubric;
        this.results = results;
    }

    /** The page of a part. @throws RuntimeException if the mission fails */
    PartPage page(Part part) {
        PlayedPart played = attempt.played(part.id());
        List<ReplayedRun> runs = attempt.replays(part.id());
        List<MarkedText> texts = new ArrayList<>();
        for (Prompt prompt : part.questions().prompts()) {
            texts.add(text(part, prompt, played, true));
        }
        return new PartPage(
                part,
                lock(part, played),
                new AnswerWriter(attempt, part).lines(),
                RunWriter.sheet(part, runs),
                Dossiers.lines(rubric, Optional.of(part.id()), results),
                texts,
                drawings(part, played, runs));
    }

    /** The page of a part from the ledger alone. */
    PartPage recorded(Part part) {
        PlayedPart played = attempt.played(part.id());
        List<ReplayedRun> runs = played.runs().stream().map(ReplayedRun::new).toList();
        List<MarkedText> texts = new ArrayList<>();
        for (Prompt prompt : part.questions().prompts()) {
            texts.add(text(part, prompt, played, false));
        }
        return new PartPage(
                part,
                played.lock().map(lock -> Texts.text("dossier.predicted", label(part, lock.answer()))),
                List.of(),
                RunWriter.sheet(part, runs),
                Dossiers.lines(rubric, Optional.of(part.id()), results),
                texts,
                new Drawings(List.of(), Map.of()));
    }

    private Optional<String> lock(Part part, PlayedPart played) {
        return played.lock()
                .map(lock -> attempt.simulator()
                        .map(replay -> LockVerdict.words(
                                part.lock(),
                                lock.answer(),
                                replay.mission().truths().lock(attempt.position(part.id()))))
                        .orElse(Texts.text("dossier.predicted", label(part, lock.answer()))));
    }

    private static String label(Part part, Value answer) {
        return LockVerdict.label(part.lock(), answer);
    }

    private MarkedText text(Part part, Prompt prompt, PlayedPart played, boolean withEvidence) {
        String title = part.briefing().title();
        Entry.Reflection reflection = played.reflections().get(prompt.id());
        if (reflection == null) {
            return new MarkedText(title, prompt, "", 0, List.of());
        }
        if (!withEvidence) {
            return new MarkedText(title, prompt, reflection.text(), 0, List.of());
        }
        Evidence evidence = attempt.evidence(reflection);
        List<MarkedText.Span> spans = new EvidenceWriter(attempt.shape()).spans(evidence);
        return new MarkedText(title, prompt, reflection.text(), evidence.words(), spans);
    }

    private Drawings drawings(Part part, PlayedPart played, List<ReplayedRun> runs) {
        PlayedFigures figures = new PlayedFigures(part, played, runs);
        if (attempt.simulator().isEmpty()) {
            return new Drawings(List.of(), figures.shown().values());
        }
        MissionReplay replay = attempt.simulator().get();
        Position position = attempt.position(part.id());
        return new Drawings(
                new RubricBands(attempt, part, rubric).drawnInto(figures.draw(replay, position)),
                figures.values(replay, position));
    }
}
