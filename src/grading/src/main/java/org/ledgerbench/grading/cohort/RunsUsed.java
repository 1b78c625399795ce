package org.ledgerbench.grading.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Median;

/**
 * How many different settings the students of a class recorded in a part.
 *
 * @param part the part's id
 * @param counts at each place how many students recorded that many settings, from 0 on; the last place has some, unless
 *     nobody played
 */
public record RunsUsed(String part, List<Integer> counts) {

    public RunsUsed {
        Objects.requireNonNull(part, "part");
        counts = List.copyOf(counts);
    }

    /** The settings some students recorded in a part. */
    public static RunsUsed of(String part, List<StudentPlay> plays) {
        List<Integer> counts = new ArrayList<>();
        for (StudentPlay play : plays) {
            int settings = play.part(part).map(PartPlay::settings).orElse(0);
            while (counts.size() <= settings) {
                counts.add(0);
            }
            counts.set(settings, counts.get(settings) + 1);
        }
        return new RunsUsed(part, counts);
    }

    /** How many students recorded so many settings. */
    public int students(int settings) {
        return settings < counts.size() ? counts.get(settings) : 0;
    }

    /** How many students recorded more than so many settings. */
    public int over(int limit) {
        int over = 0;
        for (int settings = limit + 1; settings < counts.size(); settings++) {
            over += counts.get(settings);
        }
        return over;
    }

    /** The number of settings that half of the students stay below. */
    public OptionalDouble median() {
        Samples samples = new Samples();
        for (int settings = 0; settings < counts.size(); settings++) {
            for (int student = 0; student < counts.get(settings); student++) {
                samples.add(settings);
            }
        }
        double[] values = samples.toArray();
        return values.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Median.withDefaults().evaluate(values));
    }
}
