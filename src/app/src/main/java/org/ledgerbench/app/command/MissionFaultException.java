package org.ledgerbench.app.command;

import org.ledgerbench.mission.catalog.LoadedMission;

/** A mission failed at what its contract asks of it. The message is a sentence that names the mission and its plugin. */
final class MissionFaultException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * A fault of a mission.
     *
     * @param where what it was asked, such as {@code a run of serving on shop}
     */
    MissionFaultException(LoadedMission mission, String where, Throwable cause) {
        super(
                "The mission " + mission.key() + " failed at " + where + ": " + words(cause)
                        + ". This is a mistake in its plugin, " + mission.origin()
                        + "; the tests of MissionContract help whoever made it to find such mistakes.",
                cause);
    }

    private static String words(Throwable cause) {
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        if (message == null || message.isBlank()) {
            return name;
        }
        String stripped = message.strip();
        return name + ": " + (stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped);
    }
}
