package org.ledgerbench.app.samples;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledgerbench.mission.Value;

/**
 * Readings cited in a text. {@code {3.icr}} is written with four digits, {@code {3.icr%}} in percent, {@code {3.fee$}} in
 * dollars and cents, {@code {3.labels#}} as a whole number.
 */
final class Citations {

    private static final Pattern CITATION = Pattern.compile("\\{(\\d+)\\.([A-Za-z]+)([%$#]?)}");
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private Citations() {}

    static String fill(String text, List<Map<String, Value>> runs) {
        return CITATION.matcher(text).replaceAll(match -> Matcher.quoteReplacement(cited(match, runs)));
    }

    private static String cited(MatchResult match, List<Map<String, Value>> runs) {
        Map<String, Value> readings = runs.get(Integer.parseInt(match.group(1)) - 1);
        if (!(readings.get(match.group(2)) instanceof Value.Numeric reading)) {
            throw new IllegalStateException("No reading to cite: " + match.group());
        }
        double number = reading.value();
        return switch (match.group(3)) {
            case "%" -> String.format(Locale.ROOT, "%.1f %%", 100 * number);
            case "$" -> String.format(Locale.ROOT, "%s$%.2f", number < 0 ? "-" : "", Math.abs(number));
            case "#" -> String.format(Locale.ROOT, "%.0f", number);
            default ->
                new BigDecimal(number).round(FOUR_DIGITS).stripTrailingZeros().toPlainString();
        };
    }
}
