package org.ledgerbench.app.command;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.mission.catalog.MissionCatalog;

/**
 * Where the program lies on disk, and which build it is.
 *
 * @param home the folder that holds {@code lib} and {@code plugins}; empty when the program runs from a build tree
 * @param version the version of this build
 */
public record Installation(Optional<Path> home, String version) {

    private static final String BUILD_TREE_VERSION = "development build";

    public Installation {
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(version, "version");
    }

    /** The installation this program was started from. */
    public static Installation ofRunningProgram() {
        String version = Installation.class.getPackage().getImplementationVersion();
        return new Installation(installedHome(), version == null ? BUILD_TREE_VERSION : version);
    }

    /** The installation's own plugin folder, where it has one. */
    List<Path> pluginFolders() {
        return home.map(folder -> folder.resolve("plugins")).filter(Files::isDirectory).stream()
                .toList();
    }

    private static Optional<Path> installedHome() {
        try {
            Path code = Path.of(MissionCatalog.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = code.getParent();
            boolean installed = Files.isRegularFile(code)
                    && folder != null
                    && folder.getFileName() != null
                    && folder.getFileName().toString().equals("lib");
            return installed ? Optional.ofNullable(folder.getParent()) : Optional.empty();
        } catch (URISyntaxException unusual) {
            throw new IllegalStateException("The program's own place is no file: " + unusual.getInput(), unusual);
        }
    }
}
