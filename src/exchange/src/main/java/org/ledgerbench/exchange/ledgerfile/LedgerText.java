package org.ledgerbench.exchange.ledgerfile;

import java.util.Arrays;
import org.ledgerbench.grading.ledger.LedgerChain;

/** The whole lines of a ledger as they stand in its file, each with its line feed. */
final class LedgerText {

    private byte[] bytes;
    private int lines;
    private int acts = -1;
    private LedgerChain chain;

    /** Takes the bytes of a ledger; the last line ends with a line feed. */
    LedgerText(byte[] bytes) {
        this.bytes = bytes;
        int start = 0;
        int end;
        while ((end = indexOfLineFeed(bytes, start)) >= 0) {
            lines++;
            int textEnd = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
            byte[] line = Arrays.copyOfRange(bytes, lineStart(start), textEnd);
            if (!isBlank(line)) {
                chain = LedgerChain.after(line);
                acts++;
            }
            start = end + 1;
        }
    }

    /** A byte order mark is no part of the first line. */
    private int lineStart(int start) {
        boolean marked = start == 0 && bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        return marked ? 3 : start;
    }

    static int indexOfLineFeed(byte[] bytes, int from) {
        for (int index = from; index < bytes.length; index++) {
            if (bytes[index] == '\n') {
                return index;
            }
        }
        return -1;
    }

    /** Where the last line begins if it lacks its line feed; otherwise the end. */
    static int endOfWholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static boolean isBlank(byte[] line) {
        for (byte character : line) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Adds a line, given with its line feed. */
    void add(byte[] line) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + line.length);
        System.arraycopy(line, 0, longer, bytes.length, line.length);
        bytes = longer;
        lines++;
        acts++;
        chain = LedgerChain.after(Arrays.copyOf(line, line.length - 1));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int size() {
        return bytes.length;
    }

    int lines() {
        return lines;
    }

    /** The number of lines after the header that are not blank. */
    int acts() {
        return acts;
    }

    /** The hash of the last line that is not blank. */
    String prev() {
        return chain.prev();
    }
}
