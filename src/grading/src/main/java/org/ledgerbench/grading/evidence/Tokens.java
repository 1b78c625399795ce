package org.ledgerbench.grading.evidence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as words in lower case without accents, each with its place. Signs stand for themselves, but hyphens and white
 * space only separate, so that "near-duplicate" and "near duplicate" are the same two words. A word of ASCII letters is
 * never copied out of its text.
 */
final class Tokens {

    private static final int CHARACTERS_OF_A_WORD = 4;
    private static final int AFTER_ASCII = 0x80;
    private static final int MULTIPLIER = 31;

    /** Of a word, or between words, or a word by itself. */
    private static final byte LETTER = 0;

    private static final byte SPACE = 1;
    private static final byte SIGN = 2;
    private static final byte[] KINDS = kinds();

    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] hashes;

    /** The words that cannot be compared in place, by their number; null until there is one. */
    private String[] folded;

    private int size;

    Tokens(String text) {
        this.text = text;
        int expected = text.length() / CHARACTERS_OF_A_WORD + 1;
        starts = new int[expected];
        ends = new int[expected];
        hashes = new int[expected];
        int length = text.length();
        for (int start = 0; start < length; ) {
            int kind = kind(text.charAt(start));
            int end = kind == LETTER ? wordEnd(start) : start + 1;
            if (kind != SPACE) {
                add(start, end);
            }
            start = end;
        }
    }

    private int wordEnd(int start) {
        int end = start + 1;
        while (end < text.length() && kind(text.charAt(end)) == LETTER) {
            end++;
        }
        return end;
    }

    int size() {
        return size;
    }

    /** Where a word begins, in characters. */
    int start(int index) {
        return starts[index];
    }

    /** Where a word ends. */
    int end(int index) {
        return ends[index];
    }

    /** The hash code of the word, as a string would have it. */
    int hash(int index) {
        return hashes[index];
    }

    /** The word itself. */
    String word(int index) {
        return folded != null && folded[index] != null
                ? folded[index]
                : text.substring(starts[index], ends[index]).toLowerCase(Locale.ROOT);
    }

    /** Whether a word is that one, which is in lower case. */
    boolean is(int index, String word) {
        if (folded != null && folded[index] != null) {
            return folded[index].equals(word);
        }
        int length = ends[index] - starts[index];
        return length == word.length() && text.regionMatches(true, starts[index], word, 0, length);
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            int larger = 2 * size;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            hashes = Arrays.copyOf(hashes, larger);
            folded = folded == null ? null : Arrays.copyOf(folded, larger);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash(start, end);
        size++;
    }

    private int hash(int start, int end) {
        int hash = 0;
        for (int index = start; index < end; index++) {
            char letter = text.charAt(index);
            if (letter >= AFTER_ASCII) {
                return hashOfFolded(start, end);
            }
            hash = MULTIPLIER * hash + (letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter);
        }
        return hash;
    }

    private int hashOfFolded(int start, int end) {
        if (folded == null) {
            folded = new String[starts.length];
        }
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        folded[size] = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return folded[size].hashCode();
    }

    private static byte kind(char character) {
        return character < AFTER_ASCII ? KINDS[character] : kindOf(character);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[AFTER_ASCII];
        for (char character = 0; character < AFTER_ASCII; character++) {
            kinds[character] = kindOf(character);
        }
        return kinds;
    }

    private static byte kindOf(char character) {
        if (Character.isLetterOrDigit(character)) {
            return LETTER;
        }
        boolean separates =
                Character.isWhitespace(character) || character == '-' || character == '\u2010' || character == '\u2011';
        return separates ? SPACE : SIGN;
    }
}
