package org.ledgerbench.app.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueKind;

/** One student playing one part: lock, runs, answer, reflections, each as well as the student's type does it. */
final class Playthrough {

    private static final int USUAL_RUNS = 9;
    private static final int NOTED_READINGS = 2;
    private static final double TAMPERING = 1.07;

    private final Mission mission;
    private final StudentType type;
    private final Script script;
    private final SplittableRandom random;

    Playthrough(Mission mission, StudentType type, Script script, SplittableRandom random) {
        this.mission = mission;
        this.type = type;
        this.script = script;
        this.random = random;
    }

    /** Plays a part from lock to reflection. */
    void play(Position position, Part part, TrialPool pool, ReflectionWriter writer) {
        if (type == StudentType.LATE_LOCKER) {
            record(part, pool.any(random), noted(part));
        }
        script.lock(part.id(), prediction(position, part));
        if (type == StudentType.SECOND_THOUGHTS) {
            script.lock(part.id(), prediction(position, part));
        }
        Trial best = explore(part, pool);
        script.answer(part.id(), answer(position, part, best));
        reflect(part, writer);
    }

    private final List<Entry.Run> runsOfPart = new ArrayList<>();

    private Trial explore(Part part, TrialPool pool) {
        runsOfPart.clear();
        List<String> noted = noted(part);
        int runs = runs(part);
        Trial best = pool.any(random);
        record(part, best, noted);
        for (int run = 1; run < runs; run++) {
            boolean narrowingDown = 2 * run > runs && random.nextDouble() < type.skill();
            Trial trial = !narrowingDown
                    ? pool.any(random)
                    : random.nextDouble() < type.skill() ? pool.good(random) : pool.fair(random);
            record(part, trial, noted);
            if (trial.regret() < best.regret() && random.nextDouble() < type.skill()) {
                best = trial;
            }
        }
        return best;
    }

    private int runs(Part part) {
        int usual = USUAL_RUNS - 1 + random.nextInt(3);
        int wanted = Math.max(1, (int) Math.round(usual * type.diligence()));
        return part.instruments().runLimit().isPresent() && type != StudentType.OVER_RUNNER
                ? Math.min(wanted, part.instruments().runLimit().getAsInt())
                : wanted;
    }

    private List<String> noted(Part part) {
        List<String> ids = new ArrayList<>(
                part.instruments().readings().stream().map(Reading::id).toList());
        while (ids.size() > NOTED_READINGS) {
            ids.remove(random.nextInt(ids.size()));
        }
        return ids;
    }

    private void record(Part part, Trial trial, List<String> noted) {
        Map<String, Value> readings = trial.readings(noted);
        if (type == StudentType.TAMPERER) {
            readings.replaceAll((id, value) -> tampered(value));
        }
        runsOfPart.add(script.run(part.id(), trial.settings(), readings));
    }

    private Value tampered(Value value) {
        return value instanceof Value.Numeric number && random.nextInt(4) == 0
                ? Value.of(number.value() * TAMPERING)
                : value;
    }

    private Value prediction(Position position, Part part) {
        boolean knows = random.nextDouble() < type.skill();
        if (part.lock() instanceof Lock.OfChoice choice) {
            List<Option> options = choice.options();
            return knows
                    ? mission.truths().lock(position)
                    : options.get(random.nextInt(options.size())).value();
        }
        Lock.OfNumber number = (Lock.OfNumber) part.lock();
        double guess = number.minimum() + random.nextDouble() * (number.maximum() - number.minimum());
        if (knows && mission.truths().lock(position) instanceof Value.Numeric truth) {
            double spread = (1 - type.skill()) * (number.maximum() - number.minimum()) / 2;
            guess = truth.value() + spread * (random.nextDouble() - random.nextDouble());
        }
        double rounded = BigDecimal.valueOf(number.precision())
                .multiply(BigDecimal.valueOf(Math.rint(guess / number.precision())))
                .doubleValue();
        return Value.of(Math.min(number.maximum(), Math.max(number.minimum(), rounded)));
    }

    private Map<String, Value> answer(Position position, Part part, Trial best) {
        Map<String, Value> values = new LinkedHashMap<>();
        part.questions()
                .answerKnobs()
                .forEach(knob -> values.put(knob, best.settings().values().get(knob)));
        Settings committed = new Settings(values);
        for (Claim claim : part.questions().claims()) {
            values.put(claim.id(), claimed(mission.truths().claim(position, claim.id(), committed), claim));
        }
        return values;
    }

    private Value claimed(Value truth, Claim claim) {
        boolean right = random.nextDouble() < type.skill();
        if (claim.kind() == ValueKind.FLAG) {
            return right ? truth : Value.of(random.nextBoolean());
        }
        double number = ((Value.Numeric) truth).value();
        double error = right ? 0.002 : 0.6;
        double stated = number * (1 + error * (2 * random.nextDouble() - 1));
        return TrialPool.recorded(Value.of(stated));
    }

    private void reflect(Part part, ReflectionWriter writer) {
        for (Prompt prompt : part.questions().prompts()) {
            if (random.nextDouble() < 0.3 + type.skill()) {
                script.reflection(part.id(), prompt.id(), writer.write(type, part, prompt, runsOfPart));
            }
        }
    }
}
