package org.ledgerbench.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.ledgerbench.mission.Mission;

/** The mission printed in CONTRIBUTING.md compiles and passes, and docs/missions.md names the tests there are. */
class ContributingTest {

    private static final Path TOP = Path.of("..", "..");
    private static final Pattern CODE = Pattern.compile("```(xml|java|text)\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("class (\\w+)");

    @TempDir
    Path folder;

    @Test
    void theFirstMissionPassesTheContractAsItIsPrinted() throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(Mission.class.getName()), code("text").get(0));
        compile(code("java"));

        try (URLClassLoader plugin = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> test = plugin.loadClass("org.ledgerbench.speedup.SpeedupMissionTest");
            EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(test))
                    .execute()
                    .testEvents()
                    .assertStatistics(statistics ->
                            statistics.failed(0).succeeded(contractTests().size() + 1));
        }
    }

    @Test
    void theModuleOfTheFirstMissionIsWellFormedAndOnItsOwnPath() throws Exception {
        String pom = code("xml").get(0);

        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(pom.getBytes(StandardCharsets.UTF_8)));
        assertThat(read("CONTRIBUTING.md")).contains("<module>plugins/parallel-speedup</module>");
        assertThat(pom).contains("<relativePath>../../pom.xml</relativePath>", "ledgerbench-mission-testkit");
    }

    @Test
    void theGuideCountsAndNamesTheTestsOfTheContract() throws IOException {
        assertThat(read("CONTRIBUTING.md")).contains("brings " + contractTests().size() + " tests");
        String guide = read("docs/missions.md");
        assertThat(contractTests()).allSatisfy(test -> assertThat(guide).contains("`" + test + "`"));
    }

    private static Set<String> contractTests() {
        Set<String> tests = new TreeSet<>();
        for (var method : MissionContract.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                tests.add(method.getName());
            }
        }
        return tests;
    }

    private void compile(List<String> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            Matcher name = CLASS.matcher(source);
            assertThat(name.find()).isTrue();
            files.add(Files.writeString(folder.resolve(name.group(1) + ".java"), source));
        }
        var problems = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-cp", System.getProperty("java.class.path"), "-d", folder.toString(), "-proc:none", "-Xlint:all");
            compiler.getTask(null, manager, problems, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        assertThat(problems.getDiagnostics().stream()
                        .filter(problem -> problem.toString().contains("SpeedupMission")))
                .isEmpty();
    }

    private static List<String> code(String language) throws IOException {
        Matcher block = CODE.matcher(read("CONTRIBUTING.md"));
        return Stream.iterate(block, Matcher::find, same -> same)
                .filter(found -> found.group(1).equals(language))
                .map(found -> found.group(2))
                .toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(TOP.resolve(file)).replace("\r\n", "\n");
    }
}
