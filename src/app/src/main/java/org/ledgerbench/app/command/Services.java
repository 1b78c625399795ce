package org.ledgerbench.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.mission.catalog.PluginLoader;

/** The one place where the services of the rooms below are put together. */
public final class Services {

    private final Installation installation;
    private final CancelToken cancel;

    /** The services of a call that can be cancelled. */
    public Services(Installation installation, CancelToken cancel) {
        this.installation = installation;
        this.cancel = cancel;
    }

    /** The version of this build. */
    String version() {
        return installation.version();
    }

    /** Whether the call is still wanted. */
    CancelToken cancel() {
        return cancel;
    }

    /**
     * The missions at hand.
     *
     * @param folders plugin folders named in the call
     * @throws WrongCallException if one of them is no folder
     */
    MissionCatalog missions(List<Path> folders) {
        folders.stream()
                .filter(folder -> !Files.isDirectory(folder))
                .findFirst()
                .ifPresent(folder -> {
                    throw new WrongCallException("--plugins takes a folder; " + folder + " is none.");
                });
        List<Path> all = Stream.concat(installation.pluginFolders().stream(), folders.stream())
                .toList();
        return new PluginLoader().load(Services.class.getClassLoader(), all);
    }
}
