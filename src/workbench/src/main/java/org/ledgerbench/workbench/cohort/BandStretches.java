package org.ledgerbench.workbench.cohort;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.ledgerbench.grading.rubric.Band;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.workbench.text.Texts;

/** Marks in a histogram what a rubric calls near. */
final class BandStretches {

    private BandStretches() {}

    /**
     * Marks bands on both sides of a place, each beyond the one before it.
     *
     * @param reach how far a bound reaches on the histogram's axis; empty for one that cannot be shown there
     */
    static void mark(Histogram figure, double centre, List<Band> bands, Function<Band.Bound, OptionalDouble> reach) {
        double inner = 0;
        for (Band band : bands) {
            double outer = reach.apply(band.bound()).orElse(0);
            if (outer > inner) {
                double credit = band.credit().doubleValue();
                Tone tone = credit >= 1 ? Tone.MET : Tone.WARNING;
                String label = Texts.text("class.band", Decimals.of(credit * 100, 1));
                if (inner == 0) {
                    figure.stretch(label, tone, centre - outer, centre + outer);
                } else {
                    figure.stretch(label, tone, centre - outer, centre - inner, centre + inner, centre + outer);
                }
                inner = outer;
            }
        }
    }

    /** How far a bound reaches in the unit of the truth it is about. */
    static OptionalDouble inUnits(Band.Bound bound, double truth) {
        if (bound instanceof Band.Bound.Absolute absolute) {
            return OptionalDouble.of(absolute.distance().doubleValue());
        }
        return bound instanceof Band.Bound.Relative relative
                ? OptionalDouble.of(relative.share().doubleValue() * Math.abs(truth))
                : OptionalDouble.empty();
    }

    /** How far a bound reaches as a share of whatever truth. */
    static OptionalDouble asShare(Band.Bound bound) {
        return bound instanceof Band.Bound.Relative relative
                ? OptionalDouble.of(relative.share().doubleValue())
                : OptionalDouble.empty();
    }
}
