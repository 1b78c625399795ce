package org.ledgerbench.grading.rubric;

import java.util.List;
import java.util.Optional;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Concept;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.ValueKind;

/** What must hold of a rubric for its mission, on every track: parts, claims, prompts and knobs are the mission's. */
final class MissionRules {

    private static final int SHORTEST_CONCEPT_MISTYPED = 5;

    private final MissionDescription mission;
    private final Problems problems;
    private final List<Yaml> places;

    /** Rules for criteria that stand at these places. */
    MissionRules(MissionDescription mission, Problems problems, List<Yaml> places) {
        this.mission = mission;
        this.problems = problems;
        this.places = places;
    }

    void check(List<Criterion> criteria) {
        for (int index = 0; index < criteria.size(); index++) {
            check(criteria.get(index), places.get(index));
        }
    }

    private void check(Criterion criterion, Yaml place) {
        if (criterion.part().isEmpty()) {
            checkWithoutPart(criterion, place);
            return;
        }
        String id = criterion.part().get();
        if (!mission.partIds().contains(id)) {
            problems.add(
                    place.line("part"),
                    "The mission has no part \"" + id + "\".",
                    Suggestion.among(id, mission.partIds()));
            return;
        }
        for (Track track : mission.tracks()) {
            track.part(id).ifPresent(part -> check(criterion.check(), part, place));
        }
    }

    private void checkWithoutPart(Criterion criterion, Yaml place) {
        if (criterion.check() instanceof Check.Hand hand) {
            hand.prompt().ifPresent(prompt -> checkPrompt(prompt, allPrompts(), place));
        } else if (!(criterion.check() instanceof Check.Complete)) {
            problems.add(
                    place.line(),
                    "The criterion " + criterion.id() + " lacks \"part\".",
                    "The check " + criterion.check().name() + " judges one part: "
                            + String.join(", ", mission.partIds()) + ".");
        }
    }

    private void check(Check check, Part part, Yaml place) {
        if (check instanceof Check.Lock lock) {
            checkLock(lock, part, place);
        } else if (check instanceof Check.Knee) {
            if (!part.questions().knee()) {
                problems.add(place.line("check"), part.id() + " has no knee.", "Use another check.");
            }
        } else if (check instanceof Check.Optimum optimum) {
            checkOptimum(optimum, part, place);
        } else if (check instanceof Check.Constraint) {
            if (part.questions().constraints().isEmpty()) {
                problems.add(place.line("check"), part.id() + " has no constraints.", "Use another check.");
            }
        } else if (check instanceof Check.Claim claim) {
            checkClaim(claim, part, place);
        } else if (check instanceof Check.Reflection reflection) {
            checkPrompt(reflection.prompt(), prompts(part), place);
            reflection.concepts().ifPresent(concepts -> checkConcepts(concepts, place));
        } else if (check instanceof Check.Hand hand) {
            hand.prompt().ifPresent(prompt -> checkPrompt(prompt, prompts(part), place));
        }
    }

    private void checkLock(Check.Lock check, Part part, Yaml place) {
        boolean number = part.lock() instanceof Lock.OfNumber;
        if (check.award() == Check.Lock.Award.ACCURACY && number) {
            requireBands(check.bands(), "lock of " + part.id(), place);
        } else if (!check.bands().isEmpty()) {
            problems.add(
                    place.line("bands"),
                    number
                            ? "A lock that is rewarded for commitment takes no bands."
                            : "The lock of " + part.id() + " is a choice, which has no distance.",
                    "Leave bands out.");
        }
    }

    private void checkOptimum(Check.Optimum check, Part part, Yaml place) {
        if (!check.of().isEmpty() && !part.questions().optima().contains(check.of())) {
            problems.add(
                    place.line("of"),
                    part.id() + " has no optimum of \"" + check.of() + "\".",
                    Suggestion.among(check.of(), part.questions().optima()));
        }
    }

    private void checkClaim(Check.Claim check, Part part, Yaml place) {
        Optional<Claim> claim = part.claim(check.claim());
        if (claim.isEmpty()) {
            List<String> known =
                    part.questions().claims().stream().map(Claim::id).toList();
            if (!check.claim().isEmpty()) {
                problems.add(
                        place.line("claim"),
                        part.id() + " has no claim \"" + check.claim() + "\".",
                        Suggestion.among(check.claim(), known));
            }
        } else if (claim.get().kind() == ValueKind.NUMBER) {
            requireBands(check.bands(), "claim " + check.claim(), place);
        } else if (!check.bands().isEmpty()) {
            problems.add(
                    place.line("bands"),
                    "The claim " + check.claim() + " is a verdict, which has no distance.",
                    "Leave bands out.");
        }
    }

    private void requireBands(List<Band> bands, String what, Yaml place) {
        if (bands.isEmpty() && !place.has("bands")) {
            problems.add(
                    place.line(),
                    "The " + what + " is a number, and a number needs bands.",
                    "Say how near is near enough: bands: [ { within: 5%, credit: 100% } ].");
        }
    }

    private void checkPrompt(String prompt, List<String> known, Yaml place) {
        if (!prompt.isEmpty() && !known.contains(prompt)) {
            problems.add(
                    place.line("prompt"),
                    "There is no prompt \"" + prompt + "\" here.",
                    Suggestion.among(prompt, known));
        }
    }

    /** A word that is no concept's id is taken as it is, unless it looks like a slip in one. */
    private void checkConcepts(Check.Concepts concepts, Yaml place) {
        List<String> known = mission.concepts().stream().map(Concept::id).toList();
        for (String word : concepts.of()) {
            if (word.length() >= SHORTEST_CONCEPT_MISTYPED && !known.contains(word)) {
                Suggestion.slipOf(word, known)
                        .ifPresent(id -> problems.add(
                                place.line("concepts"),
                                "The mission has no concept \"" + word + "\".",
                                "Did you mean " + id
                                        + "? Words that are no concept are looked for as they stand; choose"
                                        + " one that is less like it."));
            }
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
