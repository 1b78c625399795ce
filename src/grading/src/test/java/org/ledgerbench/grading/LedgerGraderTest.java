package org.ledgerbench.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.LockPrediction;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.toy.Judged;
import org.ledgerbench.grading.toy.Play;
import org.ledgerbench.grading.toy.ToyMission;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.catalog.MissionCatalog;

class LedgerGraderTest {

    private static final String ORDER = "part: launch, check: order";
    private static final String HAND = "check: hand, levels: [10, 0]";

    @Test
    void aJudgedLedgerIsGradedAndAPendingOneNeedsMarking() {
        Play play = new Play().lock("launch", 30).launch(0.5);

        assertThat(Judged.all(play, ORDER).state()).isEqualTo(StudentState.GRADED);
        StudentResult open = Judged.all(play.reflect("launch", "why", "So."), ORDER, HAND);
        assertThat(open.state()).isEqualTo(StudentState.NEEDS_MARKING);
        assertThat(open.score().orElseThrow().points()).isEqualByComparingTo("10");
        assertThat(open.score().orElseThrow().pendingByHand()).isEqualByComparingTo("10");
    }

    @Test
    void whatWasObservedStandsBesideTheGrade() {
        StudentResult result = Judged.all(
                new Play()
                        .on("south")
                        .lock("landing", "faster")
                        .lock("launch", 80)
                        .submit(),
                ORDER);

        assertThat(result.identity().id()).isEqualTo("s1");
        assertThat(result.identity().name()).contains("Name of s1");
        assertThat(result.identity().track()).contains("south");
        assertThat(result.observations().predictions())
                .containsExactly(
                        new LockPrediction("launch", Value.of(80), Optional.of(Value.of(12.3))),
                        new LockPrediction("landing", Value.of("faster"), Optional.of(Value.of("slower"))));
        assertThat(result.observations().handedIn()).isPresent();
        assertThat(result.observations().ledgerSha256().orElseThrow()).hasSize(64);
    }

    @Test
    void aReadingThatDoesNotMatchIsAFindingWithItsLine() {
        StudentResult result = Judged.all(
                new Play()
                        .lock("launch", 30)
                        .launch(0.4)
                        .launchShowing(0.5, "height", 77, "fuelShare", 0.9)
                        .submit(),
                ORDER);

        assertThat(result.findings())
                .containsExactly(
                        new Finding(
                                "reading-mismatch",
                                4,
                                "Line 4 records height 77, which does not match the simulator: it says 50 for these settings."));
    }

    @Test
    void aThousandMismatchesAreToldInAPage() {
        Play play = new Play().lock("launch", 30);
        for (int run = 0; run < 1000; run++) {
            play.launchShowing(0.5, "height", 1 + run % 7);
        }

        assertThat(Judged.all(play.submit(), ORDER).findings()).hasSizeLessThan(30);
    }

    @Test
    void findingsStandInTheOrderOfLines() {
        StudentResult result = Judged.all(
                new Play().launchShowing(0.5, "height", 77).lock("launch", 30).lock("launch", 31), ORDER);

        assertThat(result.findings()).extracting(Finding::line).isSorted();
        assertThat(result.findings())
                .extracting(Finding::code)
                .contains("run-before-lock", "reading-mismatch", "second-lock", "not-submitted");
    }

    @Test
    void aFileThatCannotBeOpenedIsAnErrorWithItsReason() {
        for (String message : new String[] {"It is a directory", null}) {
            StudentResult result = graded(new Submission() {
                @Override
                public String source() {
                    return "a/b.ledger.jsonl";
                }

                @Override
                public InputStream open() throws IOException {
                    throw new IOException(message);
                }
            });

            assertThat(result.state()).isEqualTo(StudentState.ERROR);
            assertThat(result.identity().id()).isEqualTo("b.ledger.jsonl");
            assertThat(result.findings()).extracting(Finding::code).containsExactly("cannot-open");
            assertThat(result.findings().get(0).message())
                    .contains(message == null ? "IOException" : message)
                    .doesNotContain("null");
        }
    }

    @Test
    void aFaultOfTheProgramIsAnErrorNotAnException() {
        StudentResult result = graded(new Submission() {
            @Override
            public String source() {
                return "a";
            }

            @Override
            public InputStream open() {
                throw new IllegalStateException("The door broke");
            }
        });

        assertThat(result.state()).isEqualTo(StudentState.ERROR);
        assertThat(result.findings().get(0).code()).isEqualTo("internal-fault");
    }

    @Test
    void withoutAnyVersionOfTheMissionNothingCanBeJudged() {
        StudentResult result = new LedgerGrader(new MissionCatalog(List.of(), List.of()), Judged.rubric(ORDER))
                .grade(new Play().lock("launch", 30).as("a"));

        assertThat(result.state()).isEqualTo(StudentState.ERROR);
        assertThat(result.findings()).extracting(Finding::code).containsExactly("mission-version-missing");
        assertThat(result.identity().id()).isEqualTo("s1");
    }

    @Test
    void likeResultsAreOne() {
        LedgerGrader grader = new LedgerGrader(ToyMission.catalog(), Judged.rubric(ORDER));
        StudentResult one = grader.grade(new Play().by("s1").lock("launch", 30).as("a"));
        StudentResult other =
                grader.grade(new Play().by("s2").lock("launch", 30).as("b"));

        assertThat(one.criteria().get(0)).isSameAs(other.criteria().get(0));
    }

    private static StudentResult graded(Submission submission) {
        return new LedgerGrader(ToyMission.catalog(), Judged.rubric(ORDER)).grade(submission);
    }
}
