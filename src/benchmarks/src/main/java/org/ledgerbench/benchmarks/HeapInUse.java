package org.ledgerbench.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Calls the program and prints the most that was in use after any garbage collection. */
public final class HeapInUse {

    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private HeapInUse() {}

    /**
     * Measures.
     *
     * @param arguments the call of the program
     */
    public static void main(String[] arguments) {
        AtomicLong most = new AtomicLong();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, nothing) ->
                                    most.accumulateAndGet(inUse((CompositeData) notification.getUserData()), Math::max),
                            null,
                            null);
        }
        Program.call(arguments);
        System.out.printf(Locale.ROOT, "%.1f MB%n", most.get() / BYTES_PER_MEGABYTE);
    }

    private static long inUse(CompositeData collection) {
        return GarbageCollectionNotificationInfo.from(collection)
                .getGcInfo()
                .getMemoryUsageAfterGc()
                .entrySet()
                .stream()
                .filter(pool -> pool.getKey().contains("Eden")
                        || pool.getKey().contains("Survivor")
                        || pool.getKey().contains("Tenured"))
                .map(Map.Entry::getValue)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
