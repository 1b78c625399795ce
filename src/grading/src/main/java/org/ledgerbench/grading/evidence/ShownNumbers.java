package org.ledgerbench.grading.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What all of a student's runs show, sorted, so that a number is found without going through every run. Immutable. */
public final class ShownNumbers {

    /** Wider than the slack a cited number allows, whatever its size. */
    private static final double SLACK = 1e-9;

    private final List<Placed> sorted = new ArrayList<>();
    private final Set<String> quantities = new HashSet<>();

    /** A number and how many stand before it. */
    private record Placed(ShownNumber number, int place) {

        double value() {
            return number.value();
        }
    }

    /** The numbers of all runs, in the order of parts and runs. */
    public ShownNumbers(List<ShownNumber> shown) {
        for (ShownNumber number : shown) {
            sorted.add(new Placed(number, sorted.size()));
            quantities.add(number.quantity());
        }
        sorted.sort((left, right) -> Double.compare(left.value(), right.value()));
    }

    /** Whether any run shows that reading or knob. */
    boolean shows(String quantity) {
        return quantities.contains(quantity);
    }

    /** The number that a cited one agrees with: one of the part where there is one, and of the earliest run. */
    Optional<ShownNumber> matching(CitedNumber cited, String part) {
        Optional<Placed> match = best(cited, part, cited.value(), cited.halfStep());
        if (cited.percent()) {
            Optional<Placed> share = best(cited, part, cited.value() / 100, cited.halfStep() / 100);
            match = match.isEmpty() || share.isPresent() && isBetter(share.get(), match.get(), part) ? share : match;
        }
        return match.map(Placed::number);
    }

    private Optional<Placed> best(CitedNumber cited, String part, double value, double halfStep) {
        double reach = halfStep + SLACK * (halfStep + Math.abs(value));
        Placed best = null;
        for (int index = firstFrom(value - reach);
                index < sorted.size() && sorted.get(index).value() <= value + reach;
                index++) {
            Placed each = sorted.get(index);
            if (cited.agreesWith(each.value()) && (best == null || isBetter(each, best, part))) {
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(Placed left, Placed right, String part) {
        boolean leftIsOwn = left.number().part().equals(part);
        boolean rightIsOwn = right.number().part().equals(part);
        return leftIsOwn == rightIsOwn ? left.place() < right.place() : leftIsOwn;
    }

    private int firstFrom(double least) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).value() < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
