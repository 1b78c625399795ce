package org.ledgerbench.grading.ledger;

import org.ledgerbench.mission.Value;

/**
 * Keeps one copy of the few short words that stand in a ledger again and again: parts, kinds, choices. A word that
 * shares its slot with another simply takes its place. For one thread.
 */
final class Words {

    private static final int SLOTS = 64;
    private static final int LONGEST = 32;

    private final Value.Text[] kept = new Value.Text[SLOTS];

    String string(char[] text, int offset, int length) {
        return text(text, offset, length).value();
    }

    Value.Text text(char[] text, int offset, int length) {
        if (length > LONGEST) {
            return new Value.Text(Utf8.withoutLoneSurrogates(new String(text, offset, length)));
        }
        int hash = length;
        for (int index = offset; index < offset + length; index++) {
            hash = 31 * hash + text[index];
        }
        int slot = (hash ^ hash >>> 6 ^ hash >>> 12) & SLOTS - 1;
        Value.Text word = kept[slot];
        if (word == null || !isSame(word.value(), text, offset, length)) {
            word = new Value.Text(Utf8.withoutLoneSurrogates(new String(text, offset, length)));
            kept[slot] = word;
        }
        return word;
    }

    private static boolean isSame(String word, char[] text, int offset, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            if (word.charAt(index) != text[offset + index]) {
                return false;
            }
        }
        return true;
    }
}
