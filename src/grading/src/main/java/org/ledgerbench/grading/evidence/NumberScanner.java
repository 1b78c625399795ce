package org.ledgerbench.grading.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers as people write them: {@code 36.3 %}, {@code $12,500}, {@code 12.5k}, {@code 4.1e6}, {@code 0,36}. A single
 * comma before three digits separates thousands when one to three digits stand before it and the first is not 0; any other
 * single comma is a decimal point.
 */
final class NumberScanner {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,^])(?<sign>[-\u2212])?\\$?"
            + "(?<digits>\\d{1,3}(?:[,\u00a0\u202f']\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)"
            + "(?:[eE](?<exponent>[+-]?\\d{1,3}))?"
            + "(?<suffix>[kKmMbB](?![\\w]))?"
            + "(?<percent>\\s?%|\\s?percent\\b)?"
            + "(?![\\w^])");
    private static final Map<String, Integer> SUFFIXES = Map.of("k", 3, "m", 6, "b", 9);

    private NumberScanner() {}

    static List<CitedNumber> numbers(String text) {
        List<CitedNumber> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        int from = 0;
        while (hasDigit(text, from) && matcher.find(from)) {
            numbers.add(number(matcher));
            from = matcher.end();
        }
        return numbers;
    }

    /** Spares a long text without numbers the whole search. */
    private static boolean hasDigit(String text, int from) {
        for (int index = from; index < text.length(); index++) {
            if (text.charAt(index) >= '0' && text.charAt(index) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static CitedNumber number(Matcher matcher) {
        BigDecimal digits = new BigDecimal(plain(matcher.group("digits")));
        int power = matcher.group("exponent") == null ? 0 : Integer.parseInt(matcher.group("exponent"));
        String suffix = matcher.group("suffix");
        if (suffix != null) {
            power += SUFFIXES.get(suffix.toLowerCase(java.util.Locale.ROOT));
        }
        BigDecimal scaled = digits.scaleByPowerOfTen(power);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(power - Math.max(0, digits.scale()));
        double value = matcher.group("sign") == null ? scaled.doubleValue() : -scaled.doubleValue();
        return new CitedNumber(
                matcher.start(),
                matcher.end(),
                matcher.group().strip(),
                value,
                step.doubleValue() / 2,
                matcher.group("percent") != null,
                digits.signum() == 0 ? 1 : digits.precision());
    }

    private static String plain(String digits) {
        String joined = digits.replaceAll("[\u00a0\u202f']", "");
        boolean thousands = joined.matches("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
        return thousands ? joined.replace(",", "") : joined.replace(',', '.');
    }
}
