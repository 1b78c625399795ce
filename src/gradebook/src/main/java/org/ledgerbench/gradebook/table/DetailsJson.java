package org.ledgerbench.gradebook.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ledgerbench.gradebook.storage.UnreadableRowException;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.LockPrediction;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Value;

/** The parts of an automatic result that nobody searches by, as one JSON text that is read back equal. */
final class DetailsJson {

    private final JsonMapper mapper = new JsonMapper();

    /**
     * What goes into the text.
     *
     * @param score points by layer
     * @param findings what was noticed
     * @param superseded sources that do not count
     * @param observations what is known beside the grade
     */
    record Details(Optional<Score> score, List<Finding> findings, List<String> superseded, Observations observations) {}

    String write(Details details) {
        ObjectNode root = mapper.createObjectNode();
        details.score().ifPresent(score -> writeScore(root.putObject("score"), score));
        ArrayNode findings = root.putArray("findings");
        for (Finding finding : details.findings()) {
            findings.addObject()
                    .put("code", finding.code())
                    .put("line", finding.line())
                    .put("message", finding.message());
        }
        ArrayNode superseded = root.putArray("superseded");
        details.superseded().forEach(superseded::add);
        writeObservations(root, details.observations());
        return root.toString();
    }

    Details read(String json) throws SQLException {
        try {
            JsonNode root = mapper.readTree(json);
            return new Details(
                    Optional.ofNullable(root.get("score")).map(DetailsJson::readScore),
                    list(
                            root.get("findings"),
                            finding -> new Finding(
                                    finding.get("code").textValue(),
                                    finding.get("line").intValue(),
                                    finding.get("message").textValue())),
                    list(root.get("superseded"), JsonNode::textValue),
                    readObservations(root));
        } catch (JsonProcessingException e) {
            throw new UnreadableRowException(e);
        }
    }

    private static void writeScore(ObjectNode node, Score score) {
        node.put("automatic", score.automatic().toString())
                .put("byHand", score.byHand().toString())
                .put("penalty", score.penalty().toString())
                .put("pendingByHand", score.pendingByHand().toString());
    }

    private static Score readScore(JsonNode node) {
        return new Score(
                new BigDecimal(node.get("automatic").textValue()),
                new BigDecimal(node.get("byHand").textValue()),
                new BigDecimal(node.get("penalty").textValue()),
                new BigDecimal(node.get("pendingByHand").textValue()));
    }

    private static void writeObservations(ObjectNode root, Observations observations) {
        observations
                .mission()
                .ifPresent(mission ->
                        root.putObject("mission").put("id", mission.id()).put("version", mission.version()));
        observations.handedIn().ifPresent(at -> root.put("handedIn", at.toString()));
        observations.ledgerSha256().ifPresent(hash -> root.put("ledger", hash));
        ArrayNode predictions = root.putArray("predictions");
        for (LockPrediction prediction : observations.predictions()) {
            ObjectNode node = predictions.addObject().put("part", prediction.part());
            write(node, "predicted", prediction.predicted());
            prediction.truth().ifPresent(truth -> write(node, "truth", truth));
        }
    }

    private static Observations readObservations(JsonNode root) {
        return new Observations(
                Optional.ofNullable(root.get("mission"))
                        .map(mission -> new MissionKey(
                                mission.get("id").textValue(),
                                mission.get("version").textValue())),
                Optional.ofNullable(root.get("handedIn")).map(at -> Instant.parse(at.textValue())),
                Optional.ofNullable(root.get("ledger")).map(JsonNode::textValue),
                list(
                        root.get("predictions"),
                        node -> new LockPrediction(
                                node.get("part").textValue(),
                                value(node.get("predicted")),
                                Optional.ofNullable(node.get("truth")).map(DetailsJson::value))));
    }

    private static void write(ObjectNode node, String name, Value value) {
        if (value instanceof Value.Numeric number) {
            node.put(name, number.value());
        } else if (value instanceof Value.Flag flag) {
            node.put(name, flag.value());
        } else {
            node.put(name, value.text());
        }
    }

    private static Value value(JsonNode node) {
        if (node.isNumber()) {
            return Value.of(node.doubleValue());
        }
        return node.isBoolean() ? Value.of(node.booleanValue()) : Value.of(node.textValue());
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> mapping) {
        List<T> found = new ArrayList<>(array.size());
        array.forEach(node -> found.add(mapping.apply(node)));
        return found;
    }
}
