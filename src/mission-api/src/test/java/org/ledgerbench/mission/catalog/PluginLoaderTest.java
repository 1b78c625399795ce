package org.ledgerbench.mission.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.mission.MissionKey;

class PluginLoaderTest {

    private static final ClassLoader BARE = ClassLoader.getPlatformClassLoader();

    @TempDir
    Path scratch;

    private Path folder;
    private PluginJars jars;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(scratch.resolve("plugins"));
        jars = new PluginJars(scratch);
    }

    @Test
    void findsAMissionInAJar() {
        jars.toy(jar("toy.jar"), "toy", "1.0");

        MissionCatalog catalog = load();

        assertThat(catalog.failures()).isEmpty();
        assertThat(catalog.missions()).singleElement().satisfies(mission -> {
            assertThat(mission.key()).isEqualTo(new MissionKey("toy", "1.0"));
            assertThat(mission.origin()).isEqualTo(jar("toy.jar").toString());
        });
    }

    @Test
    void keepsSeveralVersionsWithTheSameClassNamesApart() {
        jars.toy(jar("toy-1.jar"), "toy", "1.9");
        jars.toy(jar("toy-2.jar"), "toy", "1.10");

        MissionCatalog catalog = load();

        assertThat(catalog.failures()).isEmpty();
        assertThat(catalog.versions("toy"))
                .extracting(mission -> mission.key().version())
                .containsExactly("1.9", "1.10");
        assertThat(catalog.versions("toy"))
                .extracting(mission -> mission.mission().getClass())
                .doesNotHaveDuplicates();
    }

    @Test
    void findsMissionsOnTheClassPathBeforeThoseInFolders() throws IOException {
        jars.toy(scratch.resolve("installed.jar"), "toy", "1.0");
        jars.toy(jar("copy.jar"), "toy", "1.0");
        try (var classPath =
                new PluginClassLoader(scratch.resolve("installed.jar").toUri().toURL())) {

            MissionCatalog catalog = new PluginLoader().load(classPath, List.of(folder));

            String installed = scratch.resolve("installed.jar").toString();
            assertThat(catalog.missions()).extracting(LoadedMission::origin).containsExactly(installed);
            assertThat(catalog.failures()).singleElement().satisfies(failure -> {
                assertThat(failure.origin()).isEqualTo(jar("copy.jar").toString());
                assertThat(failure.reason())
                        .contains("toy 1.0", installed, jar("copy.jar").toString());
            });
        }
    }

    @Test
    void refusesTheLaterByNameOfTwoJarsWithOneKey() {
        jars.toy(jar("b.jar"), "toy", "1.0");
        jars.toy(jar("a.jar"), "toy", "1.0");

        MissionCatalog catalog = load();

        assertThat(catalog.missions())
                .extracting(LoadedMission::origin)
                .containsExactly(jar("a.jar").toString());
        assertThat(reason(catalog))
                .contains(
                        "is there twice", jar("a.jar").toString(), jar("b.jar").toString());
    }

    @Test
    void aJarDoesNotSeeTheClassesOrServicesOfTheProgram() {
        jars.mission(
                jar("nosy.jar"),
                ToySource.of("toy", "1.0")
                        .replace(
                                "public ToyMission() {}",
                                "public ToyMission() throws Exception { Class.forName(\"org.junit.jupiter.api.Test\"); }"));

        MissionCatalog catalog = load(getClass().getClassLoader());

        assertThat(catalog.missions()).isEmpty();
        assertThat(reason(catalog)).contains("org.junit.jupiter.api.Test", "Package it with what it depends on");
    }

    @Test
    void reportsAJarThatIsNoArchive() throws IOException {
        Files.writeString(jar("text.jar"), "I am a text");
        Files.createFile(jar("empty.jar"));

        assertThat(load().failures())
                .extracting(PluginFailure::reason)
                .hasSize(2)
                .allMatch(reason -> reason.startsWith("The file is no jar or is damaged"));
    }

    @Test
    void reportsAJarWithoutAMission() {
        jars.pack(jar("library.jar"), Map.of("readme.txt", new byte[] {1}));

        assertThat(reason(load())).contains("holds no mission");
    }

    @Test
    void reportsAFolderNamedLikeAJarAndALinkToNowhere() throws IOException {
        Files.createDirectory(jar("folder.jar"));
        Files.createSymbolicLink(jar("link.jar"), scratch.resolve("nowhere"));

        assertThat(load().failures())
                .extracting(PluginFailure::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("folder, not a jar"),
                        reason -> assertThat(reason).contains("cannot be read"));
    }

    @Test
    void reportsClassFilesOfANewerJava() {
        Map<String, byte[]> classes = jars.compile(Map.of("toy/ToyMission.java", ToySource.of("toy", "1.0")));
        classes.values().forEach(bytes -> bytes[7] = 99);
        jars.pack(jar("future.jar"), jars.entries(classes, "toy.ToyMission"));

        assertThat(reason(load()))
                .contains("newer Java", String.valueOf(Runtime.version().feature()));
    }

    @Test
    void reportsAMissingDependency() {
        Map<String, byte[]> classes = jars.compile(Map.of(
                "toy/ToyMission.java",
                ToySource.of("toy", "1.0").replace("public ToyMission() {}", "private final Object s = new Science();"),
                "toy/Science.java",
                "package toy; class Science {}"));
        classes.remove("toy/Science.class");
        jars.pack(jar("incomplete.jar"), jars.entries(classes, "toy.ToyMission"));

        assertThat(reason(load())).contains("needs the class toy.Science");
    }

    @Test
    void refusesAnotherGenerationOfTheApiNamingBothNumbers() {
        jars.mission(jar("old.jar"), ToySource.of("toy", "1.0").replace("return MissionApi.VERSION", "return 7"));

        assertThat(reason(load())).contains("generation 7", "generation 1");
    }

    @Test
    void reportsAMissionThatFailsToDescribeItself() {
        brokenDescription("throws.jar", "if (true) throw new IllegalStateException(\"no data\");");
        brokenDescription("null.jar", "if (true) return null;");
        brokenDescription("recursive.jar", "if (true) return description();");

        assertThat(load().failures())
                .extracting(PluginFailure::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("has no description"),
                        reason -> assertThat(reason).contains("fails to describe itself", "StackOverflowError"),
                        reason -> assertThat(reason).contains("fails to describe itself", "no data"));
    }

    @Test
    void refusesABlankVersion() {
        jars.toy(jar("blank.jar"), "toy", " ");

        assertThat(reason(load())).contains("blank id or version");
    }

    @Test
    void oneBadProviderLeavesTheOthersOfItsJarAndTheOtherJarsAlone() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("toy/ToyMission.java", ToySource.of("toy", "1.0"));
        sources.put(
                "toy/Throwing.java",
                "package toy; public class Throwing extends ToyMission { public Throwing() { throw new RuntimeException(\"broken by design\"); } }");
        sources.put("toy/Stranger.java", "package toy; public class Stranger {}");
        sources.put("toy/Hidden.java", "package toy; public class Hidden extends ToyMission { private Hidden() {} }");
        jars.pack(
                jar("a.jar"),
                jars.entries(
                        jars.compile(sources),
                        "toy.Throwing",
                        "toy.Missing",
                        "toy.Stranger",
                        "toy.Hidden",
                        "toy.ToyMission"));
        jars.toy(jar("b.jar"), "other", "1.0");

        MissionCatalog catalog = load();

        assertThat(catalog.missions()).extracting(mission -> mission.key().id()).containsExactly("other", "toy");
        assertThat(catalog.failures())
                .extracting(PluginFailure::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("toy.Throwing", "broken by design"),
                        reason -> assertThat(reason).contains("toy.Missing not found", "It takes the full name"),
                        reason -> assertThat(reason).contains("toy.Stranger not a subtype", "implements Mission"),
                        reason -> assertThat(reason).contains("toy.Hidden", "a public constructor without parameters"));
    }

    @Test
    void givesUpOnAServiceFileThatOnlyFails() {
        String[] missing = new String[1000];
        Arrays.setAll(missing, number -> "toy.Missing" + number);
        jars.pack(jar("endless.jar"), jars.entries(Map.of(), missing));

        List<PluginFailure> failures = load().failures();

        assertThat(failures).hasSizeLessThan(50);
        assertThat(failures.get(failures.size() - 1).reason()).contains("the rest was not tried");
    }

    @Test
    void reportsAServiceFileThatIsNoListOfClasses() {
        jars.pack(
                jar("garbled.jar"),
                Map.of(
                        "META-INF/services/org.ledgerbench.mission.Mission",
                        "two words".getBytes(StandardCharsets.UTF_8)));

        assertThat(reason(load())).contains("Illegal configuration-file syntax");
    }

    @Test
    void reportsAServiceFileThatNamesNoClass() {
        jars.pack(jar("blank.jar"), jars.entries(Map.of(), "", "# to be written"));

        assertThat(reason(load())).contains("names no class", "Write the full name");
    }

    @Test
    void reportsAFolderThatDoesNotExistOrIsAFile() throws IOException {
        Path file = Files.createFile(scratch.resolve("file"));

        MissionCatalog catalog = new PluginLoader().load(BARE, List.of(scratch.resolve("nowhere"), file));

        assertThat(catalog.failures())
                .extracting(PluginFailure::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("does not exist"),
                        reason -> assertThat(reason).contains("is a file"));
    }

    @Test
    void readsAFolderNamedTwiceOnce() {
        jars.toy(jar("toy.jar"), "toy", "1.0");

        MissionCatalog catalog = new PluginLoader().load(BARE, List.of(folder, folder.resolve("../plugins")));

        assertThat(catalog.missions()).hasSize(1);
        assertThat(catalog.failures()).isEmpty();
    }

    @Test
    void passesOverOtherFiles() throws IOException {
        Files.writeString(folder.resolve("README.md"), "plugins live here");
        jars.toy(jar("LOUD.JAR"), "toy", "1.0");

        MissionCatalog catalog = load();

        assertThat(catalog.missions()).hasSize(1);
        assertThat(catalog.failures()).isEmpty();
    }

    private void brokenDescription(String name, String statement) {
        jars.mission(
                jar(name),
                ToySource.of("toy", "1.0")
                        .replace(
                                "MissionDescription description() {",
                                "MissionDescription description() {" + statement));
    }

    private Path jar(String name) {
        return folder.resolve(name);
    }

    private MissionCatalog load() {
        return load(BARE);
    }

    private MissionCatalog load(ClassLoader classPath) {
        return new PluginLoader().load(classPath, List.of(folder));
    }

    private static String reason(MissionCatalog catalog) {
        assertThat(catalog.failures()).hasSize(1);
        return catalog.failures().get(0).reason();
    }
}
