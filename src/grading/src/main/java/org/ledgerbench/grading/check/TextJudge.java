package org.ledgerbench.grading.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ledgerbench.grading.evidence.Citation;
import org.ledgerbench.grading.evidence.Evidence;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;

/** Judges reflections, and puts the evidence beside what a marker has to judge. */
final class TextJudge {

    private static final int CITATIONS_SHOWN = 5;

    private TextJudge() {}

    static Verdict reflection(Check.Reflection check, String part, Attempt attempt) {
        Entry.Reflection written = attempt.played(part).reflections().get(check.prompt());
        if (written == null || written.text().isBlank()) {
            return Verdict.missing("nothing was written");
        }
        int words = attempt.passage(written).words();
        boolean holds = words >= check.minWords();
        StringBuilder reason = new StringBuilder(Wording.count(words, "word"));
        reason.append(asked(check.minWords()));
        if (check.concepts().isPresent()) {
            Check.Concepts concepts = check.concepts().get();
            List<String> named = attempt.named(written, concepts.of());
            holds &= named.size() >= concepts.any();
            reason.append("; names ")
                    .append(Wording.count(named.size(), "concept"))
                    .append(named.isEmpty() ? "" : " (" + String.join(", ", named) + ")")
                    .append(asked(concepts.any()));
        }
        if (check.numbers() > 0) {
            int numbers = attempt.evidence(written).agreeing().size();
            holds &= numbers >= check.numbers();
            reason.append("; cites ")
                    .append(Wording.count(numbers, "number"))
                    .append(" from the student's own runs")
                    .append(asked(check.numbers()));
        }
        return Verdict.passedIf(holds, reason.toString());
    }

    private static String asked(int least) {
        return least > 0 ? ", " + least + " asked for" : "";
    }

    static Verdict hand(Check.Hand check, Optional<String> part, Attempt attempt) {
        List<Entry.Reflection> texts = texts(check, part, attempt);
        if (texts.isEmpty()) {
            return Verdict.missing("nothing was written");
        }
        try {
            return Verdict.pending(attempt.summary(texts, TextJudge::summary));
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            // A marker reads the text; what stands beside it is a help, and no reason to keep the mark from being
            // given.
            return Verdict.pending(
                    "waits for a mark; what the text has from the student's own runs is not known, because "
                            + "the mission failed to repeat them, which is not the student's fault: " + fault);
        }
    }

    private static List<Entry.Reflection> texts(Check.Hand check, Optional<String> part, Attempt attempt) {
        List<Entry.Reflection> texts = new ArrayList<>();
        for (Part each : attempt.shape().parts()) {
            if (part.isEmpty() || part.get().equals(each.id())) {
                Map<String, Entry.Reflection> written =
                        attempt.played(each.id()).reflections();
                for (Prompt prompt : each.questions().prompts()) {
                    Entry.Reflection text = written.get(prompt.id());
                    boolean isAsked =
                            check.prompt().isEmpty() || check.prompt().get().equals(prompt.id());
                    if (isAsked && text != null && !text.text().isBlank()) {
                        texts.add(text);
                    }
                }
            }
        }
        return texts;
    }

    private static String summary(List<Evidence> found) {
        int words = found.stream().mapToInt(Evidence::words).sum();
        List<Citation> agreeing =
                found.stream().flatMap(each -> each.agreeing().stream()).toList();
        long contradicting = found.stream().mapToLong(Evidence::contradicting).sum();
        String concepts = found.stream()
                .flatMap(each -> each.concepts().stream())
                .map(Evidence.ConceptMention::concept)
                .distinct()
                .collect(Collectors.joining(", "));
        String numbers = agreeing.stream()
                .limit(CITATIONS_SHOWN)
                .map(TextJudge::describe)
                .collect(Collectors.joining(", "));
        return "waits for a mark; found: " + Wording.count(words, "word") + "; "
                + Wording.count(agreeing.size(), "number")
                + " from own runs" + (numbers.isEmpty() ? "" : " (" + numbers + ")")
                + (contradicting > 0 ? "; " + contradicting + " against own runs" : "")
                + (concepts.isEmpty() ? "; no concept" : "; concepts " + concepts);
    }

    private static String describe(Citation citation) {
        Citation.Match match = citation.match().orElseThrow();
        return citation.number().text() + " = " + match.quantity() + ", run " + match.run();
    }
}
