package org.ledgerbench.exchange.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Intervals of equal width for a histogram: each holds its lower bound and not its upper one. The first and the last
 * also hold whatever lies beyond them.
 */
final class Bins {

    private static final int MOST = 10;
    /** Closer together than this, beside their own size, values are one for a histogram. */
    private static final double LEAST_SHARE = 1e-9;

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    private final double start;
    private final double width;
    private final int count;

    private Bins(double start, double width, int count) {
        this.start = start;
        this.width = width;
        this.count = count;
    }

    /** At most ten intervals over a range, with bounds a person would choose. */
    static Bins over(double minimum, double maximum) {
        double magnitude = Math.max(Math.abs(minimum), Math.abs(maximum));
        boolean isOneValue = maximum - minimum <= LEAST_SHARE * magnitude;
        double span = isOneValue ? Math.max(1, magnitude) : maximum - minimum;
        double power = Math.pow(10, Math.floor(Math.log10(span / MOST)));
        double width = span;
        for (double step : STEPS) {
            if (span / (step * power) <= MOST * (1 + 1e-9)) {
                width = step * power;
                break;
            }
        }
        double start = Math.floor(minimum / width + 1e-9) * width;
        int count = (int) Math.max(1, Math.ceil((minimum + span - start) / width - 1e-9));
        return new Bins(start, width, count);
    }

    int count() {
        return count;
    }

    int indexOf(double value) {
        double index = Math.floor((value - start) / width + 1e-9);
        return (int) Math.max(0, Math.min(count - 1.0, index));
    }

    List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (int bin = 0; bin < count; bin++) {
            labels.add(label(bin));
        }
        return labels;
    }

    private String label(int bin) {
        if (count == 1) {
            return "all";
        }
        if (bin == 0) {
            return "below " + bound(1);
        }
        return bin == count - 1 ? bound(bin) + " or more" : bound(bin) + " to <" + bound(bin + 1);
    }

    private String bound(int bin) {
        return bound(start + bin * width);
    }

    /** A bound in words: sixteen digits show the error of a binary fraction, twelve do not. */
    static String bound(double bound) {
        return GradesTable.plain(new BigDecimal(bound).round(new MathContext(12)));
    }
}
