package org.ledgerbench.app.generate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.OptimumTruth;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/**
 * The settings a class tries in one part, best first. Students draw from it instead of running the simulator anew, which
 * is both what a class looks like and what makes a hundred thousand ledgers a matter of seconds.
 */
final class TrialPool {

    private static final int SIZE = 320;
    private static final MathContext RECORDED_DIGITS = new MathContext(9);

    private final List<Trial> bestFirst;

    private TrialPool(List<Trial> bestFirst) {
        this.bestFirst = bestFirst;
    }

    /** The pool of a part; the same random source gives the same pool. */
    static TrialPool of(Mission mission, Position position, Part part, SplittableRandom random) {
        List<Trial> trials = new ArrayList<>();
        trials.add(trial(mission, position, part, part.defaults()));
        while (trials.size() < SIZE) {
            trials.add(trial(mission, position, part, settings(part, random)));
        }
        trials.sort(Comparator.comparingDouble(Trial::regret));
        return new TrialPool(List.copyOf(trials));
    }

    /** Any trial. */
    Trial any(SplittableRandom random) {
        return bestFirst.get(random.nextInt(bestFirst.size()));
    }

    /** One of the best trials. */
    Trial good(SplittableRandom random) {
        return bestFirst.get(random.nextInt(bestFirst.size() / 40));
    }

    /** One of the better trials. */
    Trial fair(SplittableRandom random) {
        return bestFirst.get(random.nextInt(bestFirst.size() / 5));
    }

    private static Settings settings(Part part, SplittableRandom random) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Knob knob : part.instruments().knobs()) {
            values.put(knob.id(), position(knob, random));
        }
        return new Settings(values);
    }

    private static Value position(Knob knob, SplittableRandom random) {
        if (knob instanceof Knob.Slider slider) {
            return Value.of(slider.range().at(random.nextInt(slider.range().positions())));
        }
        if (knob instanceof Knob.Selector selector) {
            return selector.options()
                    .get(random.nextInt(selector.options().size()))
                    .value();
        }
        return Value.of(random.nextBoolean());
    }

    private static Trial trial(Mission mission, Position position, Part part, Settings settings) {
        Outcome outcome = mission.simulator().run(position, settings);
        Map<String, Value> readings = new LinkedHashMap<>();
        outcome.readings().forEach((id, value) -> readings.put(id, recorded(value)));
        return new Trial(settings, readings, regret(mission, position, part, settings, outcome));
    }

    private static double regret(Mission mission, Position position, Part part, Settings settings, Outcome outcome) {
        double regret = 0;
        for (String knob : part.questions().optima()) {
            OptimumTruth optimum = mission.truths().optimum(position, knob, settings);
            regret += 1 - optimum.share();
        }
        if (part.questions().knee()) {
            KneeTruth knee = mission.truths().knee(position, settings);
            regret += Math.abs(knee.committed() - knee.knee()) / Math.max(1, Math.abs(knee.knee()));
        }
        if (!outcome.vetoes().isEmpty()) {
            regret += outcome.vetoes().size() + outcome.vetoes().get(0).shortfall();
        }
        return regret;
    }

    static Value recorded(Value value) {
        return value instanceof Value.Numeric number && !number.isWhole()
                ? Value.of(new BigDecimal(number.value()).round(RECORDED_DIGITS).doubleValue())
                : value;
    }
}
