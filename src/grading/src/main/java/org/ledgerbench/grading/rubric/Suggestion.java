package org.ledgerbench.grading.rubric;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody who mistyped a word may have meant. */
final class Suggestion {

    private static final int FARTHEST = 3;
    private static final int FARTHEST_SLIP = 2;

    private Suggestion() {}

    /** A sentence with the likeliest word, or with all of them when none is near. */
    static String among(String typed, Collection<String> known) {
        Optional<String> nearest = known.stream()
                .filter(each -> distance(typed, each) <= Math.min(FARTHEST, each.length() / 2))
                .min(Comparator.comparingInt((String each) -> distance(typed, each))
                        .thenComparing(Comparator.naturalOrder()));
        return nearest.map(each -> "Did you mean " + each + "?")
                .orElseGet(() -> known.isEmpty()
                        ? "There is none to name."
                        : "Known are: "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
    }

    /** The word that was meant, if what was typed differs from it by a slip of one or two letters. */
    static Optional<String> slipOf(String typed, Collection<String> known) {
        return known.stream()
                .filter(each -> distance(typed, each) <= FARTHEST_SLIP)
                .min(Comparator.naturalOrder());
    }

    /** The number of letters to insert, delete or change (Levenshtein 1966), without regard to case. */
    private static int distance(String from, String to) {
        String left = from.toLowerCase(Locale.ROOT);
        String right = to.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= left.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= right.length(); column++) {
                int change = diagonal + (left.charAt(line - 1) == right.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, 1 + Math.min(diagonal, row[column - 1]));
            }
        }
        return row[right.length()];
    }
}
