package org.ledgerbench.mission.catalog;

import java.util.ServiceConfigurationError;
import org.ledgerbench.mission.Mission;

/** Says in a sentence why a class could not be loaded or a mission did not answer. */
final class FailureSentence {

    private FailureSentence() {}

    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsupportedClassVersionError newer) {
                return "The plugin was compiled for a newer Java than this one, "
                        + Runtime.version().feature() + " (" + detail(newer)
                        + "). Start with a newer Java, or compile the plugin for this one.";
            }
            if (cause instanceof NoClassDefFoundError || cause instanceof ClassNotFoundException) {
                return "The plugin needs the class " + cause.getMessage().replace('/', '.')
                        + ", which is neither in its jar nor part of the mission API. Package it with what it depends on.";
            }
        }
        if (failure instanceof ServiceConfigurationError && !inConstructor(failure)) {
            return "The registration in META-INF/services does not fit: "
                    + detail(failure).replace(Mission.class.getName() + ": ", "") + ". It takes the full name of "
                    + "a public class that implements Mission and has a public constructor without parameters.";
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root == failure
                ? detail(failure) + "."
                : detail(failure) + ", because of " + root.getClass().getName() + ": " + detail(root) + ".";
    }

    /** Whether the class was found and fitted, but its own code failed. */
    private static boolean inConstructor(Throwable failure) {
        return failure.getCause() != null && !(failure.getCause() instanceof NoSuchMethodException);
    }

    /** The message, or the name of the exception where it has none, without a full stop at the end. */
    static String detail(Throwable failure) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getName();
        }
        String trimmed = message.strip();
        return trimmed.endsWith(".") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }
}
