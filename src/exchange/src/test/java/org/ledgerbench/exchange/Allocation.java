package org.ledgerbench.exchange;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How many bytes the current thread has asked for: more than it ever held at once. */
public final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long before = allocated();

    private Allocation() {}

    /** Counts from here. */
    public static Allocation begin() {
        return new Allocation();
    }

    /** The bytes since. */
    public long bytes() {
        return allocated() - before;
    }

    private static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
