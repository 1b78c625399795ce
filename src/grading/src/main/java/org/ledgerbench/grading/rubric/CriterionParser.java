package org.ledgerbench.grading.rubric;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one criterion. */
final class CriterionParser {

    /** The keys of every criterion. */
    static final Set<String> COMMON = Set.of("id", "part", "check", "points", "requires", "feedback");

    private final Yaml yaml;
    private final Problems problems;

    CriterionParser(Yaml yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    Optional<Criterion> parse() {
        String id = yaml.requiredText("id", "A criterion");
        String what = id.isEmpty() ? "A criterion" : "The criterion " + id;
        String name = yaml.requiredText("check", what);
        Optional<BigDecimal> points = yaml.number("points");
        if (!yaml.has("points")) {
            problems.add(yaml.line(), what + " lacks \"points\".", "Add points.");
        }
        Set<String> own = CheckParser.KEYS.get(name);
        if (own == null) {
            if (name.isEmpty()) {
                Set<String> any = new HashSet<>(COMMON);
                CheckParser.KEYS.values().forEach(any::addAll);
                yaml.allow(any, "A criterion");
            } else {
                problems.add(
                        yaml.line("check"),
                        "There is no check \"" + name + "\".",
                        Suggestion.among(name, CheckParser.KEYS.keySet()));
            }
            return Optional.empty();
        }
        Set<String> known = new HashSet<>(COMMON);
        known.addAll(own);
        yaml.allow(known, "A criterion with the check " + name);
        Optional<Check> check = new CheckParser(yaml, problems).parse(name);
        Feedback feedback = yaml.value("feedback").map(this::feedback).orElse(Feedback.NONE);
        return check.map(each -> new Criterion(
                id, yaml.text("part"), points.orElse(BigDecimal.ZERO), each, yaml.texts("requires"), feedback));
    }

    private Feedback feedback(Node node) {
        Yaml words = new Yaml(node, "feedback", problems);
        words.allow(Set.of("passed", "partial", "failed"), "feedback");
        return new Feedback(words.text("passed"), words.text("partial"), words.text("failed"));
    }
}
