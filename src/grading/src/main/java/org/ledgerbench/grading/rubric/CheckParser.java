package org.ledgerbench.grading.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a check's own keys. */
final class CheckParser {

    /** The checks by name, each with the keys it has beside those of every criterion. */
    static final Map<String, Set<String>> KEYS = keys();

    private static final double DEFAULT_TOLERANCE = 1e-6;
    private static final int DEFAULT_MOST_RUNS = 10;

    private final Yaml yaml;
    private final Problems problems;

    CheckParser(Yaml yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    private static Map<String, Set<String>> keys() {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        keys.put("lock", Set.of("award", "bands"));
        keys.put("order", Set.of());
        keys.put("replay", Set.of("tolerance"));
        keys.put("iterations", Set.of("min", "max"));
        keys.put("knee", Set.of("bands", "quality"));
        keys.put("optimum", Set.of("of", "bands"));
        keys.put("constraint", Set.of());
        keys.put("claim", Set.of("claim", "bands"));
        keys.put("reflection", Set.of("prompt", "minWords", "concepts", "numbers"));
        keys.put("complete", Set.of("of"));
        keys.put("hand", Set.of("prompt", "levels"));
        return Collections.unmodifiableMap(keys);
    }

    Optional<Check> parse(String name) {
        Map<String, Function<CheckParser, Check>> parsers = Map.of(
                "lock", CheckParser::lock,
                "replay", CheckParser::replay,
                "iterations", CheckParser::iterations,
                "knee", CheckParser::knee,
                "optimum", CheckParser::optimum,
                "claim", CheckParser::claim,
                "reflection", CheckParser::reflection,
                "complete", CheckParser::complete,
                "hand", CheckParser::hand);
        return switch (name) {
            case "order" -> Optional.of(new Check.Order());
            case "constraint" -> Optional.of(new Check.Constraint());
            default -> Optional.ofNullable(parsers.get(name)).map(parser -> parser.apply(this));
        };
    }

    private Check lock() {
        Check.Lock.Award award = yaml.text("award")
                .flatMap(text -> oneOf("award", text, Check.Lock.Award.values()))
                .orElse(Check.Lock.Award.ACCURACY);
        return new Check.Lock(award, new BandParser(yaml, problems).distances());
    }

    private Check replay() {
        return new Check.Replay(
                yaml.number("tolerance").map(BigDecimal::doubleValue).orElse(DEFAULT_TOLERANCE));
    }

    private Check iterations() {
        int min = yaml.whole("min", 1).orElse(1);
        int max = yaml.whole("max", 1).orElse(Math.max(min, DEFAULT_MOST_RUNS));
        if (min > max) {
            problems.add(yaml.line("min"), "min is " + min + " and max is " + max + ".", "Give a min up to max.");
        }
        return new Check.Iterations(min, max);
    }

    private Check knee() {
        return new Check.Knee(new BandParser(yaml, problems).distances(), yaml.share("quality"));
    }

    private Check optimum() {
        return new Check.Optimum(yaml.requiredText("of", "The check optimum"), new BandParser(yaml, problems).shares());
    }

    private Check claim() {
        return new Check.Claim(
                yaml.requiredText("claim", "The check claim"), new BandParser(yaml, problems).distances());
    }

    private Check reflection() {
        Optional<Check.Concepts> concepts = yaml.value("concepts").map(this::concepts);
        return new Check.Reflection(
                yaml.requiredText("prompt", "The check reflection"),
                yaml.whole("minWords", 0).orElse(0),
                concepts,
                yaml.whole("numbers", 0).orElse(0));
    }

    private Check.Concepts concepts(Node node) {
        Yaml asked = new Yaml(node, "concepts", problems);
        asked.allow(Set.of("any", "of"), "concepts");
        List<String> of = asked.texts("of");
        int any = asked.whole("any", 1).orElse(1);
        if (of.isEmpty()) {
            problems.add(
                    asked.line(),
                    "concepts names none.",
                    "Write of: [ ... ] with ids of the mission's concepts or words.");
        } else if (any > of.size()) {
            problems.add(
                    asked.line("any"),
                    "any is " + any + ", but of names " + of.size() + ".",
                    "Give a number up to that.");
        }
        return new Check.Concepts(any, of);
    }

    private Check complete() {
        Set<Check.Complete.Item> items = new LinkedHashSet<>();
        for (String text : yaml.texts("of")) {
            oneOf("of", text, Check.Complete.Item.values()).ifPresent(items::add);
        }
        if (!yaml.has("of")) {
            items.addAll(List.of(Check.Complete.Item.values()));
        } else if (items.isEmpty()) {
            problems.add(
                    yaml.line("of"),
                    "The check complete asks for nothing.",
                    "Name locks, runs, answers or reflections.");
        }
        return new Check.Complete(items);
    }

    private Check hand() {
        List<Check.Level> levels = new ArrayList<>();
        for (Node node : yaml.items("levels")) {
            level(node).ifPresent(levels::add);
        }
        if (levels.isEmpty()) {
            problems.add(
                    yaml.line("levels"),
                    "The check hand has no levels.",
                    "Write levels: [10, 6, 2, 0], or a name with each.");
        }
        checkLevels(levels);
        return new Check.Hand(yaml.text("prompt"), levels);
    }

    private void checkLevels(List<Check.Level> levels) {
        for (int index = 1; index < levels.size(); index++) {
            if (levels.get(index).points().compareTo(levels.get(index - 1).points()) >= 0) {
                problems.add(yaml.line("levels"), "The levels do not descend.", "Put the best level first.");
            }
        }
        List<String> names = levels.stream()
                .map(Check.Level::title)
                .filter(name -> !name.isEmpty())
                .toList();
        if (!names.isEmpty() && names.size() < levels.size()) {
            problems.add(yaml.line("levels"), "Some levels have a name and some have none.", "Name all or none.");
        }
        if (new LinkedHashSet<>(names).size() < names.size()) {
            problems.add(yaml.line("levels"), "Two levels have the same name.", "Give each a name of its own.");
        }
    }

    private Optional<Check.Level> level(Node node) {
        if (node instanceof MappingNode) {
            Yaml level = new Yaml(node, "A level", problems);
            level.allow(Set.of("points", "name"), "A level");
            if (!level.has("points")) {
                problems.add(level.line(), "A level lacks \"points\".", "Write { points: 10, name: Strong }.");
            }
            return level.number("points")
                    .map(points -> new Check.Level(points, level.text("name").orElse("")));
        }
        Optional<BigDecimal> points = Yaml.decimal(node);
        if (points.isEmpty()) {
            problems.add(
                    Yaml.line(node), "A level is no number of points.", "Write 10, or { points: 10, name: Strong }.");
        }
        return points.map(each -> new Check.Level(each, ""));
    }

    private <T extends Enum<T>> Optional<T> oneOf(String key, String text, T[] known) {
        List<String> names = new ArrayList<>();
        for (T each : known) {
            String name = each.name().toLowerCase(Locale.ROOT);
            if (name.equals(text)) {
                return Optional.of(each);
            }
            names.add(name);
        }
        problems.add(yaml.line(key), key + " has no value \"" + text + "\".", Suggestion.among(text, names));
        return Optional.empty();
    }
}
