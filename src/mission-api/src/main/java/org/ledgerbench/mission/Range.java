package org.ledgerbench.mission;

/**
 * A slider's bounds.
 *
 * @param minimum the least value, included
 * @param maximum the greatest value, included
 * @param step the distance between two positions of the slider; typed and recorded values may lie between
 * @param wholeNumbers whether only integers are values
 */
public record Range(double minimum, double maximum, double step, boolean wholeNumbers) {

    public Range {
        if (!(minimum < maximum) || !(step > 0) || step > maximum - minimum) {
            throw new IllegalArgumentException(
                    "A range needs minimum < maximum and a step that fits: " + minimum + ", " + maximum + ", " + step);
        }
    }

    /** The number of positions of the slider. */
    public int positions() {
        return (int) Math.floor((maximum - minimum) / step + 1e-9) + 1;
    }

    /** The value at a position, free of accumulated rounding: 0.40 + 20 * 0.01 is 0.6. */
    public double at(int position) {
        if (position < 0 || position >= positions()) {
            throw new IllegalArgumentException("No position " + position + " among " + positions());
        }
        double stepsPerUnit = Math.rint(1 / step);
        boolean stepDividesOne = Math.abs(stepsPerUnit * step - 1) < 1e-9;
        return stepDividesOne
                ? (Math.rint(minimum * stepsPerUnit) + position) / stepsPerUnit
                : minimum + position * step;
    }
}
