package org.ledgerbench.grading.sharing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Lets in what is met a second time. Most of what a class shares is met soon again, and most of what is met once is never
 * met again; keeping that, too, would fill the memory with what nobody asks for. A single bit is remembered of each thing,
 * so that now and then something is let in at once; when a quarter of the bits is taken, all are forgotten. Safe for any
 * number of threads.
 *
 * <p>This is the doorkeeper of G. Einziger, R. Friedman, B. Manes: TinyLFU, a highly efficient cache admission policy, ACM
 * Transactions on Storage 13 (2017), with a single hash.
 */
public final class Doorkeeper {

    private static final int BITS = 1 << 20;
    private static final int MOST_TAKEN = BITS / 4;

    private final AtomicLongArray words = new AtomicLongArray(BITS / Long.SIZE);
    private final AtomicInteger taken = new AtomicInteger();

    /** Whether something of that hash was met before. */
    public boolean hasMet(int hash) {
        int bit = (hash ^ hash >>> 15) & BITS - 1;
        int word = bit / Long.SIZE;
        long mask = 1L << bit;
        long before = words.get(word);
        if ((before & mask) != 0) {
            return true;
        }
        words.accumulateAndGet(word, mask, (left, right) -> left | right);
        if (taken.incrementAndGet() == MOST_TAKEN) {
            forget();
        }
        return false;
    }

    private void forget() {
        for (int word = 0; word < words.length(); word++) {
            words.set(word, 0);
        }
        taken.set(0);
    }
}
