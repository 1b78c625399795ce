package org.ledgerbench.student;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.mission.catalog.PluginLoader;

/**
 * Where the program lies on disk, and which build it is.
 *
 * @param folder the folder that holds the jar and {@code plugins}; empty when the program runs from a build tree
 * @param version the version of this build
 */
public record Home(Optional<Path> folder, String version) {

    public Home {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(version, "version");
    }

    /** The home of the program that is running. */
    static Home ofRunningProgram() {
        String version = Home.class.getPackage().getImplementationVersion();
        return new Home(folderOfTheJar(), version == null ? "development build" : version);
    }

    /** The missions of the class path, and those of the folder {@code plugins} beside the jar. */
    MissionCatalog missions() {
        List<Path> plugins = folder.map(each -> each.resolve("plugins")).filter(Files::isDirectory).stream()
                .toList();
        return new PluginLoader().load(Home.class.getClassLoader(), plugins);
    }

    private static Optional<Path> folderOfTheJar() {
        try {
            Path code = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(code) ? Optional.ofNullable(code.getParent()) : Optional.empty();
        } catch (URISyntaxException unusual) {
            throw new IllegalStateException("The program's own place is no file: " + unusual.getInput(), unusual);
        }
    }
}
