package org.ledgerbench.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Packs compiled missions into plugins. */
final class PluginJar {

    private static final String SERVICE = "META-INF/services/org.ledgerbench.mission.Mission";

    private PluginJar() {}

    /**
     * Packs a plugin.
     *
     * @param jar the file to write
     * @param mission the mission's class
     * @param classes the folder with compiled classes
     * @param named a pattern for the file names of those that belong to the plugin
     */
    static void pack(Path jar, String mission, Path classes, String named) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(file)) {
            archive.putNextEntry(new JarEntry(SERVICE));
            archive.write(mission.getBytes(StandardCharsets.UTF_8));
            for (Path classFile : classFiles(classes, named)) {
                archive.putNextEntry(
                        new JarEntry(classes.relativize(classFile).toString().replace('\\', '/')));
                archive.write(Files.readAllBytes(classFile));
            }
        }
    }

    private static List<Path> classFiles(Path classes, String named) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.getFileName().toString().matches(named + "(\\$.*)?\\.class"))
                    .sorted()
                    .toList();
        }
    }
}
