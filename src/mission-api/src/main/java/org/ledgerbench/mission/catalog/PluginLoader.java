package org.ledgerbench.mission.catalog;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.ledgerbench.mission.Mission;

/**
 * Finds missions on the class path and in the jars of plugin folders.
 *
 * <p>Each jar has a class loader of its own that sees the jar, the jars its manifest names under {@code Class-Path}, the
 * mission API and the JDK, and nothing else of this program: two versions of one mission may use the same class names.
 * The loader of a jar that yields a mission stays open as long as the mission is in use, which is until the process
 * ends, because the JVM reads classes when they are first needed; jars must not be replaced while the program runs. The
 * loader of a jar that yields none is closed at once.
 *
 * <p>The class path comes first, then the folders in the order given, in each the jars by name. Of two missions with the
 * same id and version the first stays and the second is refused. Whatever goes wrong is a {@link PluginFailure} and
 * leaves the other plugins alone. Stateless and thread-safe.
 */
public final class PluginLoader {

    private static final String SERVICE = "META-INF/services/" + Mission.class.getName();

    /**
     * Loads every mission there is.
     *
     * @param classPath the class loader whose missions come with the program
     * @param pluginFolders folders with jars directly inside; each has to exist
     */
    public MissionCatalog load(ClassLoader classPath, List<Path> pluginFolders) {
        CatalogDraft draft = new CatalogDraft();
        new MissionServices(ServiceLoader.load(Mission.class, classPath))
                .forEach(
                        mission -> draft.admit(mission, originOf(mission)),
                        failure -> draft.refuse("class path", failure));
        pluginFolders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .distinct()
                .forEach(folder -> loadFolder(folder, draft));
        return draft.finish();
    }

    private static String originOf(Mission mission) {
        var source = mission.getClass().getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return mission.getClass().getName();
        }
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException noFile) {
            return source.getLocation().toString();
        }
    }

    private static void loadFolder(Path folder, CatalogDraft draft) {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "is a file, not a folder" : "does not exist";
            draft.refuse(folder.toString(), "The plugin folder " + what + "; create it or leave it out.");
            return;
        }
        for (Path jar : jarsOf(folder, draft)) {
            loadJar(jar, draft);
        }
    }

    private static List<Path> jarsOf(Path folder, CatalogDraft draft) {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar")) {
                    jars.add(file);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            draft.refuse(
                    folder.toString(),
                    "The plugin folder cannot be listed: " + FailureSentence.detail(unreadable)
                            + ". Check its permissions.");
        }
        jars.sort(Comparator.comparing(jar -> jar.getFileName().toString()));
        return jars;
    }

    private static void loadJar(Path jar, CatalogDraft draft) {
        String origin = jar.toString();
        var unusable = JarInspection.problem(jar, SERVICE);
        if (unusable.isPresent()) {
            draft.refuse(origin, unusable.get());
            return;
        }
        int missionsBefore = draft.size();
        int answersBefore = draft.answers();
        try {
            PluginClassLoader classes = new PluginClassLoader(jar.toUri().toURL());
            new MissionServices(ServiceLoader.load(Mission.class, classes))
                    .forEach(mission -> draft.admit(mission, origin), failure -> draft.refuse(origin, failure));
            if (draft.answers() == answersBefore) {
                draft.refuse(
                        origin,
                        "The jar holds no mission: its " + SERVICE + " names no class. Write the full name "
                                + "of the mission's class into it.");
            }
            if (draft.size() == missionsBefore) {
                classes.close();
            }
        } catch (MalformedURLException impossiblePath) {
            draft.refuse(origin, "The path of the jar cannot be written as a URL; move the jar elsewhere.");
        } catch (IOException closing) {
            draft.refuse(origin, "The jar could not be closed: " + FailureSentence.detail(closing) + ".");
        }
    }
}
