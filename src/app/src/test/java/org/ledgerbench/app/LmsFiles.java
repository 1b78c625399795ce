package org.ledgerbench.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A class as Canvas and Moodle would hand it out: the ledgers of one track of the samples, and a rubric all of checks. */
final class LmsFiles {

    static final Path SAMPLES = Path.of("../../sample-ledgers");
    private static final Path RUBRIC = Path.of("../../rubrics/data-selection.yaml");
    private static final int FIRST_NUMBER = 1000;

    private final Path folder;
    private final List<Path> ledgers;

    LmsFiles(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> found = Files.list(SAMPLES.resolve("cloud-titan"))) {
            ledgers = new ArrayList<>(found.sorted().toList());
        }
    }

    int size() {
        return ledgers.size();
    }

    /** The standard rubric without what waits for a hand, so that everybody is fully graded at once. */
    Path automaticRubric() throws IOException {
        String whole = Files.readString(RUBRIC);
        String checks = whole.substring(0, whole.indexOf("  # By hand"));
        return Files.writeString(folder.resolve("automatic.yaml"), checks.replace("total: 100", "total: 70"));
    }

    Path canvasArchive() throws IOException {
        Path archive = folder.resolve("submissions.zip");
        try (ZipOutputStream zip = zip(archive)) {
            for (int index = 0; index < ledgers.size(); index++) {
                int user = FIRST_NUMBER + index;
                add(
                        zip,
                        "student%d_%d_%d_mission.ledger.jsonl".formatted(index, user, 50_000 + index),
                        ledgers.get(index));
            }
        }
        return archive;
    }

    Path moodleArchive() throws IOException {
        Path archive = folder.resolve("moodle.zip");
        try (ZipOutputStream zip = zip(archive)) {
            for (int index = 0; index < ledgers.size(); index++) {
                int participant = FIRST_NUMBER + index;
                add(
                        zip,
                        "Student %d_%d_assignsubmission_file/mission.ledger.jsonl".formatted(index, participant),
                        ledgers.get(index));
            }
        }
        return archive;
    }

    /** One sound ledger among what an attacker would send. */
    Path hostileArchive() throws IOException {
        Path archive = folder.resolve("hostile.zip");
        try (ZipOutputStream zip = zip(archive)) {
            add(zip, "sound.ledger.jsonl", ledgers.get(0));
            add(zip, "../evil.ledger.jsonl", ledgers.get(1));
            add(zip, "x/..\\..\\evil.ledger.jsonl", ledgers.get(1));
            add(zip, "/tmp/evil.ledger.jsonl", ledgers.get(1));
            add(zip, "C:\\evil.ledger.jsonl", ledgers.get(1));
            add(zip, "\u001B[2Jevil.ledger.jsonl", ledgers.get(1));
            add(zip, "nested.zip", ledgers.get(1));
            zip.putNextEntry(new ZipEntry("bomb.ledger.jsonl"));
            zip.write(new byte[5_000_000]);
            zip.closeEntry();
        }
        return archive;
    }

    /** A ledger among so many files that are none. */
    Path archiveWithEssays(int essays) throws IOException {
        Path archive = folder.resolve("essays.zip");
        try (ZipOutputStream zip = zip(archive)) {
            add(zip, "s0.ledger.jsonl", ledgers.get(0));
            for (int essay = 0; essay < essays; essay++) {
                zip.putNextEntry(new ZipEntry("essay" + essay + ".docx"));
                zip.closeEntry();
            }
        }
        return archive;
    }

    /** With somebody who handed in nothing, and a score that stands there already when asked for. */
    Path canvasGradebook(String firstScore) throws IOException {
        StringBuilder text = new StringBuilder(
                        "Student,ID,SIS User ID,SIS Login ID,Section,Mission 09 (4711),Other (1)\r\n")
                .append("    Points Possible,,,,,70,10\r\n");
        for (int index = 0; index < ledgers.size(); index++) {
            text.append("\"%d, Student\",%d,S%d,login%d,A,%s,7.5\r\n"
                    .formatted(index, FIRST_NUMBER + index, index, index, index == 0 ? firstScore : ""));
        }
        text.append("\"Absent, Alma\",9999,S99,alma,A,,\r\n");
        return Files.writeString(folder.resolve("gradebook.csv"), text);
    }

    Path moodleWorksheet() throws IOException {
        StringBuilder text = new StringBuilder("\ufeffIdentifier,Full name,Email address,Status,Grade,Maximum Grade,"
                + "Grade can be changed,Last modified (submission),Last modified (grade),Feedback comments\n");
        for (int index = 0; index < ledgers.size(); index++) {
            text.append("Participant %d,Student %d,s%d@example.org,Submitted for grading,,70.00,Yes,-,-,\n"
                    .formatted(FIRST_NUMBER + index, index, index));
        }
        return Files.writeString(folder.resolve("worksheet.csv"), text, UTF_8);
    }

    private static ZipOutputStream zip(Path archive) throws IOException {
        OutputStream stream = Files.newOutputStream(archive);
        return new ZipOutputStream(stream, UTF_8);
    }

    private static void add(ZipOutputStream zip, String name, Path ledger) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(ledger, zip);
        zip.closeEntry();
    }
}
