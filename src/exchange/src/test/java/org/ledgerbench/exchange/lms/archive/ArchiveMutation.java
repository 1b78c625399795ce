package org.ledgerbench.exchange.lms.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages archives: bytes anywhere, single fields of their records, and pieces that are missing, doubled or of another. */
final class ArchiveMutation {

    private static final int[] SIGNATURES = {
        0x04034b50, 0x02014b50, 0x06054b50, 0x08074b50, 0x06064b50, 0x07064b50,
    };
    private static final int LONGEST_RECORD = 56;
    private static final int[] EXTREMES = {
        0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xFFFF, 0xFFFE, 0x8000, 0x10000, 0x7FFFFFFE
    };

    private final Random random;

    ArchiveMutation(long seed) {
        this.random = new Random(seed);
    }

    /** A damaged copy of one of these. */
    byte[] of(List<byte[]> archives) {
        byte[] whole = any(archives);
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 1 -> bytesChanged(whole);
            case 2, 3 -> fieldsChanged(whole);
            case 4 -> joined(head(whole), any(archives));
            case 5 -> joined(whole, tail(any(archives)));
            default -> joined(head(whole), tail(whole));
        };
    }

    private byte[] any(List<byte[]> archives) {
        return archives.get(random.nextInt(archives.size()));
    }

    private byte[] bytesChanged(byte[] whole) {
        byte[] changed = whole.clone();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private byte[] fieldsChanged(byte[] whole) {
        ByteBuffer changed = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> records = records(changed);
        for (int i = 1 + random.nextInt(3); i > 0 && !records.isEmpty(); i--) {
            int field = records.get(random.nextInt(records.size())) + 4 + 2 * random.nextInt(LONGEST_RECORD / 2);
            int value = random.nextInt(4) == 0 ? random.nextInt() : EXTREMES[random.nextInt(EXTREMES.length)];
            if (random.nextBoolean() && field + 2 <= whole.length) {
                changed.putShort(field, (short) value);
            } else if (field + 4 <= whole.length) {
                changed.putInt(field, value);
            }
        }
        return changed.array();
    }

    private static List<Integer> records(ByteBuffer archive) {
        List<Integer> positions = new ArrayList<>();
        for (int position = 0; position + 4 <= archive.limit(); position++) {
            int here = archive.getInt(position);
            if (Arrays.stream(SIGNATURES).anyMatch(signature -> signature == here)) {
                positions.add(position);
            }
        }
        return positions;
    }

    private byte[] head(byte[] whole) {
        return Arrays.copyOf(whole, random.nextInt(whole.length));
    }

    private byte[] tail(byte[] whole) {
        return Arrays.copyOfRange(whole, random.nextInt(whole.length), whole.length);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream(first.length + second.length);
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
