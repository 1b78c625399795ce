package org.ledgerbench.grading.rubric;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ledgerbench.mission.MissionDescription;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads rubrics, and finds every mistake in them rather than the first. Safe for any number of threads. */
public final class RubricReader {

    private static final int FORMAT = 1;
    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 50;
    private static final Set<String> TOP = Set.of("rubric", "mission", "title", "total", "criteria", "late");

    private final Function<String, Optional<MissionDescription>> missions;

    /** A reader that looks missions up by id. */
    public RubricReader(Function<String, Optional<MissionDescription>> missions) {
        this.missions = Objects.requireNonNull(missions, "missions");
    }

    /**
     * Reads a rubric.
     *
     * @param bytes the rubric's bytes, UTF-8
     * @param file how its file is named in problems
     */
    public RubricReading read(byte[] bytes, String file) {
        Problems problems = new Problems(file);
        Optional<Rubric> rubric = Optional.empty();
        if (bytes.length > LARGEST) {
            problems.add(1, "The rubric is larger than a megabyte.", "Give the file of a rubric.");
        } else {
            rubric = compose(bytes, problems).map(root -> rubric(root, bytes, problems));
        }
        return new RubricReading(problems.isEmpty() ? rubric : Optional.empty(), problems.byLine());
    }

    private static Optional<Node> compose(byte[] bytes, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setAllowDuplicateKeys(true);
        Reader text = new InputStreamReader(
                new ByteArrayInputStream(bytes),
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
        try (text) {
            Node root = new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).compose(text);
            if (root == null) {
                problems.add(1, "The rubric is empty.", "Begin it with rubric: 1.");
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            problems.add(line, "This is no YAML: " + broken.getProblem() + ".", "Mind the indentation and the quotes.");
        } catch (YAMLException | IOException broken) {
            problems.add(1, "The file is no text in UTF-8, or not YAML.", "Save it as UTF-8 text.");
        }
        return Optional.empty();
    }

    private Rubric rubric(Node root, byte[] bytes, Problems problems) {
        Yaml top = new Yaml(root, "A rubric", problems);
        top.allow(TOP, "A rubric");
        if (top.whole("rubric", 0).orElse(0) != FORMAT) {
            problems.add(
                    top.line("rubric"),
                    "The rubric does not say \"rubric: 1\", the only format there is.",
                    "Begin it with rubric: 1.");
        }
        String mission = top.requiredText("mission", "The rubric");
        String title = top.requiredText("title", "The rubric");
        Optional<BigDecimal> total = top.number("total");
        List<Criterion> criteria = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (Node node : top.items("criteria")) {
            CriterionParser parser = new CriterionParser(new Yaml(node, "A criterion", problems), problems);
            parser.parse().ifPresent(criterion -> {
                criteria.add(criterion);
                lines.add(parser.line());
            });
        }
        if (criteria.isEmpty() && problems.isEmpty()) {
            problems.add(top.line("criteria"), "The rubric has no criteria.", "List them under criteria.");
        }
        Optional<LatePolicy> late = top.value("late").map(node -> late(node, problems));
        checkTotal(top, total, criteria, problems);
        new RubricRules(problems, lines).check(criteria);
        missions.apply(mission)
                .ifPresentOrElse(
                        described -> new MissionRules(described, problems, lines).check(criteria),
                        () -> problems.add(
                                top.line("mission"),
                                "There is no mission \"" + mission + "\" here.",
                                "Install its plugin, or correct the id."));
        return new Rubric(mission, title, total.orElse(BigDecimal.ZERO), criteria, late, sha256(bytes));
    }

    private static void checkTotal(Yaml top, Optional<BigDecimal> total, List<Criterion> criteria, Problems problems) {
        if (!top.has("total")) {
            problems.add(top.line(), "The rubric lacks \"total\".", "Add total, the sum of all points.");
            return;
        }
        BigDecimal sum = criteria.stream().map(Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.isPresent() && problems.isEmpty() && sum.compareTo(total.get()) != 0) {
            problems.add(
                    top.line("total"),
                    "The points of the criteria add up to " + sum.toPlainString() + ", but total says "
                            + total.get().toPlainString() + ".",
                    "Change one or the other.");
        }
    }

    private static LatePolicy late(Node node, Problems problems) {
        Yaml late = new Yaml(node, "late", problems);
        late.allow(Set.of("graceHours", "deduct", "then"), "late");
        BigDecimal then = late.isPercent("then")
                ? late.share("then").orElse(BigDecimal.ZERO)
                : late.number("then").orElse(BigDecimal.ZERO);
        if (then.compareTo(BigDecimal.ONE) > 0) {
            problems.add(late.line("then"), "then is more than everything.", "Write 0, or a percentage up to 100%.");
        }
        return new LatePolicy(
                late.number("graceHours").orElse(BigDecimal.ZERO),
                late.share("deduct").orElse(BigDecimal.ZERO),
                then);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
