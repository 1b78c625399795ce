package org.ledgerbench.grading.rubric;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ledgerbench.mission.MissionDescription;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads rubrics, and finds every mistake in them rather than the first. Safe for any number of threads. */
public final class RubricReader {

    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 50;

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
            rubric = compose(bytes, problems)
                    .map(root -> new RubricParser(root, problems).parse(missions, sha256(bytes)));
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
            YamlMistake mistake = YamlMistake.of(broken);
            problems.add(mistake.line(), mistake.message(), mistake.hint());
        } catch (YAMLException | IOException broken) {
            problems.add(1, "The file is no text in UTF-8, or not YAML.", "Save it as UTF-8 text.");
        }
        return Optional.empty();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
