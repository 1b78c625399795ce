package org.ledgerbench.exchange.lms.csv;

/**
 * What the bytes above 127 in a file look like when read as UTF-8.
 *
 * @param sequences how many well-formed sequences of several bytes there are
 * @param firstBadLine the line, counted from 1, of the first byte outside any sequence; 0 if there is none
 */
record Utf8Survey(int sequences, int firstBadLine) {

    static Utf8Survey of(byte[] bytes) {
        int sequences = 0;
        int badLine = 0;
        int line = 1;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                line += bytes[i] == '\n' ? 1 : 0;
                i++;
                continue;
            }
            int length = sequenceLength(bytes, i);
            if (length > 0) {
                sequences++;
                i += length;
            } else {
                badLine = badLine == 0 ? line : badLine;
                i++;
            }
        }
        return new Utf8Survey(sequences, badLine);
    }

    boolean isClean() {
        return firstBadLine == 0;
    }

    /** The length of the well-formed sequence that begins here, by table 3-7 of the Unicode Standard; 0 if none does. */
    private static int sequenceLength(byte[] bytes, int start) {
        int lead = bytes[start] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || start + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[start + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[start + 1] & 0xFF;
        boolean outOfRange = lead == 0xE0 && second < 0xA0
                || lead == 0xED && second > 0x9F
                || lead == 0xF0 && second < 0x90
                || lead == 0xF4 && second > 0x8F;
        return outOfRange ? 0 : length;
    }
}
