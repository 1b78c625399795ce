package org.ledgerbench.exchange.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.exchange.intake.LedgerSearch;
import org.ledgerbench.exchange.lms.archive.ArchiveOptions;
import org.ledgerbench.exchange.lms.feedback.FeedbackFile;
import org.ledgerbench.exchange.lms.feedback.GradeComment;
import org.ledgerbench.exchange.lms.feedback.MoodleFeedbackZip;
import org.ledgerbench.exchange.lms.fill.CellChange;
import org.ledgerbench.exchange.lms.fill.Consent;
import org.ledgerbench.exchange.lms.fill.FillOptions;
import org.ledgerbench.exchange.lms.fill.FillPlan;
import org.ledgerbench.exchange.lms.fill.FillPlanner;
import org.ledgerbench.exchange.lms.fill.LmsGrades;
import org.ledgerbench.exchange.lms.gradefile.GradeFiles;
import org.ledgerbench.exchange.lms.intake.ClassIntake;
import org.ledgerbench.exchange.lms.intake.ClassRoster;
import org.ledgerbench.exchange.lms.intake.NoticeFindings;
import org.ledgerbench.exchange.roster.RosterReader;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

/** From download to upload, with a stand-in for the grader that gives everybody who handed in 64 points. */
class JourneyTest {

    @TempDir
    Path folder;

    @Test
    void goesFromACanvasArchiveToAFilledGradebook() throws IOException {
        Path archive = zip(Map.of(
                "doejane_1234_1_mission.ledger.jsonl", "jdoe",
                "mülleränne_LATE_1236_3_mission.ledger.jsonl", "somebody-else",
                "zerozed_1239_4_mission.ledger.jsonl", "S006"));

        FillPlan plan = grade(archive, "canvas/comma.csv", Optional.of("4711"));

        assertThat(plan.changes())
                .extracting(change -> change.student() + ": " + change.before() + " -> " + change.after())
                .containsExactly(
                        "Doe, Jane (S001):  -> 64", "Müller, Änne (S003): 12 -> 64", "Zero, Zed (S006):  -> 64");
        assertThat(plan.notices())
                .extracting(LmsNotice::code)
                .doesNotContain("unmatched-student", "matched-by-name")
                .contains("score-over-score", "left-open");
        assertThat(GradeFiles.read(plan.carryOut(Consent.GIVEN)).document().value(2, 6))
                .isEqualTo("64");
    }

    @Test
    void goesFromAMoodleArchiveToAFilledWorksheetAndFeedbackFiles() throws IOException {
        Path archive = zip(Map.of(
                "Jane Doe_12345_assignsubmission_file/mission.ledger.jsonl", "jdoe",
                "Zed Zero_12350_assignsubmission_file/mission.ledger.jsonl", "zed"));

        FillPlan plan = grade(archive, "moodle/en.csv", Optional.empty());

        assertThat(plan.changes())
                .filteredOn(change -> change.kind() == CellChange.Kind.GRADE)
                .extracting(CellChange::student)
                .containsExactly("Jane Doe (jdoe@example.org)", "Zed Zero (zed@example.org)");
        assertThat(plan.changes())
                .filteredOn(change -> change.kind() == CellChange.Kind.COMMENT)
                .extracting(CellChange::after)
                .containsOnly("dedup-lock: 64 of 64");
        assertThat(feedbackFolders(plan))
                .containsExactly(
                        "Jane Doe_12345_assignfeedback_file/feedback.txt",
                        "Zed Zero_12350_assignfeedback_file/feedback.txt");
    }

    private FillPlan grade(Path archive, String gradeFile, Optional<String> assignment) throws IOException {
        Path file = Files.write(folder.resolve("grades.csv"), LmsResource.bytes(gradeFile));
        ClassRoster roster = ClassRoster.read(file, new RosterReader(ZoneOffset.UTC), Optional.empty());
        try (ClassIntake intake = ClassIntake.open(
                List.of(archive), new LedgerSearch(CancelToken.NEVER), ArchiveOptions.of(roster.directory()))) {
            ClassResult result = NoticeFindings.into(results(intake, roster.roster()), intake.notices());
            assertDisagreementIsAFinding(result);
            LmsGrades grades = LmsGrades.of(result, intake.systemIds(), new GradeComment(result.rubric()));
            FillOptions options = new FillOptions(assignment, true, true, false);
            return FillPlanner.plan(GradeFiles.read(Files.readAllBytes(file)), grades, options);
        }
    }

    private static void assertDisagreementIsAFinding(ClassResult result) {
        for (StudentResult student : result.students()) {
            boolean late = student.identity().source().orElse("").contains("LATE");
            assertThat(student.findings())
                    .extracting(Finding::code)
                    .containsExactly(late ? new String[] {"identity-disagrees", "late-submission"} : new String[0]);
        }
    }

    private static ClassResult results(ClassIntake intake, Roster roster) {
        List<StudentResult> rows = new ArrayList<>();
        Set<String> handedIn = new HashSet<>();
        for (Submission submission : intake.submissions()) {
            String id = submission.provenance().studentId().orElseThrow();
            handedIn.add(id);
            rows.add(row(id, Optional.of(submission.source()), StudentState.GRADED));
        }
        roster.members().stream()
                .filter(member -> !handedIn.contains(member.id()))
                .forEach(member -> rows.add(row(member.id(), Optional.empty(), StudentState.MISSING)));
        rows.sort(Comparator.comparing(row -> row.identity().id()));
        return new ClassResult(SampleClass.RUBRIC, rows);
    }

    private static StudentResult row(String id, Optional<String> source, StudentState state) {
        BigDecimal points = new BigDecimal("64");
        boolean graded = state == StudentState.GRADED;
        CriterionResult criterion = new CriterionResult(
                "dedup-lock", CriterionOutcome.PASSED, Optional.of(points), points, "the answer is 30");
        return new StudentResult(
                new Identity(id, Optional.empty(), Optional.empty(), source),
                state,
                graded
                        ? Optional.of(new Score(points, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO))
                        : Optional.empty(),
                graded ? List.of(criterion) : List.of(),
                List.of(),
                List.of(),
                Observations.NONE);
    }

    private static List<String> feedbackFolders(FillPlan plan) throws IOException {
        Set<Integer> rows = new HashSet<>();
        plan.changes().forEach(change -> rows.add(change.address().row()));
        List<FeedbackFile> files = plan.file().students().stream()
                .filter(row -> rows.contains(row.row()))
                .map(row -> new FeedbackFile(
                        row.student().systemId().orElseThrow(),
                        row.student().name().orElseThrow(),
                        "feedback.txt",
                        () -> new byte[] {'x'}))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MoodleFeedbackZip.write(files, out);
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private Path zip(Map<String, String> students) throws IOException {
        Path archive = folder.resolve("submissions.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> student : students.entrySet()) {
                zip.putNextEntry(new ZipEntry(student.getKey()));
                zip.write(("{\"ledger\":1,\"student\":{\"id\":\"" + student.getValue() + "\"}}\n")
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return archive;
    }
}
