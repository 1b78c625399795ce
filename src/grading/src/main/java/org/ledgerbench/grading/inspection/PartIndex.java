package org.ledgerbench.grading.inspection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueKind;

/** A part's names, to be looked up once for every entry of a class. Immutable. */
final class PartIndex {

    private final Part part;
    private final Map<String, Knob> knobs = new HashMap<>();
    private final Map<String, ValueKind> readings = new HashMap<>();
    private final Map<String, ValueKind> claims = new HashMap<>();
    private final Set<String> answerKnobs;
    private final Set<String> prompts = new HashSet<>();

    PartIndex(Part part) {
        this.part = part;
        for (Knob knob : part.instruments().knobs()) {
            knobs.put(knob.id(), knob);
        }
        for (Reading reading : part.instruments().readings()) {
            readings.put(reading.id(), reading.kind());
        }
        for (Claim claim : part.questions().claims()) {
            claims.put(claim.id(), claim.kind());
        }
        for (Prompt prompt : part.questions().prompts()) {
            prompts.add(prompt.id());
        }
        answerKnobs = Set.copyOf(part.questions().answerKnobs());
    }

    Part part() {
        return part;
    }

    /** The knob of that name, or null. */
    Knob knob(String name) {
        return knobs.get(name);
    }

    /** The kind of the reading of that name, or null. */
    ValueKind reading(String name) {
        return readings.get(name);
    }

    boolean asks(String prompt) {
        return prompts.contains(prompt);
    }

    /** Whether something of that name is to be committed. */
    boolean isAnswer(String name) {
        return answerKnobs.contains(name) || claims.containsKey(name);
    }

    /** Why the value cannot be committed under that name, which {@link #isAnswer is one}. */
    Optional<String> answerProblem(String name, Value value) {
        ValueKind claim = claims.get(name);
        if (claim == null) {
            return knobs.get(name).problem(value);
        }
        return claim.accepts(value)
                ? Optional.empty()
                : Optional.of("is " + value.describe() + ", but "
                        + (claim == ValueKind.NUMBER ? "a number" : "true or false") + " is asked for");
    }

    /** Whether every knob is set, each to a position it has, and nothing else is. */
    boolean accepts(Settings settings) {
        if (settings.values().size() != knobs.size()) {
            return false;
        }
        for (Map.Entry<String, Value> value : settings.values().entrySet()) {
            Knob knob = knobs.get(value.getKey());
            if (knob == null || knob.problem(value.getValue()).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Every knob the part has. */
    Iterable<String> knobNames() {
        return part.instruments().knobs().stream().map(Knob::id)::iterator;
    }
}
