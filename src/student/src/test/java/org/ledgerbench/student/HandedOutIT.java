package org.ledgerbench.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that students get: the jar, and the missions beside it. */
final class HandedOutIT {

    private static final Path HANDED_OUT = Path.of(System.getProperty("student.directory"));
    private static final Path JAR = HANDED_OUT.resolve("ledgerbench-student.jar");
    private static final Path MISSION = HANDED_OUT.resolve("plugins/data-selection.jar");

    /** Plain data in the signatures of what a program around the workbench implements. */
    private static final String WHAT_A_HOST_IS_HANDED = "org/ledgerbench/exchange/lms/(ags/AgsScore|fill/LmsGrade).*";

    @TempDir
    Path elsewhere;

    @Test
    void holdsNothingThatGradesAClassOrPrintsATruth() throws IOException {
        assertThat(names(JAR))
                .isNotEmpty()
                .filteredOn(name -> !name.matches(WHAT_A_HOST_IS_HANDED))
                .noneMatch(name -> name.startsWith("org/ledgerbench/app/"))
                .noneMatch(name -> name.startsWith("org/ledgerbench/gradebook/"))
                .noneMatch(name -> name.startsWith("org/ledgerbench/testkit/"))
                .noneMatch(name -> name.matches("org/ledgerbench/workbench/(grade|cohort|classroom|roll|dossier)/.*"))
                .noneMatch(name ->
                        name.matches("org/ledgerbench/exchange/(export|feedback|lms|results|roster|spreadsheet)/.*"))
                .noneMatch(name -> name.matches(".*/(ClassGrader|RubricReader|RubricComparison|MarkingWing).*"));
    }

    @Test
    void holdsNoRubricNoSampleAndNoMissionOfItsOwn() throws IOException {
        assertThat(Stream.concat(names(JAR).stream(), names(MISSION).stream()))
                .noneMatch(name -> name.matches(".*\\.(ya?ml|jsonl|csv|xlsx)"))
                .noneMatch(name -> name.matches("(?i).*(sample-ledger|expected).*"));
        assertThat(names(JAR)).noneMatch(name -> name.startsWith("org/ledgerbench/dataselection/"));
    }

    @Test
    void keepsTheWholeOfWhatMissionsAreWrittenAgainst() throws IOException {
        assertThat(names(JAR))
                .contains("org/ledgerbench/mission/MissionApi.class", "org/ledgerbench/mission/SourcedConstant.class");
    }

    @Test
    void checksALedgerFromAnyFolder() throws Exception {
        Path ledger = elsewhere.resolve("s1.ledger.jsonl");
        Files.writeString(
                ledger,
                "{\"ledger\":1,\"mission\":\"data-selection\",\"missionVersion\":\"1.0\",\"student\":{\"id\":\"s1\"},"
                        + "\"track\":\"edge-guardian\",\"variant\":0}\n");

        String said = call("check", ledger.toString());

        assertThat(said).contains("dedup-audit complete: missing: ").contains("See what is listed above.");
    }

    @Test
    void refusesTheCommandsOfTheWholeProgram() throws Exception {
        assertThat(call("simulate", "data-selection", "--truths"))
                .contains("simulate")
                .contains("--help");
    }

    @Test
    void playsEveryTrackToTheEndWithTheClassesOfTheJarAlone() throws Exception {
        String classes =
                JAR + File.pathSeparator + Path.of("target", "test-classes").toAbsolutePath();

        String said = java(
                "-Djava.awt.headless=true",
                "-classpath",
                classes,
                PlayThrough.class.getName(),
                MISSION.getParent().toString(),
                elsewhere.toString());

        assertThat(said.lines()).hasSize(4).allMatch(line -> line.endsWith(": nothing is missing"));
    }

    private String call(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return java(command.toArray(String[]::new));
    }

    private String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static List<String> names(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName())
                    .toList();
        }
    }
}
