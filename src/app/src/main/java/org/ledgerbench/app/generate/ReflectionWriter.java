package org.ledgerbench.app.generate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.mission.Concept;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Value;

/** Writes what a student might answer to a prompt, citing the student's own runs where the student is good enough. */
final class ReflectionWriter {

    private static final int MOST_EVIDENCE = 3;
    private static final MathContext SPOKEN_DIGITS = new MathContext(4);
    private static final double SMALLEST_PLAIN = 1e-3;
    private static final double LARGEST_PLAIN = 1e6;
    private static final List<String> OPENINGS = List.of(
            "I went back to my runs before answering.",
            "Here is what the workbench showed me.",
            "My answer changed while I worked on this part.",
            "I will argue from the numbers I recorded.",
            "At first I believed the opposite.");
    private static final List<String> OPINIONS = List.of(
            "I moved the controls until it looked right.",
            "More data is not always better, that is the point I think.",
            "It was clear from the curve that there is a sweet spot somewhere.",
            "I ran out of time here, but the direction is right.",
            "My first guess felt safe, so I stayed with it.",
            "In a real team I would ask the stakeholder again.");
    private static final List<String> CONCLUSIONS = List.of(
            "That is the trade-off I would defend in front of the team.",
            "Past that point every further step costs more than it returns.",
            "So I committed that setting and not the one with the best single reading.",
            "With another hour I would repeat the runs around that setting.");

    private final List<Concept> concepts;
    private final SplittableRandom random;

    ReflectionWriter(List<Concept> concepts, SplittableRandom random) {
        this.concepts = concepts;
        this.random = random;
    }

    /** A text of a few sentences. */
    String write(StudentType type, Part part, Prompt prompt, List<Entry.Run> runs) {
        List<String> sentences = new ArrayList<>();
        sentences.add(pick(OPENINGS));
        int evidence = Math.min(runs.size(), (int) Math.round(type.skill() * MOST_EVIDENCE));
        int first = runs.isEmpty() ? 0 : random.nextInt(runs.size());
        for (int i = 0; i < evidence; i++) {
            sentences.add(evidence(part, runs, (first + i) % runs.size()));
        }
        if (!concepts.isEmpty() && random.nextDouble() < type.skill()) {
            sentences.add(
                    "In terms of " + concept() + " and " + concept() + ", that answers \"" + prompt.title() + "\".");
        }
        sentences.add(random.nextDouble() < type.skill() ? pick(CONCLUSIONS) : pick(OPINIONS));
        return String.join(" ", sentences);
    }

    private String evidence(Part part, List<Entry.Run> runs, int index) {
        Entry.Run run = runs.get(index);
        Map<String, Value> readings = run.readings().orElse(Map.of());
        if (readings.isEmpty()) {
            return "In run " + (index + 1) + " I had " + setting(part, run) + ".";
        }
        String id = List.copyOf(readings.keySet()).get(random.nextInt(readings.size()));
        return "In run " + (index + 1) + ", with " + setting(part, run) + ", I read " + reading(part, id) + " = "
                + spoken(readings.get(id)) + unit(part, id) + ".";
    }

    private String setting(Part part, Entry.Run run) {
        List<Knob> knobs = part.instruments().knobs();
        Knob knob = knobs.get(random.nextInt(knobs.size()));
        Value value = run.knobs().values().getOrDefault(knob.id(), knob.defaultValue());
        return knob.help().label() + " at " + spoken(value);
    }

    private static String reading(Part part, String id) {
        return part.reading(id).map(Reading::label).orElse(id);
    }

    private static String unit(Part part, String id) {
        return part.reading(id)
                .map(Reading::unit)
                .filter(unit -> !unit.isEmpty() && !unit.equals("1"))
                .map(unit -> " " + unit)
                .orElse("");
    }

    private static String spoken(Value value) {
        if (!(value instanceof Value.Numeric number) || number.value() == 0) {
            return value.text();
        }
        BigDecimal rounded = new BigDecimal(number.value()).round(SPOKEN_DIGITS).stripTrailingZeros();
        boolean plain = Math.abs(number.value()) >= SMALLEST_PLAIN && Math.abs(number.value()) < LARGEST_PLAIN;
        return plain ? rounded.toPlainString() : rounded.toString();
    }

    private String concept() {
        return pick(concepts.get(random.nextInt(concepts.size())).spellings());
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
