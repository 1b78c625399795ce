package org.ledgerbench.grading.ledger;

/** What the first bytes of a file say of its encoding. */
enum ByteOrderMark {
    NONE(0),
    UTF_8(3),
    UTF_16_OR_32(0);

    private final int length;

    ByteOrderMark(int length) {
        this.length = length;
    }

    /** The number of bytes to pass over. */
    int length() {
        return length;
    }

    /** Looks at the marks, and at the zero bytes that a brace has beside it in the wider encodings. */
    static ByteOrderMark of(byte[] bytes, int length) {
        if (length >= 3 && at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
            return UTF_8;
        }
        if (length < 2) {
            return NONE;
        }
        int first = at(bytes, 0) << 8 | at(bytes, 1);
        boolean marked = first == 0xFEFF || first == 0xFFFE;
        boolean wideBrace = first == '{' || first == '{' << 8;
        boolean widestBrace = length >= 4 && first == 0 && (at(bytes, 2) << 8 | at(bytes, 3)) == '{';
        return marked || wideBrace || widestBrace ? UTF_16_OR_32 : NONE;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }
}
