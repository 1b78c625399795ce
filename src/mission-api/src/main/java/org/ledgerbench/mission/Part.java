package org.ledgerbench.mission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One part of a mission on one track: lock a prediction, act with the instruments, answer and reflect.
 *
 * @param id the id used in ledgers and rubrics
 * @param briefing title, objective and time
 * @param lock the prediction that is committed before the instruments open
 * @param instruments knobs, readings, figures and formulas
 * @param questions what the student commits at the end
 */
public record Part(String id, Briefing briefing, Lock lock, Instruments instruments, Questions questions) {

    public Part {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(briefing, "briefing");
        Objects.requireNonNull(lock, "lock");
        Objects.requireNonNull(instruments, "instruments");
        Objects.requireNonNull(questions, "questions");
    }

    /** The knob of that id, if the part has it. */
    public Optional<Knob> knob(String knobId) {
        for (Knob knob : instruments.knobs()) {
            if (knob.id().equals(knobId)) {
                return Optional.of(knob);
            }
        }
        return Optional.empty();
    }

    /** The reading of that id, if the part has it. */
    public Optional<Reading> reading(String readingId) {
        for (Reading reading : instruments.readings()) {
            if (reading.id().equals(readingId)) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    /** The claim of that id, if the part asks for it. */
    public Optional<Claim> claim(String claimId) {
        for (Claim claim : questions.claims()) {
            if (claim.id().equals(claimId)) {
                return Optional.of(claim);
            }
        }
        return Optional.empty();
    }

    /** The prompt of that id, if the part has it. */
    public Optional<Prompt> prompt(String promptId) {
        for (Prompt prompt : questions.prompts()) {
            if (prompt.id().equals(promptId)) {
                return Optional.of(prompt);
            }
        }
        return Optional.empty();
    }

    /** Every knob at its default, in the order the knobs are declared. */
    public Settings defaults() {
        Map<String, Value> values = new LinkedHashMap<>();
        instruments.knobs().forEach(knob -> values.put(knob.id(), knob.defaultValue()));
        return new Settings(values);
    }

    /**
     * Checks the settings of a run: every knob has a value that it can take.
     *
     * @throws IllegalArgumentException if a knob is missing, out of range or of the wrong kind
     */
    public void requireSettings(Settings settings) {
        instruments.knobs().forEach(knob -> require(knob, settings));
    }

    /**
     * Checks a committed answer: every answer knob has a value that it can take.
     *
     * @throws IllegalArgumentException if a knob is missing, out of range or of the wrong kind
     */
    public void requireAnswer(Settings committed) {
        instruments.knobs().stream()
                .filter(knob -> questions.answerKnobs().contains(knob.id()))
                .forEach(knob -> require(knob, committed));
    }

    /**
     * Checks what the simulator gave for a run: every reading has a value of its kind. A reading that is missing would
     * otherwise look like a mistake of whoever recorded it.
     *
     * @param outcome what the simulator gave
     * @return the same outcome
     * @throws IllegalStateException if there is no outcome, or a reading is missing or of the wrong kind
     */
    public Outcome requireReadings(Outcome outcome) {
        if (outcome == null) {
            throw new IllegalStateException("The simulator shows nothing in part " + id);
        }
        for (Reading reading : instruments.readings()) {
            Value value = outcome.readings().get(reading.id());
            if (value == null) {
                throw new IllegalStateException(
                        "The simulator does not show the reading " + reading.id() + " of part " + id);
            }
            if (!reading.kind().accepts(value)) {
                throw new IllegalStateException("The simulator shows the reading " + reading.id() + " of part " + id
                        + " as " + value.describe() + ", which is not of its kind");
            }
        }
        return outcome;
    }

    private void require(Knob knob, Settings settings) {
        Value value = settings.values().get(knob.id());
        String problem = value == null ? "is not set" : knob.problem(value).orElse("");
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException("The knob " + knob.id() + " of part " + id + " " + problem);
        }
    }

    /** These values, with the default for each knob they leave out; values that are no knob of the part are dropped. */
    public Settings complete(Map<String, Value> values) {
        Map<String, Value> complete = new LinkedHashMap<>();
        instruments
                .knobs()
                .forEach(knob -> complete.put(knob.id(), values.getOrDefault(knob.id(), knob.defaultValue())));
        return new Settings(complete);
    }
}
