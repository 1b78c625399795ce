package org.ledgerbench.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.toy.Judged;
import org.ledgerbench.grading.toy.Play;
import org.ledgerbench.grading.toy.ToyMission;

/** One row a student, whatever was handed in and in whatever order. */
class ClassGraderTest {

    private static final String LOCK = "part: launch, check: lock, bands: [{ within: 1, credit: 100% }]";

    private static final ClassGrader GRADER =
            new ClassGrader(new LedgerGrader(ToyMission.catalog(), Judged.rubric(LOCK)));

    @Test
    void rowsStandById() {
        ClassResult result = grade(
                Roster.NONE,
                right("s2").as("a.ledger.jsonl"),
                right("s10").as("b.ledger.jsonl"),
                right("s1").as("c.ledger.jsonl"));

        assertThat(result.students()).extracting(row -> row.identity().id()).containsExactly("s1", "s10", "s2");
    }

    @Test
    void absentAndExcusedStudentsHaveRowsWithoutPoints() {
        Roster roster =
                new Roster(List.of(member("s1", false), member("s2", false), member("s3", true), member("s4", true)));

        ClassResult result = grade(roster, right("s1").as("a"), right("s4").as("d"));

        assertThat(result.students())
                .extracting(StudentResult::state)
                .containsExactly(StudentState.GRADED, StudentState.MISSING, StudentState.EXCUSED, StudentState.EXCUSED);
        assertThat(result.students().get(1).score()).isEmpty();
        assertThat(result.students().get(1).identity().name()).contains("Roster name of s2");
        assertThat(result.students().get(3).score()).isEmpty();
        assertThat(result.students().get(3).identity().source()).contains("d");
    }

    @Test
    void whoIsNotOnTheRosterIsGradedAndNamed() {
        ClassResult result =
                grade(new Roster(List.of(member("s2", false))), right("s1").as("a"));

        assertThat(result.students().get(0).state()).isEqualTo(StudentState.GRADED);
        assertThat(codes(result.students().get(0))).containsExactly("not-on-roster");
    }

    @Test
    void ofTwoFilesTheLatestSubmitCountsAndAMarkerLooks() {
        ClassResult result = grade(
                Roster.NONE,
                wrong("s1").slowly(1).submit().as("early"),
                new Play().by("s1").slowly(9).lock("launch", 30).submit().as("late"),
                wrong("s1").as("never"));

        StudentResult row = result.students().get(0);
        assertThat(result.students()).hasSize(1);
        assertThat(row.identity().source()).contains("late");
        assertThat(row.superseded()).containsExactly("early", "never");
        assertThat(row.state()).isEqualTo(StudentState.NEEDS_MARKING);
        assertThat(row.score().orElseThrow().points()).isEqualByComparingTo("10");
        assertThat(codes(row)).contains("duplicate-student");
        assertThat(row.findings().get(0).message()).contains("early, never");
    }

    @Test
    void aTieIsBrokenByPath() {
        StudentResult row = grade(
                        Roster.NONE,
                        right("s1").submit().as("b/x"),
                        wrong("s1").submit().as("a/x"))
                .students()
                .get(0);

        assertThat(row.identity().source()).contains("a/x");
        assertThat(row.superseded()).containsExactly("b/x");
    }

    @Test
    void theHighestAttemptCountsWhateverItsTimes() {
        Instant early = Instant.parse("2026-11-01T00:00:00Z");
        StudentResult row = grade(
                        Roster.NONE,
                        right("x")
                                .submit()
                                .as("1", new Provenance(Optional.of("s1"), Optional.of("Ada"), Optional.empty(), 1)),
                        wrong("y")
                                .submit()
                                .as("2", new Provenance(Optional.of("s1"), Optional.of("Ada"), Optional.of(early), 2)))
                .students()
                .get(0);

        assertThat(row.identity().id()).isEqualTo("s1");
        assertThat(row.identity().name()).contains("Ada");
        assertThat(row.identity().source()).contains("2");
        assertThat(row.observations().handedIn()).contains(early);
        assertThat(row.state()).as("the system knows whose the files are").isEqualTo(StudentState.GRADED);
        assertThat(codes(row)).doesNotContain("duplicate-student");
    }

    @Test
    void theNewestAttemptCountsEvenWhenItCannotBeRead() {
        Provenance first = new Provenance(Optional.of("s1"), Optional.empty(), Optional.empty(), 1);
        Provenance second = new Provenance(Optional.of("s1"), Optional.empty(), Optional.empty(), 2);
        StudentResult row = grade(Roster.NONE, right("s1").as("1", first), unreadable("2", second))
                .students()
                .get(0);

        assertThat(row.state()).isEqualTo(StudentState.ERROR);
        assertThat(row.superseded()).containsExactly("1");
    }

    @Test
    void anUnreadableLedgerIsNamedByItsFile() {
        ClassResult result = grade(
                Roster.NONE,
                unreadable("a/b/notes.ledger.jsonl", Provenance.UNKNOWN),
                unreadable("c/notes.ledger.jsonl", Provenance.UNKNOWN));

        assertThat(result.students()).hasSize(2);
        assertThat(result.students()).allSatisfy(row -> {
            assertThat(row.identity().id()).isEqualTo("notes.ledger.jsonl");
            assertThat(row.state()).isEqualTo(StudentState.ERROR);
            assertThat(row.score()).isEmpty();
            assertThat(row.findings()).isNotEmpty();
        });
        assertThat(result.students())
                .extracting(row -> row.identity().source().orElseThrow())
                .containsExactly("a/b/notes.ledger.jsonl", "c/notes.ledger.jsonl");
    }

