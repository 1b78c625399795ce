package org.ledgerbench.exchange.lms.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * Counts the entries an archive lists without building them, so that a list of millions is refused before it takes
 * memory. Layout of the records: PKWARE APPNOTE 6.3.10, sections 4.3.12 to 4.3.16.
 */
final class EntryCensus {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int WIDE_LOCATOR = 20;
    private static final int WIDE_LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LISTING = 46;
    private static final int LISTING_SIGNATURE = 0x02014b50;
    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;

    EntryCensus(FileChannel channel) {
        this.channel = channel;
    }

    /** How many entries are listed, counting no further than one above {@code most}. */
    int count(int most) throws IOException {
        long position = listingStart();
        int count = 0;
        ByteBuffer window = ByteBuffer.allocate(0);
        long windowStart = 0;
        while (count <= most && position >= 0 && position + LISTING <= channel.size()) {
            if (position < windowStart || position + LISTING > windowStart + window.limit()) {
                window = at(position, WINDOW);
                windowStart = position;
            }
            int offset = (int) (position - windowStart);
            if (window.getInt(offset) != LISTING_SIGNATURE) {
                break;
            }
            position +=
                    LISTING + ushort(window, offset + 28) + ushort(window, offset + 30) + ushort(window, offset + 32);
            count++;
        }
        return count;
    }

    private long listingStart() throws IOException {
        long tail = Math.max(0, channel.size() - END_RECORD - LONGEST_COMMENT);
        ByteBuffer buffer = at(tail, END_RECORD + LONGEST_COMMENT);
        for (int i = buffer.limit() - END_RECORD; i >= 0; i--) {
            if (buffer.getInt(i) == END_SIGNATURE) {
                long size = Integer.toUnsignedLong(buffer.getInt(i + 12));
                long offset = Integer.toUnsignedLong(buffer.getInt(i + 16));
                long wide = wideListingStart(tail + i);
                return wide >= 0 ? wide : offset + Math.max(0, tail + i - size - offset);
            }
        }
        return -1;
    }

    private long wideListingStart(long endRecord) throws IOException {
        long position = endRecord - WIDE_LOCATOR;
        if (position < 0) {
            return -1;
        }
        ByteBuffer locator = at(position, WIDE_LOCATOR);
        if (locator.getInt(0) != WIDE_LOCATOR_SIGNATURE) {
            return -1;
        }
        long record = locator.getLong(8);
        return record < 0 || record + 56 > channel.size() ? -1 : at(record, 56).getLong(48);
    }

    private ByteBuffer at(long position, int length) throws IOException {
        int available = (int) Math.max(0, Math.min(length, channel.size() - position));
        ByteBuffer buffer = ByteBuffer.allocate(available).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) > 0) {
            continue;
        }
        buffer.flip();
        return buffer;
    }

    private static int ushort(ByteBuffer buffer, int offset) {
        return Short.toUnsignedInt(buffer.getShort(offset));
    }
}
