package org.ledgerbench.grading.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as words in lower case without accents, each with its place. Signs stand for themselves, but hyphens and white
 * space only separate, so that "near-duplicate" and "near duplicate" are the same two words.
 */
final class Tokens {

    private final List<String> words = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();

    Tokens(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = start + 1;
            if (isOfAWord(text.charAt(start))) {
                while (end < text.length() && isOfAWord(text.charAt(end))) {
                    end++;
                }
                add(fold(text.substring(start, end)), start, end);
            } else if (!separates(text.charAt(start))) {
                add(text.substring(start, end), start, end);
            }
            start = end;
        }
    }

    int size() {
        return words.size();
    }

    String word(int index) {
        return words.get(index);
    }

    List<String> words() {
        return words;
    }

    int start(int index) {
        return places.get(index)[0];
    }

    int end(int index) {
        return places.get(index)[1];
    }

    private void add(String word, int start, int end) {
        words.add(word);
        places.add(new int[] {start, end});
    }

    private static boolean isOfAWord(char letter) {
        return Character.isLetterOrDigit(letter);
    }

    private static boolean separates(char letter) {
        return Character.isWhitespace(letter) || letter == '-' || letter == '\u2010' || letter == '\u2011';
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int index = 0; index < lower.length(); index++) {
            if (lower.charAt(index) > 0x7f) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
            }
        }
        return lower;
    }
}
