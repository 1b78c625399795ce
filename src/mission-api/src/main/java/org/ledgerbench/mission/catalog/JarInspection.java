package org.ledgerbench.mission.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipException;

/** Looks at a jar before a class loader does: a class loader silently passes over a file that is no archive. */
final class JarInspection {

    private JarInspection() {}

    static Optional<String> problem(Path jar, String service) {
        if (Files.isDirectory(jar)) {
            return Optional.of("This is a folder, not a jar; remove it or rename it.");
        }
        try (JarFile archive = new JarFile(jar.toFile())) {
            return archive.getEntry(service) == null
                    ? Optional.of(
                            "The jar holds no mission: it has no entry " + service
                                    + ". A library a mission needs belongs in a folder beside, named in the mission's manifest.")
                    : Optional.empty();
        } catch (ZipException damaged) {
            return Optional.of("The file is no jar or is damaged (" + FailureSentence.detail(damaged)
                    + "); replace it with a fresh copy.");
        } catch (IOException | SecurityException unreadable) {
            return Optional.of("The jar cannot be read (" + FailureSentence.detail(unreadable)
                    + "); check that it exists and its permissions.");
        }
    }
}
