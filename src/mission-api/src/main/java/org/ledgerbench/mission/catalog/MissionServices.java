package org.ledgerbench.mission.catalog;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.ledgerbench.mission.Mission;

/**
 * Walks a service loader by hand, so that a provider that cannot be loaded leaves the ones after it alone. Both steps of
 * the iterator may fail: the first while it reads the service file and links the class, the second in the constructor.
 */
final class MissionServices {

    /** A service file that fails this often has nothing to offer; a loader that never advances ends here too. */
    private static final int MOST_FAILURES = 32;

    private final ServiceLoader<Mission> services;

    MissionServices(ServiceLoader<Mission> services) {
        this.services = services;
    }

    void forEach(Consumer<Mission> found, Consumer<String> failed) {
        Iterator<Mission> iterator = services.iterator();
        for (int failures = 0; failures < MOST_FAILURES; failures++) {
            try {
                while (iterator.hasNext()) {
                    found.accept(iterator.next());
                }
                return;
            } catch (ServiceConfigurationError | LinkageError | RuntimeException failure) {
                failed.accept(FailureSentence.of(failure));
            }
        }
        failed.accept("More than " + MOST_FAILURES + " missions failed here; the rest was not tried.");
    }
}
