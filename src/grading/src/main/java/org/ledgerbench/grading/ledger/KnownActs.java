package org.ledgerbench.grading.ledger;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.ledgerbench.grading.sharing.Doorkeeper;

/**
 * Acts that were parsed before, by their bytes. A class records the same few settings a hundred thousand times, and the
 * same bytes always mean the same act, so it is parsed once and shared from then on; that also lets what is computed of
 * it be shared. Bounded, and safe for any number of threads.
 */
final class KnownActs {

    /** Bytes kept at the most, with what is made of them a few times as much. */
    private static final long MOST_BYTES = 8L << 20;

    /** A longer act is a text of somebody's own, which nobody repeats. */
    private static final int LONGEST_ACT = 1024;

    private final Map<Key, Entry> acts = new ConcurrentHashMap<>();
    private final Doorkeeper doorkeeper = new Doorkeeper();
    private final AtomicLong bytesKept = new AtomicLong();

    /**
     * The bytes of an act.
     *
     * @param bytes never changed
     * @param hash of the bytes
     */
    record Key(byte[] bytes, int hash) {

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hash == key.hash && java.util.Arrays.equals(bytes, key.bytes);
        }
    }

    /** An entry with the act that the glance sees and another stamp, or null when it is not known. */
    // The glance finds keys of the same bytes: it has their hash and is equal to them.
    Entry find(LineGlance glance) {
        return acts.get(glance);
    }

    /** Remembers the act that the glance sees once it is seen for the second time, as long as there is room. */
    void keep(LineGlance glance, Entry entry) {
        boolean isWorthIt = glance.length() <= LONGEST_ACT && !(entry instanceof Entry.Reflection);
        if (isWorthIt
                && bytesKept.get() < MOST_BYTES
                && doorkeeper.hasMet(glance.hashCode())
                && acts.putIfAbsent(glance.toKey(), entry) == null) {
            bytesKept.addAndGet(glance.length());
        }
    }
}
