package org.ledgerbench.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ledgerbench.app.console.Columns;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.Veto;

/**
 * One run of a simulator, for people and for programs.
 *
 * @param part the part that was run
 * @param outcome what it showed
 * @param truths the right answers, where they were asked for
 */
record SimulationReport(Part part, Outcome outcome, List<Truth> truths) {

    private static final double LARGEST_LONG_IN_JSON = 1e15;

    /** A table for people. */
    List<String> lines() {
        Columns values = new Columns();
        outcome.readings().forEach((id, value) -> values.row(id, value.text(), unit(id)));
        truths.forEach(truth -> values.row("truth " + truth.id(), texts(truth), spoken(truth.unit())));
        List<String> lines = new ArrayList<>(values.lines());
        outcome.vetoes().forEach(veto -> lines.add("veto " + veto.constraint().id() + ": " + veto.message()));
        return lines;
    }

    /** {@code {"readings":{...},"vetoes":[...],"truths":{...}}}, the last only where it was asked for. */
    String json(boolean withTruths) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode readings = root.putObject("readings");
        outcome.readings().forEach((id, value) -> put(readings, id, value));
        ArrayNode vetoes = root.putArray("vetoes");
        outcome.vetoes().forEach(veto -> vetoes.add(json(veto)));
        if (withTruths) {
            ObjectNode answers = root.putObject("truths");
            truths.forEach(truth -> put(answers, truth));
        }
        return root.toString();
    }

    private String unit(String reading) {
        return part.reading(reading)
                .map(Reading::unit)
                .map(SimulationReport::spoken)
                .orElse("");
    }

    /** A unit as people write it: none for a ratio. */
    private static String spoken(String unit) {
        return unit.equals("1") ? "" : unit;
    }

    private static String texts(Truth truth) {
        return truth.values().stream().map(Value::text).collect(Collectors.joining(", "));
    }

    private static ObjectNode json(Veto veto) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("constraint", veto.constraint().id());
        node.put("reading", veto.constraint().reading());
        put(node, "value", Value.of(veto.value()));
        put(node, "limit", Value.of(veto.constraint().limit()));
        node.put("message", veto.message());
        return node;
    }

    private static void put(ObjectNode answers, Truth truth) {
        if (truth.values().size() == 1) {
            put(answers, truth.id(), truth.values().get(0));
            return;
        }
        ObjectNode holder = JsonNodeFactory.instance.objectNode();
        ArrayNode values = answers.putArray(truth.id());
        truth.values().forEach(value -> {
            put(holder, "value", value);
            values.add(holder.get("value"));
        });
    }

    private static void put(ObjectNode node, String name, Value value) {
        if (value instanceof Value.Numeric number) {
            if (number.isWhole() && Math.abs(number.value()) < LARGEST_LONG_IN_JSON) {
                node.put(name, (long) number.value());
            } else {
                node.put(name, number.value());
            }
        } else if (value instanceof Value.Flag flag) {
            node.put(name, flag.value());
        } else {
            node.put(name, value.text());
        }
    }
}
