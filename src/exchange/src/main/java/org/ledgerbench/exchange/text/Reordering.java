package org.ledgerbench.exchange.text;

import java.util.Locale;

/**
 * The controls that reorder a line (Unicode Standard Annex 9, explicit directional formatting). Somebody's text that holds
 * them could make the words around it read otherwise, so what people look at shows them as {@code [U+202E]}.
 */
public final class Reordering {

    private Reordering() {}

    /** Whether a code point is one of them. */
    public static boolean is(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    /** The sign to show in its place. */
    public static String shown(int point) {
        return "[U+" + Integer.toHexString(point).toUpperCase(Locale.ROOT) + "]";
    }
}
