package org.ledgerbench.grading.ledger;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;

/** Knows the hash of the line before, and compares what a line says of it without building a string. */
final class ChainCheck {

    private static final int HASH_BYTES = 32;
    private static final byte[] DIGITS = LedgerJson.ascii("0123456789abcdef");
    private static final byte[] BEFORE_HASH = LedgerJson.ascii(",\"prev\":\"");
    private static final byte[] AFTER_HASH = LedgerJson.ascii("\"}");

    private final MessageDigest digest = Sha256.digest();
    private final byte[] hash = new byte[HASH_BYTES];

    /** How a line ends that names the line before and was written by the program. */
    private final byte[] ending = new byte[BEFORE_HASH.length + 2 * HASH_BYTES + AFTER_HASH.length];

    ChainCheck() {
        System.arraycopy(BEFORE_HASH, 0, ending, 0, BEFORE_HASH.length);
        System.arraycopy(AFTER_HASH, 0, ending, ending.length - AFTER_HASH.length, AFTER_HASH.length);
    }

    /** Takes a line, without its line end, as the one the next line names. */
    void advance(byte[] bytes, int start, int end) {
        digest.update(bytes, start, end - start);
        try {
            digest.digest(hash, 0, HASH_BYTES);
        } catch (DigestException impossible) {
            throw new IllegalStateException("SHA-256 has 32 bytes", impossible);
        }
        int position = BEFORE_HASH.length;
        for (byte next : hash) {
            ending[position++] = DIGITS[next >> 4 & 0xF];
            ending[position++] = DIGITS[next & 0xF];
        }
    }

    /**
     * Whether the line ends with the field {@code prev} and the right hash. In a line that is one whole object nothing
     * else can end so: a quote within a text has a backslash before it, not a comma.
     */
    boolean isEndOf(byte[] bytes, int start, int end) {
        return end - start > ending.length && Arrays.equals(bytes, end - ending.length, end, ending, 0, ending.length);
    }

    /** How long the end of a line is that names the line before. */
    int endLength() {
        return ending.length;
    }

    /** Whether the characters are the lower-case hex hash of the line before. */
    boolean matches(char[] text, int offset, int length) {
        if (length != 2 * HASH_BYTES) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            if (text[offset + index] != ending[BEFORE_HASH.length + index]) {
                return false;
            }
        }
        return true;
    }
}