    @Test
    void aLedgerOfAnotherMissionNamesItsStudentAndNeverReplacesOneThatFits() {
        StudentResult alone = grade(
                        Roster.NONE, right("s1").of("chess", "1.0").submit().as("a"))
                .students()
                .get(0);
        assertThat(alone.state()).isEqualTo(StudentState.ERROR);
        assertThat(alone.identity().id()).isEqualTo("s1");
        assertThat(codes(alone)).containsExactly("other-mission");
        assertThat(alone.findings().get(0).message()).contains("\"chess\"", "\"toy\"");

        StudentResult beside = grade(
                        Roster.NONE,
                        right("s1").submit().as("good"),
                        new Play()
                                .by("s1")
                                .of("chess", "1.0")
                                .slowly(60)
                                .submit()
                                .as("later"))
                .students()
                .get(0);
        assertThat(beside.identity().source()).contains("good");
        assertThat(beside.superseded()).containsExactly("later");
    }

    @Test
    void manyUnreadableFilesOfOneNameTakeNoTime() {
        List<Submission> many = new ArrayList<>();
        for (int number = 0; number < 20_000; number++) {
            many.add(unreadable(number + "/mission.ledger.jsonl", Provenance.UNKNOWN));
        }
        long start = System.nanoTime();
        assertThat(GRADER.grade(many, Roster.NONE, job(2)).students()).hasSize(20_000);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void neitherOrderNorThreadsChangeAnything() {
        List<Submission> submissions = mixedClass();
        Roster roster = new Roster(List.of(member("s1", false), member("s3", true), member("zz", false)));
        ClassResult expected = GRADER.grade(submissions, roster, job(1));
        Random random = new Random(7);
        for (int trial = 0; trial < 20; trial++) {
            List<Submission> shuffled = new ArrayList<>(submissions);
            Collections.shuffle(shuffled, random);

            assertThat(GRADER.grade(shuffled, roster, job(1 + trial % 5))).isEqualTo(expected);
        }
    }

    @Test
    void progressHearsOfEverySubmission() {
        AtomicLong total = new AtomicLong();
        AtomicLong done = new AtomicLong();
        Progress progress = new Progress() {
            @Override
            public void started(long steps) {
                total.set(steps);
            }

            @Override
            public void advanced(long steps) {
                done.addAndGet(steps);
            }
        };

        GRADER.grade(mixedClass(), Roster.NONE, new ClassGrader.Job(3, progress, CancelToken.NEVER));

        assertThat(total.get()).isEqualTo(mixedClass().size()).isEqualTo(done.get());
    }

    @Test
    void aCancelledClassEndsAndIsQuiet() {
        AtomicInteger opened = new AtomicInteger();
        List<Submission> many = new ArrayList<>();
        for (int number = 0; number < 1000; number++) {
            many.add(Play.submission("f" + number, right("s" + number).bytes(), Provenance.UNKNOWN));
        }
        CancelToken afterTen = () -> opened.incrementAndGet() > 10;

        assertThatThrownBy(() -> GRADER.grade(many, Roster.NONE, new ClassGrader.Job(4, Progress.SILENT, afterTen)))
                .isInstanceOf(CancellationException.class);
        int polls = opened.get();
        assertThat(polls).isLessThan(30);
        assertThat(opened.get()).isEqualTo(polls);
    }

    @Test
    void aJobNeedsAThread() {
        assertThatThrownBy(() -> job(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyClassHasNoRows() {
        assertThat(grade(Roster.NONE).students()).isEmpty();
    }

    private static List<Submission> mixedClass() {
        List<Submission> submissions = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            String id = "s" + number % 5;
            Play play = number % 3 == 0 ? wrong(id) : right(id);
            submissions.add((number % 2 == 0 ? play.submit() : play).as("f" + number));
        }
        submissions.add(unreadable("a/x", Provenance.UNKNOWN));
        submissions.add(unreadable("b/x", Provenance.UNKNOWN));
        submissions.add(right("s9").of("chess", "1").as("chess"));
        return submissions;
    }

    private static ClassResult grade(Roster roster, Submission... submissions) {
        return GRADER.grade(List.of(submissions), roster, job(2));
    }

    private static ClassGrader.Job job(int threads) {
        return new ClassGrader.Job(threads, Progress.SILENT, CancelToken.NEVER);
    }

    private static Play right(String id) {
        return new Play().by(id).lock("launch", 30);
    }

    private static Play wrong(String id) {
        return new Play().by(id).lock("launch", 99);
    }

    private static Submission unreadable(String source, Provenance provenance) {
        return Play.submission(source, "not a ledger".getBytes(StandardCharsets.UTF_8), provenance);
    }

    private static Roster.Member member(String id, boolean excused) {
        return new Roster.Member(id, Optional.of("Roster name of " + id), Optional.empty(), excused);
    }

    private static List<String> codes(StudentResult row) {
        return row.findings().stream()
                .map(Finding::code)
                .filter(code -> !code.equals("not-submitted"))
                .toList();
    }
}
