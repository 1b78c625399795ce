package org.ledgerbench.mission.catalog;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.ledgerbench.mission.Mission;

/** Compiles small plugins and packs them into jars. */
final class PluginJars {

    private static final String SERVICE = "META-INF/services/org.ledgerbench.mission.Mission";

    private final Path scratch;

    PluginJars(Path scratch) {
        this.scratch = scratch;
    }

    /** A jar with one well-behaved mission of class {@code toy.ToyMission}. */
    void toy(Path jar, String id, String version) {
        mission(jar, ToySource.of(id, version));
    }

    /** A jar whose only class is {@code toy.ToyMission}, registered as a service. */
    void mission(Path jar, String source) {
        pack(jar, entries(compile(Map.of("toy/ToyMission.java", source)), "toy.ToyMission"));
    }

    Map<String, byte[]> entries(Map<String, byte[]> classes, String... providers) {
        Map<String, byte[]> entries = new TreeMap<>(classes);
        entries.put(SERVICE, String.join("\n", providers).getBytes(StandardCharsets.UTF_8));
        return entries;
    }

    void pack(Path jar, Map<String, byte[]> entries) {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(file)) {
            for (var entry : entries.entrySet()) {
                archive.putNextEntry(new JarEntry(entry.getKey()));
                archive.write(entry.getValue());
                archive.closeEntry();
            }
        } catch (IOException failure) {
            throw new AssertionError("Could not pack " + jar, failure);
        }
    }

    /** Compiles sources by path to class files by path. */
    Map<String, byte[]> compile(Map<String, String> sources) {
        try {
            Path folder = Files.createTempDirectory(scratch, "plugin");
            Path classes = Files.createDirectory(folder.resolve("classes"));
            List<Path> files = sources.entrySet().stream()
                    .map(source -> write(folder.resolve(source.getKey()), source.getValue()))
                    .toList();
            compile(files, classes);
            return readAll(classes);
        } catch (IOException | URISyntaxException failure) {
            throw new AssertionError("Could not compile " + sources.keySet(), failure);
        }
    }

    private static void compile(List<Path> files, Path classes) throws IOException, URISyntaxException {
        Path api = Path.of(Mission.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var compiler = ToolProvider.getSystemJavaCompiler();
        var problems = new DiagnosticCollector<JavaFileObject>();
        try (var manager = compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-cp", api.toString(), "-d", classes.toString(), "-proc:none");
            boolean compiled = compiler.getTask(
                            null, manager, problems, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new AssertionError(problems.getDiagnostics().toString());
            }
        }
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new AssertionError("Could not write " + file, failure);
        }
    }

    private static Map<String, byte[]> readAll(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
