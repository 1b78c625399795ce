package org.ledgerbench.grading.ledger;

import java.io.InputStream;

/**
 * The lines that one parser is to read, one after the other: it ends where the line at hand ends, until the next is at hand.
 * A line comes as it stands, or only the fields of it that are not known yet, in braces of their own. For one thread.
 */
final class LineFeed extends InputStream {

    private final byte[] bytes;
    private int position;
    private int end;
    private boolean isToOpen;
    private boolean isToClose;
    private long given;

    LineFeed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The line at hand. */
    void line(int from, int to) {
        put(from, to, false);
    }

    /** The fields at hand, to be read as an object. */
    void fields(int from, int to) {
        put(from, to, true);
    }

    private void put(int from, int to, boolean inBraces) {
        position = from;
        end = to;
        isToOpen = inBraces;
        isToClose = inBraces;
    }

    /** Whether somebody who has read so many bytes has read all that ever was at hand. */
    boolean isReadTo(long count) {
        return count == given && position == end && !isToClose;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int into = offset;
        int limit = offset + length;
        if (isToOpen && into < limit) {
            target[into++] = '{';
            isToOpen = false;
        }
        int piece = isToOpen ? 0 : Math.min(limit - into, end - position);
        System.arraycopy(bytes, position, target, into, piece);
        position += piece;
        into += piece;
        if (isToClose && position == end && into < limit) {
            target[into++] = '}';
            isToClose = false;
        }
        int count = into - offset;
        given += count;
        return count == 0 && length > 0 ? -1 : count;
    }
}
