package org.ledgerbench.workbench.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.text.Texts;

/** Predicted beside actual, in words. */
public final class LockVerdict {

    private LockVerdict() {}

    /** Such as "predicted 45 %, actual 30.0 %, 1.5x off". */
    public static String words(Lock lock, Value predicted, Value actual) {
        if (lock instanceof Lock.OfNumber of
                && predicted instanceof Value.Numeric guess
                && actual instanceof Value.Numeric truth) {
            BigDecimal declared = declared(truth.value(), of.precision());
            String both = Texts.text("verdict.number", guess.text(), declared.toPlainString(), of.unit());
            return both + Texts.text("verdict.off", off(guess.value(), declared.doubleValue()));
        }
        String key = predicted.equals(actual) ? "verdict.right" : "verdict.wrong";
        return Texts.text(key, label(lock, predicted), label(lock, actual));
    }

    /** A prediction with its unit. */
    public static String shown(Lock lock, Value predicted) {
        return label(lock, predicted) + (lock instanceof Lock.OfNumber of ? " " + of.unit() : "");
    }

    /** The actual value as it is declared, with its unit. */
    public static String actual(Lock lock, Value actual) {
        return lock instanceof Lock.OfNumber of && actual instanceof Value.Numeric truth
                ? declared(truth.value(), of.precision()).toPlainString() + " " + of.unit()
                : label(lock, actual);
    }

    private static BigDecimal declared(double truth, double precision) {
        BigDecimal step = BigDecimal.valueOf(precision);
        return BigDecimal.valueOf(truth).divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }

    private static String off(double guess, double truth) {
        if (guess == truth) {
            return Texts.text("verdict.exact");
        }
        if (guess <= 0 || truth <= 0) {
            return Texts.text("verdict.difference", String.format(Locale.ROOT, "%.1f", Math.abs(guess - truth)));
        }
        double ratio = Math.max(guess / truth, truth / guess);
        return Texts.text("verdict.ratio", String.format(Locale.ROOT, ratio < 1.05 ? "%.2f" : "%.1f", ratio));
    }

    /** The answer as the student read it. */
    public static String label(Lock lock, Value value) {
        if (lock instanceof Lock.OfChoice of) {
            return of.options().stream()
                    .filter(option -> option.value().equals(value))
                    .map(Option::label)
                    .findFirst()
                    .orElse(value.text());
        }
        return value.text();
    }
}
