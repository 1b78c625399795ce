package org.ledgerbench.grading.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Arrays;

/**
 * A look at a line as the program writes it: {@code {"seq":N,"at":"T",...,"prev":"H"}}. What stands between the time and
 * the hash, the act itself, can then be told from the acts of other lines without parsing it. For one thread; also the
 * key by which {@link KnownActs} is searched, until it looks at another line.
 */
final class LineGlance {

    private static final byte[] BEFORE_SEQ = LedgerJson.ascii("{\"seq\":");
    private static final byte[] BEFORE_AT = LedgerJson.ascii(",\"at\":\"");
    private static final byte[] AFTER_AT = LedgerJson.ascii("\",");
    private static final int LONGEST_SEQ = 9;
    private static final int TIME_LENGTH = 20;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final IsoTime times = new IsoTime();
    private final char[] time = new char[TIME_LENGTH];

    private byte[] bytes;
    private int start;
    private int end;
    private int hash;
    private long seq;
    private Instant at;

    /**
     * Looks at a line.
     *
     * @param array holds the line
     * @param lineStart where it begins
     * @param actEnd where the act ends: before {@code ,"prev":}
     * @return whether the line begins as the program writes it; if not, the glance means nothing
     */
    boolean at(byte[] array, int lineStart, int actEnd) {
        int position = readSeq(array, lineStart, actEnd);
        if (position < 0 || !stands(BEFORE_AT, array, position, actEnd)) {
            return false;
        }
        position += BEFORE_AT.length;
        if (position + TIME_LENGTH > actEnd) {
            return false;
        }
        for (int index = 0; index < TIME_LENGTH; index++) {
            time[index] = (char) (array[position + index] & 0xFF);
        }
        at = times.parseCommon(time);
        position += TIME_LENGTH;
        if (at == null || !stands(AFTER_AT, array, position, actEnd)) {
            return false;
        }
        bytes = array;
        start = position + AFTER_AT.length;
        end = actEnd;
        hash = hash(array, start, end);
        return true;
    }

    long seq() {
        return seq;
    }

    Instant time() {
        return at;
    }

    /** Where the act begins. */
    int start() {
        return start;
    }

    /** Where it ends. */
    int end() {
        return end;
    }

    int length() {
        return end - start;
    }

    /** The act's bytes, as a key that lasts. */
    KnownActs.Key toKey() {
        return new KnownActs.Key(Arrays.copyOfRange(bytes, start, end), hash);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Whether a key that lasts is of the same bytes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof KnownActs.Key key
                && key.hash() == hash
                && Arrays.equals(key.bytes(), 0, key.bytes().length, bytes, start, end);
    }

    /** Reads the number; where it ends, or -1. */
    private int readSeq(byte[] array, int lineStart, int limit) {
        if (!stands(BEFORE_SEQ, array, lineStart, limit)) {
            return -1;
        }
        int position = lineStart + BEFORE_SEQ.length;
        int first = position;
        seq = 0;
        while (position < limit && position - first < LONGEST_SEQ && isDigit(array[position])) {
            seq = seq * 10 + (array[position++] - '0');
        }
        return position == first || array[first] == '0' ? -1 : position;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    private static boolean stands(byte[] wanted, byte[] array, int position, int limit) {
        return position + wanted.length <= limit
                && Arrays.equals(wanted, 0, wanted.length, array, position, position + wanted.length);
    }

    /** Eight bytes at a time: acts are some hundreds of bytes long, and every line of a class is looked at. */
    private static int hash(byte[] array, int from, int to) {
        long mixed = to - from;
        int position = from;
        for (; position + Long.BYTES <= to; position += Long.BYTES) {
            mixed = (mixed ^ (long) LONGS.get(array, position)) * MULTIPLIER;
            mixed ^= mixed >>> 29;
        }
        for (; position < to; position++) {
            mixed = (mixed ^ array[position]) * MULTIPLIER;
        }
        return (int) (mixed ^ mixed >>> 32);
    }
}
