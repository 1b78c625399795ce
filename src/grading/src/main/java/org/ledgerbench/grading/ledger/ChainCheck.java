package org.ledgerbench.grading.ledger;

import java.security.DigestException;
import java.security.MessageDigest;

/** Knows the hash of the line before, and compares what a line says of it without building a string. */
final class ChainCheck {

    private static final int HASH_BYTES = 32;

    private final MessageDigest digest = Sha256.digest();
    private final byte[] previous = new byte[HASH_BYTES];

    /** Takes a line, without its line end, as the one the next line names. */
    void advance(byte[] bytes, int start, int end) {
        digest.update(bytes, start, end - start);
        try {
            digest.digest(previous, 0, HASH_BYTES);
        } catch (DigestException impossible) {
            throw new IllegalStateException("SHA-256 has 32 bytes", impossible);
        }
    }

    /** Whether the characters are the lower-case hex hash of the line before. */
    boolean matches(char[] text, int offset, int length) {
        if (length != 2 * HASH_BYTES) {
            return false;
        }
        int difference = 0;
        for (int index = 0; index < HASH_BYTES; index++) {
            int high = digit(text[offset + 2 * index]);
            int low = digit(text[offset + 2 * index + 1]);
            difference |= (high << 4 | low) ^ (previous[index] & 0xFF);
        }
        return difference == 0;
    }

    /** The value of a lower-case hex digit; for anything else a number that no byte is made of. */
    private static int digit(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        return character >= 'a' && character <= 'f' ? character - 'a' + 10 : 0x1000;
    }
}
