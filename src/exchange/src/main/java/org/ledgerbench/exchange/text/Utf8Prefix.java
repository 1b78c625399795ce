package org.ledgerbench.exchange.text;

import java.nio.charset.StandardCharsets;

/** Text within a number of bytes: file systems count those, and a letter takes up to four. */
public final class Utf8Prefix {

    private Utf8Prefix() {}

    /** The beginning of a text that takes no more bytes than these in UTF-8, no letter cut in two. */
    public static String of(int most, String text) {
        StringBuilder kept = new StringBuilder();
        int bytes = 0;
        for (int position = 0; position < text.length(); ) {
            String letter = Character.toString(text.codePointAt(position));
            bytes += letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > most) {
                break;
            }
            kept.append(letter);
            position += letter.length();
        }
        return kept.toString();
    }
}
