package org.ledgerbench.workbench.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.grading.check.Attempt;
import org.ledgerbench.grading.replay.MissionReplay;
import org.ledgerbench.grading.replay.PlayedFigures;
import org.ledgerbench.grading.replay.PlayedPart;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.Veto;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.words.Quantities;

/** Lays what was committed beside what the simulator says of it. */
final class AnswerWriter {

    private static final int MOST_VALUES = 8;

    private final Attempt attempt;
    private final Part part;
    private final PlayedPart played;
    private final Optional<Settings> committed;

    AnswerWriter(Attempt attempt, Part part) {
        this.attempt = attempt;
        this.part = part;
        this.played = attempt.played(part.id());
        this.committed = PlayedFigures.answer(part, played);
    }

    List<AnswerLine> lines() {
        List<AnswerLine> lines = new ArrayList<>();
        for (String id : part.questions().answerKnobs()) {
            Knob knob = part.knob(id).orElseThrow();
            lines.add(new AnswerLine(knob.help().label(), words(id, knob.help().unit()), ""));
        }
        for (Claim claim : part.questions().claims()) {
            lines.add(new AnswerLine(claim.question(), words(claim.id(), claim.unit()), actual(claim)));
        }
        if (committed.isPresent() && attempt.simulator().isPresent()) {
            known(attempt.simulator().get(), committed.get(), lines);
        }
        return lines;
    }

    private String words(String id, String unit) {
        Value value = played.answers().get(id);
        return value == null ? "" : Quantities.words(value, unit);
    }

    private String actual(Claim claim) {
        if (committed.isEmpty() || attempt.simulator().isEmpty()) {
            return "";
        }
        Value truth = attempt.simulator()
                .get()
                .mission()
                .truths()
                .claim(attempt.position(part.id()), claim.id(), committed.get());
        return Quantities.words(truth, claim.unit());
    }

    private void known(MissionReplay replay, Settings settings, List<AnswerLine> lines) {
        for (Truth truth : replay.mission().truths().all(attempt.position(part.id()), settings)) {
            boolean isClaim = part.claim(truth.id()).isPresent();
            if (!isClaim && !truth.values().isEmpty()) {
                lines.add(new AnswerLine(truth.label(), "", values(truth)));
            }
        }
        for (Veto veto : replay.outcome(attempt.position(part.id()), settings).vetoes()) {
            lines.add(new AnswerLine(Texts.text("dossier.veto"), "", veto.message()));
        }
    }

    private static String values(Truth truth) {
        if (truth.values().size() > MOST_VALUES) {
            return Texts.text(
                    "dossier.manyValues", String.valueOf(truth.values().size()));
        }
        return String.join(
                ", ",
                truth.values().stream()
                        .map(value -> Quantities.words(value, truth.unit()))
                        .toList());
    }
}
