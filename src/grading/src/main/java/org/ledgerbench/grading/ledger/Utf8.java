package org.ledgerbench.grading.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Looks through UTF-8 bytes, eight at a time where it can. */
final class Utf8 {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long NEWLINES = 0x0A0A0A0A0A0A0A0AL;
    private static final int CHARACTERS_AT_ONCE = 1024;

    private Utf8() {}

    /** The position of the first line feed from there on, or {@code end}. */
    static int lineEnd(byte[] bytes, int start, int end) {
        int position = start;
        for (; position <= end - Long.BYTES; position += Long.BYTES) {
            long difference = (long) EIGHT_BYTES.get(bytes, position) ^ NEWLINES;
            long zeros = (difference - ONES) & ~difference & HIGH_BITS;
            if (zeros != 0) {
                return position + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
            }
        }
        while (position < end && bytes[position] != '\n') {
            position++;
        }
        return position;
    }

    static boolean isAscii(byte[] bytes, int start, int end) {
        int position = start;
        long seen = 0;
        for (; position <= end - Long.BYTES; position += Long.BYTES) {
            seen |= (long) EIGHT_BYTES.get(bytes, position);
        }
        for (; position < end; position++) {
            seen |= bytes[position];
        }
        return (seen & HIGH_BITS) == 0;
    }

    /** Whether the bytes are UTF-8 to the letter: no stray byte, no overlong form, no surrogate. */
    static boolean isWellFormed(byte[] bytes, int start, int end) {
        if (isAscii(bytes, start, end)) {
            return true;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer source = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer scratch = CharBuffer.allocate(Math.min(CHARACTERS_AT_ONCE, end - start));
        CoderResult result;
        do {
            scratch.clear();
            result = decoder.decode(source, scratch, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    /** The bytes with a replacement character for each part that is no UTF-8. */
    static byte[] repaired(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }

    /** The text with a replacement character for each half of a surrogate pair that stands alone. */
    static String withoutLoneSurrogates(String text) {
        int position = 0;
        while (position < text.length() && !Character.isSurrogate(text.charAt(position))) {
            position++;
        }
        if (position == text.length()) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints()
                .forEach(character -> repaired.appendCodePoint(
                        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                                ? '\uFFFD'
                                : character));
        return repaired.toString();
    }
}
