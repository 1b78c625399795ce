package org.ledgerbench.exchange.lms.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name in a form that can be compared: without accents, case, punctuation, and order of its words, so that
 * {@code Doe, Jane}, {@code Jane Doe} and {@code jane doé} are one.
 */
public final class NameForm {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameForm() {}

    /** The words of a name, sorted. */
    public static String words(String name) {
        return Arrays.stream(NO_WORD.split(folded(name)))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** A name run together, as Canvas writes a sortable name into a file name. */
    public static String runTogether(String name) {
        return NO_WORD.matcher(folded(name)).replaceAll("");
    }

    private static String folded(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
