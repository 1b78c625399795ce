package org.ledgerbench.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.toy.Judged;
import org.ledgerbench.grading.toy.Play;
import org.ledgerbench.grading.toy.ToyMission;

class SelfCheckTest {

    private static final SelfCheck CHECK = new SelfCheck(ToyMission.catalog());

    @Test
    void aFinishedLedgerIsClean() {
        assertThat(CHECK.check(finished().submit().as("a"), "toy").isClean()).isTrue();
    }

    @Test
    void whatIsMissingOutOfOrderOrOverTheLimitIsNamed() {
        Play play = new Play().launch(0.5).lock("launch", 30);
        for (int flaps = 1; flaps <= 4; flaps++) {
            play.landing(flaps);
        }

        SelfCheckReport report = CHECK.check(play.submit().as("a"), "toy");

        assertThat(report.isClean()).isFalse();
        assertThat(item(report, "launch order").outcome()).isEqualTo(CriterionOutcome.FAILED);
        assertThat(item(report, "launch complete").reason()).contains("the answer angle of launch");
        assertThat(item(report, "landing iterations").reason())
                .isEqualTo("4 different settings recorded, 1 to 3 allowed");
        assertThat(item(report, "launch iterations").reason())
                .isEqualTo("1 different setting recorded, 1 or more asked for");
    }

    @Test
    void onlyTheChecksThatAskForNoTruthAreShown() {
        String bands = "bands: [{ within: 10, credit: 100% }]";
        SelfCheckReport report = CHECK.check(
                finished().submit().as("a"),
                Judged.rubric(
                        "part: launch, check: lock, " + bands,
                        "part: launch, check: order, requires: [c1]",
                        "part: launch, check: knee",
                        "part: launch, check: optimum, of: angle",
                        "part: launch, check: constraint",
                        "part: launch, check: claim, claim: cost, " + bands,
                        "part: launch, check: replay",
                        "part: launch, check: reflection, prompt: why, numbers: 1",
                        "part: launch, check: iterations",
                        "check: hand, levels: [10, 0]",
                        "check: complete"));

        assertThat(report.items()).extracting(SelfCheckReport.Item::about).containsExactly("c2", "c7", "c9", "c11");
        assertThat(report.items()).extracting(SelfCheckReport.Item::outcome).containsOnly(CriterionOutcome.PASSED);
    }

    @Test
    void tellsNoReadingThatARunWouldHaveCost() {
        Play changed =
                finished().launchShowing(0.17, "height", 99, "fuelShare", 0.99).submit();

        for (SelfCheckReport report : List.of(
                CHECK.check(changed.as("a"), "toy"),
                CHECK.check(changed.as("a"), Judged.rubric("part: launch, check: replay")))) {
            assertThat(report.isClean()).isFalse();
            assertThat(report.findings()).extracting("code").contains("reading-mismatch");
            assertThat(report.toString())
                    .contains("does not match the simulator")
                    .doesNotContain("17.0", "says 17");
        }
    }

    @Test
    void holdsNoPointsAndNoTruth() {
        String text = CHECK.check(finished().submit().as("a"), "toy").toString();

        assertThat(text).doesNotContain("29.9", "30.0", "points", "outOf");
    }

    @Test
    void aFileThatIsNoLedgerHasFindingsAndNoItems() {
        SelfCheckReport report = CHECK.check(Play.submission("x", new byte[0], Provenance.UNKNOWN), "toy");

        assertThat(report.isClean()).isFalse();
        assertThat(report.items()).isEmpty();
        assertThat(report.findings()).isNotEmpty();
    }

    private static SelfCheckReport.Item item(SelfCheckReport report, String about) {
        return report.items().stream()
                .filter(item -> item.about().equals(about))
                .findFirst()
                .orElseThrow();
    }

    private static Play finished() {
        return new Play()
                .lock("launch", 47)
                .lock("landing", "faster")
                .launch(0.5)
                .landing(3)
                .answer("launch", "angle", 0.5, "cost", 20, "cheaper", true)
                .answer("landing", "flaps", 3)
                .reflect("launch", "why", "Because.")
                .reflect("launch", "how", "So.")
                .reflect("landing", "defence", "Yes.");
    }
}
