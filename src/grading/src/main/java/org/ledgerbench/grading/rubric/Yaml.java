package org.ledgerbench.grading.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A place in a rubric's YAML: values are asked for by key and kind, and what is not as asked for becomes a problem with its
 * line. Nodes are read as they stand; no object is ever built from a tag.
 */
final class Yaml {

    private static final String PERCENT = "%";
    private static final Set<Tag> OWN_TAGS =
            Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE);
    private static final Pattern DECIMAL =
            Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,15})?([eE](-[0-9]{1,2}|[+]?0?[0-9]))?");

    private final Node node;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();

    /** A mapping; a problem and an empty mapping when the node is none. */
    Yaml(Node node, String what, Problems problems) {
        this.node = node;
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::add);
        } else {
            problems.add(line(node), what + " is not a mapping.", "Write keys and values: key: value.");
        }
    }

    int line() {
        return line(node);
    }

    /** The line of a key, or of the mapping when the key is not there. */
    int line(String key) {
        return keyLines.getOrDefault(key, line());
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Node> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Reports every key that is not among those known. */
    void allow(Set<String> known, String what) {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                problems.add(line(key), what + " has no key \"" + key + "\".", Suggestion.among(key, known));
            }
        }
    }

    Optional<String> text(String key) {
        return value(key).flatMap(value -> scalar(key, value, "a text"));
    }

    String requiredText(String key, String what) {
        if (!has(key)) {
            problems.add(line(), what + " lacks \"" + key + "\".", "Add " + key + ".");
        }
        return text(key).orElse("");
    }

    /** A plain number; a problem when it is none, negative or not finite. */
    Optional<BigDecimal> number(String key) {
        return value(key).flatMap(value -> scalar(key, value, "a number").flatMap(text -> number(key, text)));
    }

    /** A whole number of at least {@code least}. */
    Optional<Integer> whole(String key, int least) {
        return number(key).flatMap(number -> {
            try {
                int whole = number.intValueExact();
                if (whole >= least) {
                    return Optional.of(whole);
                }
            } catch (ArithmeticException fractional) {
                // Reported below, with the other numbers that will not do.
            }
            problems.add(
                    line(key),
                    key + " is " + number.toPlainString() + ".",
                    "Give a whole number of at least " + least + ".");
            return Optional.empty();
        });
    }

    /** A share such as {@code 50%} as 0.5; a problem when it is not written in percent or not within 0 and 100. */
    Optional<BigDecimal> share(String key) {
        return value(key).flatMap(value -> scalar(key, value, "a percentage").flatMap(text -> share(key, text)));
    }

    /** Whether a value is written in percent. */
    boolean isPercent(String key) {
        return values.get(key) instanceof ScalarNode scalar
                && scalar.getValue().strip().endsWith(PERCENT);
    }

    /** A list of texts; empty when the key is not there. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            scalar(key, item, "a text").ifPresent(texts::add);
        }
        return texts;
    }

    /** The nodes of a list; empty when the key is not there. */
    List<Node> items(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.add(line(key), key + " is not a list.", "Write it as " + key + ": [ ... ].");
        return List.of();
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private void add(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
            problems.add(line(tuple.getKeyNode()), "A key is not a word.", "Write key: value.");
            return;
        }
        String key = scalar.getValue();
        if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            problems.add(
                    line(scalar),
                    "The key \"" + key + "\" stands here twice, first on line " + line(key) + ".",
                    "Keep the one that counts.");
        }
        keyLines.putIfAbsent(key, line(scalar));
    }

    private Optional<String> scalar(String key, Node value, String wanted) {
        if (isTagged(value)) {
            problems.add(
                    line(value),
                    key + " has the tag " + value.getTag().getValue() + ".",
                    "A rubric is plain YAML; leave the tag out.");
        } else if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank() && !isNull(scalar)) {
            return Optional.of(scalar.getValue());
        } else {
            problems.add(line(value), key + " is not " + wanted + ".", "Give " + wanted + ".");
        }
        return Optional.empty();
    }

    /** Tags that were written out may stand for anything; those that YAML finds for itself are among its own. */
    private static boolean isTagged(Node value) {
        return !OWN_TAGS.contains(value.getTag());
    }

    private static boolean isNull(ScalarNode scalar) {
        return scalar.getTag().equals(Tag.NULL);
    }

    private Optional<BigDecimal> number(String key, String text) {
        Optional<BigDecimal> number = decimal(text);
        if (number.isEmpty()) {
            problems.add(
                    line(key),
                    key + " is \"" + text + "\".",
                    "Give a number that is not negative, with a point before decimals.");
        }
        return number;
    }

    /** A node's decimal number that is not negative and of a size that rubrics need. */
    static Optional<BigDecimal> decimal(Node node) {
        return node instanceof ScalarNode scalar ? decimal(scalar.getValue()) : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String text) {
        return Optional.of(text.strip()).filter(DECIMAL.asMatchPredicate()).map(BigDecimal::new);
    }

    private Optional<BigDecimal> share(String key, String text) {
        String stripped = text.strip();
        if (stripped.endsWith(PERCENT)) {
            Optional<BigDecimal> number = number(key, stripped.substring(0, stripped.length() - 1));
            if (number.isPresent() && number.get().compareTo(BigDecimal.valueOf(100)) > 0) {
                problems.add(line(key), key + " is " + stripped + ".", "Give 0% to 100%.");
                return Optional.empty();
            }
            return number.map(each -> each.movePointLeft(2));
        }
        problems.add(line(key), key + " is \"" + text + "\".", "Write it in percent, such as 50%.");
        return Optional.empty();
    }
}
