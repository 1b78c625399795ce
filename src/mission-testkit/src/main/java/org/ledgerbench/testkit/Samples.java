package org.ledgerbench.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Range;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/**
 * Settings worth trying: the defaults, every knob at its bounds and every option with the others at their defaults, all
 * combinations of those as far as they are few, and seeded positions in between. The same part gives the same settings.
 */
final class Samples {

    private static final int MOST_COMBINATIONS = 64;
    private static final int BETWEEN = 16;
    private static final long SEED = 20_261_123;

    private Samples() {}

    static List<Settings> of(Part part) {
        Set<Settings> samples = new LinkedHashSet<>(oneKnobAtATime(part));
        List<Settings> combinations = combinations(part);
        Random random = new Random(SEED);
        Collections.shuffle(combinations, random);
        samples.addAll(combinations.subList(0, Math.min(MOST_COMBINATIONS, combinations.size())));
        for (int i = 0; i < BETWEEN; i++) {
            samples.add(somewhere(part, random));
        }
        return List.copyOf(samples);
    }

    /** A handful for checks that are costly: the defaults and positions in between. */
    static List<Settings> few(Part part) {
        Random random = new Random(SEED);
        return List.of(part.defaults(), somewhere(part, random), somewhere(part, random));
    }

    private static List<Settings> oneKnobAtATime(Part part) {
        List<Settings> samples = new ArrayList<>(List.of(part.defaults()));
        for (Knob knob : part.instruments().knobs()) {
            corners(knob).forEach(value -> samples.add(part.defaults().with(knob.id(), value)));
        }
        return samples;
    }

    /** Bounded while it grows: many knobs with many options would not fit in memory. */
    private static List<Settings> combinations(Part part) {
        List<Settings> combinations = new ArrayList<>(List.of(part.defaults()));
        for (Knob knob : part.instruments().knobs()) {
            List<Settings> grown = new ArrayList<>();
            for (Settings settings : combinations) {
                corners(knob).forEach(value -> grown.add(settings.with(knob.id(), value)));
            }
            Collections.shuffle(grown, new Random(SEED));
            combinations = new ArrayList<>(grown.subList(0, Math.min(16 * MOST_COMBINATIONS, grown.size())));
        }
        return combinations;
    }

    private static List<Value> corners(Knob knob) {
        if (knob instanceof Knob.Slider slider) {
            return List.of(
                    Value.of(slider.range().minimum()),
                    slider.defaultValue(),
                    Value.of(slider.range().maximum()));
        }
        if (knob instanceof Knob.Selector selector) {
            return selector.options().stream().map(Option::value).toList();
        }
        return List.of(Value.of(false), Value.of(true));
    }

    private static Settings somewhere(Part part, Random random) {
        Settings settings = part.defaults();
        for (Knob knob : part.instruments().knobs()) {
            settings = settings.with(knob.id(), somewhere(knob, random));
        }
        return settings;
    }

    /** On a slider half of the values lie on a step and half between two, as a typed value may. */
    private static Value somewhere(Knob knob, Random random) {
        if (knob instanceof Knob.Slider slider) {
            Range range = slider.range();
            double onStep = range.at(random.nextInt(range.positions()));
            double between = range.minimum() + random.nextDouble() * (range.maximum() - range.minimum());
            double free = range.wholeNumbers() ? Math.floor(between) : between;
            return Value.of(random.nextBoolean() || free < range.minimum() ? onStep : free);
        }
        List<Value> values = corners(knob);
        return values.get(random.nextInt(values.size()));
    }
}
