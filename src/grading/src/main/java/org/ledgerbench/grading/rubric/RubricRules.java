package org.ledgerbench.grading.rubric;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of a rubric whatever its mission is. */
final class RubricRules {

    private final Problems problems;
    private final List<Yaml> places;

    /** Rules for criteria that stand at these places. */
    RubricRules(Problems problems, List<Yaml> places) {
        this.problems = problems;
        this.places = places;
    }

    void check(List<Criterion> criteria) {
        Set<String> before = new HashSet<>();
        Set<String> all = new HashSet<>();
        criteria.forEach(criterion -> all.add(criterion.id()));
        for (int index = 0; index < criteria.size(); index++) {
            Criterion criterion = criteria.get(index);
            Yaml place = places.get(index);
            for (String required : criterion.requires()) {
                if (!all.contains(required)) {
                    problems.add(
                            place.line("requires"),
                            criterion.id() + " requires \"" + required + "\", which is no criterion.",
                            Suggestion.among(required, all));
                } else if (!before.contains(required)) {
                    problems.add(
                            place.line("requires"),
                            criterion.id() + " requires " + required + ", which does not stand before it.",
                            "Put " + required + " first.");
                }
            }
            if (!before.add(criterion.id())) {
                problems.add(
                        place.line("id"),
                        "The id " + criterion.id() + " is taken.",
                        "Give every criterion an id of its own.");
            }
            checkLevels(criterion, place.line("levels"));
        }
    }

    private void checkLevels(Criterion criterion, int line) {
        if (criterion.check() instanceof Check.Hand hand
                && !hand.levels().isEmpty()
                && hand.levels().get(0).points().compareTo(criterion.points()) != 0) {
            problems.add(
                    line,
                    "The best level of " + criterion.id() + " earns "
                            + hand.levels().get(0).points().toPlainString() + ", but the criterion has "
                            + criterion.points().toPlainString() + " points.",
                    "Let the best level earn all of them.");
        }
    }
}
