package org.ledgerbench.exchange.roster;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.ledgerbench.exchange.ExchangeException;

/** Decodes a roster: UTF-8 with or without a byte order mark, or UTF-16 with one. */
final class RosterText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RosterText() {}

    static String decode(byte[] bytes, String name) throws ExchangeException {
        Charset charset = charset(bytes);
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
                    ? text.subSequence(1, text.length()).toString()
                    : text.toString();
        } catch (CharacterCodingException malformed) {
            throw new ExchangeException(
                    name + " is not " + charset.name() + " text. Save the roster as \"CSV UTF-8\" and try again.",
                    malformed);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }
}
