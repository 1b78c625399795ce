package org.ledgerbench.grading.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers as people write them: {@code 36.3 %}, {@code $12,500}, {@code 12.5k}, {@code 4.1e6}, {@code 0,36},
 * {@code 1.234,5}. A single comma before three digits separates thousands when one to three digits stand before it and the
 * first is not 0; any other single comma is a decimal point. A thousand numbers of a text are looked at.
 */
final class NumberScanner {

    private static final int MOST = 1000;

    /** A sign and a currency. */
    private static final int LONGEST_PREFIX = 2;

    /** Every repetition has a bound, so that no text takes longer than its length. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,^])(?<sign>[-\u2212])?[$\u20ac]?"
            + "(?:(?<thousands>[1-9]\\d{0,2}(?:[,\u00a0\u202f']\\d{3}){1,5}(?:\\.\\d{1,15})?)"
            + "|(?<dotted>[1-9]\\d{0,2}(?:\\.\\d{3}){1,5},\\d{1,15})"
            + "|(?<plain>\\d{1,18}(?:[.,]\\d{1,15})?))"
            + "(?:[eE](?<exponent>[+-]?\\d{1,3}))?"
            + "(?<suffix>[kKmMbB](?!\\w))?"
            + "(?<percent>\\s?%|\\s?per\\s?cent\\b)?"
            + "(?:[x\u00d7](?!\\w))?"
            + "(?![\\w^])");

    private static final Map<String, Integer> SUFFIXES = Map.of("k", 3, "m", 6, "b", 9);

    private NumberScanner() {}

    static List<CitedNumber> numbers(String text) {
        List<CitedNumber> numbers = new ArrayList<>();
        Matcher matcher = null;
        int from = 0;
        for (int index = 0; index < text.length() && numbers.size() < MOST; index++) {
            if (!isDigit(text.charAt(index))) {
                continue;
            }
            CitedNumber plain = PlainNumber.at(text, index);
            if (plain != null) {
                numbers.add(plain);
                from = plain.end();
            } else {
                matcher = matcher == null ? matcher(text) : matcher;
                if (!isFound(matcher, from, index)) {
                    continue;
                }
                number(matcher).ifPresent(numbers::add);
                from = matcher.end();
            }
            index = from - 1;
        }
        return numbers;
    }

    static Matcher matcher(String text) {
        return NUMBER.matcher(text).useTransparentBounds(true);
    }

    /**
     * Whether a number has its first digit there. Only where digits are is it looked for, with a sign and a currency before
     * them: a search from every character would be the slowest step of grading.
     */
    static boolean isFound(Matcher matcher, int from, int digit) {
        int end = matcher.regionEnd();
        for (int start = Math.max(from, digit - LONGEST_PREFIX); start <= digit; start++) {
            if (matcher.region(start, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** The number found; empty when it is too large for any reading. */
    static Optional<CitedNumber> number(Matcher matcher) {
        BigDecimal digits = digits(matcher);
        int power = matcher.group("exponent") == null ? 0 : Integer.parseInt(matcher.group("exponent"));
        String suffix = matcher.group("suffix");
        if (suffix != null) {
            power += SUFFIXES.get(suffix.toLowerCase(Locale.ROOT));
        }
        double size = digits.scaleByPowerOfTen(power).doubleValue();
        double step = BigDecimal.ONE
                .scaleByPowerOfTen(power - Math.max(0, digits.scale()))
                .doubleValue();
        if (!Double.isFinite(size)) {
            return Optional.empty();
        }
        return Optional.of(new CitedNumber(
                matcher.start(),
                matcher.end(),
                matcher.group().strip(),
                matcher.group("sign") == null ? size : -size,
                step / 2,
                matcher.group("percent") != null,
                digits.signum() == 0 ? 1 : digits.precision()));
    }

    private static BigDecimal digits(Matcher matcher) {
        if (matcher.group("thousands") != null) {
            return new BigDecimal(matcher.group("thousands").replaceAll("[,\u00a0\u202f']", ""));
        }
        if (matcher.group("dotted") != null) {
            return new BigDecimal(matcher.group("dotted").replace(".", "").replace(',', '.'));
        }
        return new BigDecimal(matcher.group("plain").replace(',', '.'));
    }
}
