package org.ledgerbench.grading.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.grading.evidence.Citation.Match;
import org.ledgerbench.mission.Value;

/**
 * The numbers that all of a student's runs show, in the order of parts and runs. They lie side by side, some hundreds of
 * them, so that one is found in less time than any order among them would take to make. Immutable.
 */
public final class ShownNumbers {

    /** Wider than the slack a cited number allows, whatever its size. */
    private static final double SLACK = 1e-9;

    private static final int NUMBERS_OF_A_RUN = 12;

    private double[] values;
    private String[] quantities;
    private ShownRun[] owners;
    private int size;

    /** The numbers of all runs, in the order of parts and runs. */
    public ShownNumbers(List<ShownRun> runs) {
        int expected = NUMBERS_OF_A_RUN * runs.size();
        values = new double[expected];
        quantities = new String[expected];
        owners = new ShownRun[expected];
        for (ShownRun run : runs) {
            run.values().forEach((quantity, value) -> {
                if (value instanceof Value.Numeric number) {
                    add(run, quantity, number.value());
                }
            });
        }
    }

    /** Whether any run shows that reading or knob. */
    boolean shows(String quantity) {
        for (int index = 0; index < size; index++) {
            if (quantities[index].equals(quantity)) {
                return true;
            }
        }
        return false;
    }

    /** The number that a cited one agrees with: one of the part where there is one, and of the earliest run. */
    Optional<Match> matching(CitedNumber cited, String part) {
        int best = first(cited, part, cited.value(), cited.halfStep());
        if (cited.percent()) {
            int share = first(cited, part, cited.value() / 100, cited.halfStep() / 100);
            best = best < 0 || share >= 0 && isBetter(share, best, part) ? share : best;
        }
        return best < 0 ? Optional.empty() : Optional.of(match(best));
    }

    /** The first agreeing number of the part; where it has none, the first of all; -1 when there is none. */
    private int first(CitedNumber cited, String part, double value, double halfStep) {
        double reach = halfStep + SLACK * (halfStep + Math.abs(value));
        double least = value - reach;
        double most = value + reach;
        int elsewhere = -1;
        for (int index = 0; index < size; index++) {
            double each = values[index];
            if (each >= least && each <= most && cited.agreesWith(each)) {
                if (owners[index].part().equals(part)) {
                    return index;
                }
                elsewhere = elsewhere < 0 ? index : elsewhere;
            }
        }
        return elsewhere;
    }

    private boolean isBetter(int left, int right, String part) {
        boolean leftIsOwn = owners[left].part().equals(part);
        boolean rightIsOwn = owners[right].part().equals(part);
        return leftIsOwn == rightIsOwn ? left < right : leftIsOwn;
    }

    private Match match(int index) {
        return new Match(owners[index].part(), owners[index].run(), quantities[index], values[index]);
    }

    private void add(ShownRun run, String quantity, double value) {
        if (size == values.length) {
            int larger = Math.max(2 * size, NUMBERS_OF_A_RUN);
            values = Arrays.copyOf(values, larger);
            quantities = Arrays.copyOf(quantities, larger);
            owners = Arrays.copyOf(owners, larger);
        }
        values[size] = value;
        quantities[size] = quantity;
        owners[size++] = run;
    }
}
