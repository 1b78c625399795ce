package org.ledgerbench.grading.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of one file, in an array that is used again for the next. */
final class FileBytes {

    private static final int USUAL_SIZE = 16 * 1024;
    private static final int WORTH_KEEPING = 256 * 1024;

    private byte[] array = new byte[USUAL_SIZE];
    private int length;

    /** Reads to the end or just past the limit, whichever comes first; false when there is more than the limit. */
    boolean load(InputStream in, int limit) throws IOException {
        length = 0;
        while (length <= limit) {
            if (length == array.length) {
                array = Arrays.copyOf(array, (int) Math.min(2L * length, limit + 1L));
            }
            int count = in.read(array, length, Math.min(array.length, limit + 1) - length);
            if (count < 0) {
                return true;
            }
            length += count;
        }
        return false;
    }

    byte[] array() {
        return array;
    }

    int length() {
        return length;
    }

    /** Lets go of an array that only an unusual file needed. */
    void trim() {
        if (array.length > WORTH_KEEPING) {
            array = new byte[USUAL_SIZE];
        }
        length = 0;
    }
}
