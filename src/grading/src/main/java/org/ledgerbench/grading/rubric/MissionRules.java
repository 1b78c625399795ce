package org.ledgerbench.grading.rubric;

import java.util.List;
import java.util.Optional;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.ValueKind;

/** What must hold of a rubric for its mission: parts, claims, prompts and knobs are the mission's. */
final class MissionRules {

    private final MissionDescription mission;
    private final Problems problems;
    private final List<Integer> lines;

    /** Rules for criteria that begin on these lines. */
    MissionRules(MissionDescription mission, Problems problems, List<Integer> lines) {
        this.mission = mission;
        this.problems = problems;
        this.lines = lines;
    }

    void check(List<Criterion> criteria) {
        for (int index = 0; index < criteria.size(); index++) {
            check(criteria.get(index), lines.get(index));
        }
    }

    private void check(Criterion criterion, int line) {
        boolean whole = criterion.check() instanceof Check.Complete || criterion.check() instanceof Check.Hand;
        if (criterion.part().isEmpty()) {
            if (!whole) {
                problems.add(
                        line,
                        criterion.id() + " lacks \"part\".",
                        "The check " + criterion.check().name() + " judges one part: "
                                + String.join(", ", mission.partIds()) + ".");
            } else if (criterion.check() instanceof Check.Hand hand) {
                hand.prompt().ifPresent(prompt -> checkPrompt(prompt, allPrompts(), line));
            }
            return;
        }
        Optional<Part> part = mission.tracks().get(0).part(criterion.part().get());
        if (part.isEmpty()) {
            problems.add(
                    line,
                    "The mission has no part \"" + criterion.part().get() + "\".",
                    Suggestion.among(criterion.part().get(), mission.partIds()));
            return;
        }
        check(criterion.check(), part.get(), line);
    }

    private void check(Check check, Part part, int line) {
        if (check instanceof Check.Lock lock) {
            checkLock(lock, part, line);
        } else if (check instanceof Check.Knee) {
            if (!part.questions().knee()) {
                problems.add(line, part.id() + " has no knee.", "Use another check.");
            }
        } else if (check instanceof Check.Optimum optimum) {
            if (!part.questions().optima().contains(optimum.of())) {
                problems.add(
                        line,
                        part.id() + " has no optimum of \"" + optimum.of() + "\".",
                        Suggestion.among(optimum.of(), part.questions().optima()));
            }
        } else if (check instanceof Check.Constraint
                && part.questions().constraints().isEmpty()) {
            problems.add(line, part.id() + " has no constraints.", "Use another check.");
        } else if (check instanceof Check.Claim claim) {
            checkClaim(claim, part, line);
        } else if (check instanceof Check.Reflection reflection) {
            checkPrompt(reflection.prompt(), prompts(part), line);
        } else if (check instanceof Check.Hand hand) {
            hand.prompt().ifPresent(prompt -> checkPrompt(prompt, prompts(part), line));
        }
    }

    private void checkLock(Check.Lock check, Part part, int line) {
        boolean number = part.lock() instanceof Lock.OfNumber;
        if (check.award() == Check.Lock.Award.ACCURACY && number) {
            requireBands(check.bands(), "lock of " + part.id(), line);
        } else if (!check.bands().isEmpty()) {
            problems.add(
                    line,
                    number
                            ? "A lock that is rewarded for commitment takes no bands."
                            : "The lock of " + part.id() + " is a choice, which has no distance.",
                    "Leave bands out.");
        }
    }

    private void checkClaim(Check.Claim check, Part part, int line) {
        Optional<Claim> claim = part.claim(check.claim());
        if (claim.isEmpty()) {
            problems.add(
                    line,
                    part.id() + " has no claim \"" + check.claim() + "\".",
                    Suggestion.among(
                            check.claim(),
                            part.questions().claims().stream().map(Claim::id).toList()));
        } else if (claim.get().kind() == ValueKind.NUMBER) {
            requireBands(check.bands(), "claim " + check.claim(), line);
        } else if (!check.bands().isEmpty()) {
            problems.add(
                    line, "The claim " + check.claim() + " is a verdict, which has no distance.", "Leave bands out.");
        }
    }

    private void requireBands(List<Band> bands, String what, int line) {
        if (bands.isEmpty()) {
            problems.add(
                    line,
                    "The " + what + " is a number, and a number needs bands.",
                    "Say how near is near enough: bands: [ { within: 5%, credit: 100% } ].");
        }
    }

    private void checkPrompt(String prompt, List<String> known, int line) {
        if (!prompt.isEmpty() && !known.contains(prompt)) {
            problems.add(line, "There is no prompt \"" + prompt + "\" here.", Suggestion.among(prompt, known));
        }
    }

    private static List<String> prompts(Part part) {
        return part.questions().prompts().stream().map(Prompt::id).toList();
    }

    private List<String> allPrompts() {
        return mission.tracks().get(0).parts().stream()
                .flatMap(part -> prompts(part).stream())
                .toList();
    }
}
