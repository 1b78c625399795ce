package org.ledgerbench.workbench.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.mission.Part;

/**
 * What a student did in one part, beside what the simulator says of it.
 *
 * @param part the part as the student's track has it
 * @param lock predicted beside actual, in a sentence; empty when nothing was predicted
 * @param answers what was committed, beside what is right where that is known
 * @param runs the recorded runs
 * @param criteria the criteria that judge the part
 * @param reflections the texts, with the evidence found in them
 * @param drawings figures and formulas
 */
public record PartPage(
        Part part,
        Optional<String> lock,
        List<AnswerLine> answers,
        RunSheet runs,
        List<CriterionLine> criteria,
        List<MarkedText> reflections,
        Drawings drawings) {

    public PartPage {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(lock, "lock");
        answers = List.copyOf(answers);
        Objects.requireNonNull(runs, "runs");
        criteria = List.copyOf(criteria);
        reflections = List.copyOf(reflections);
        Objects.requireNonNull(drawings, "drawings");
    }
}
