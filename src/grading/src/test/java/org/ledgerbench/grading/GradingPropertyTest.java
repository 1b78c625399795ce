package org.ledgerbench.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.grading.toy.Judged;
import org.ledgerbench.grading.toy.Play;
import org.ledgerbench.grading.toy.ToyMission;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/** What holds of every ledger, whatever was played: from fixed seeds. */
class GradingPropertyTest {

    private static final String BANDS = "bands: [{ within: 5%, credit: 100% }, { within: 40, credit: 33.3% }]";

    private static final Rubric RUBRIC = Judged.rubric(
            "part: launch, check: lock, award: commitment",
            "part: launch, check: lock, " + BANDS,
            "part: landing, check: lock",
            "part: launch, check: order",
            "part: launch, check: replay",
            "part: landing, check: replay, requires: [c4]",
            "part: landing, check: iterations, min: 2, max: 3",
            "part: launch, check: knee, quality: 80%, " + BANDS,
            "part: launch, check: optimum, of: angle, bands: [{ atLeast: 90%, credit: 70% }]",
            "part: launch, check: constraint, requires: [c8, c9]",
            "part: launch, check: claim, claim: cost, " + BANDS,
            "part: launch, check: claim, claim: cheaper",
            "part: launch, check: reflection, prompt: why, minWords: 3, concepts: { of: [lift] }, numbers: 1",
            "check: complete",
            "check: hand, levels: [10, 5, 0]");

    private final LedgerGrader grader = new LedgerGrader(ToyMission.catalog(), RUBRIC);

    @Test
    void pointsLieBetweenNothingAndTheMost() {
        hold(11, 1500);
    }

    @Test
    @Tag("thorough")
    void pointsOfManyLieBetweenNothingAndTheMost() {
        hold(12, 60_000);
    }

    @Test
    void everyOutcomeOccurs() {
        Random random = new Random(13);
        List<CriterionOutcome> seen = new ArrayList<>();
        for (int trial = 0; trial < 400; trial++) {
            grader.grade(played(random).as("a")).criteria().forEach(result -> seen.add(result.outcome()));
        }

        assertThat(seen).contains(CriterionOutcome.values());
    }

    private void hold(long seed, int count) {
        Random random = new Random(seed);
        for (int trial = 0; trial < count; trial++) {
            Play play = played(random);
            StudentResult result = grader.grade(play.as("a"));

            check(result);
            assertThat(new LedgerGrader(ToyMission.catalog(), RUBRIC).grade(play.as("a")))
                    .isEqualTo(result);
        }
    }

    private static void check(StudentResult result) {
        assertThat(result.criteria()).hasSameSizeAs(RUBRIC.criteria());
        BigDecimal sum = BigDecimal.ZERO;
        for (int index = 0; index < result.criteria().size(); index++) {
            Criterion criterion = RUBRIC.criteria().get(index);
            CriterionResult judged = result.criteria().get(index);
            assertThat(judged.id()).isEqualTo(criterion.id());
            assertThat(judged.reason()).isNotBlank().hasSizeLessThan(500);
            BigDecimal points = judged.points().orElse(BigDecimal.ZERO);
            assertThat(points).isBetween(BigDecimal.ZERO, criterion.points());
            assertThat(points.signum() == 0
                            || judged.outcome() == CriterionOutcome.PASSED
                            || judged.outcome() == CriterionOutcome.PARTIAL)
                    .isTrue();
            assertThat(judged.outcome() == CriterionOutcome.PASSED)
                    .isEqualTo(points.compareTo(criterion.points()) == 0);
            sum = sum.add(points);
        }
        assertThat(result.score().orElseThrow().automatic()).isEqualByComparingTo(sum);
        assertThat(sum.add(result.score().orElseThrow().pendingByHand())).isLessThanOrEqualTo(RUBRIC.total());
    }

    private static Play played(Random random) {
        Play play = new Play().on(random.nextInt(12) == 0 ? "nowhere" : random.nextBoolean() ? "north" : "south");
        if (random.nextInt(15) == 0) {
            play.of("toy", "0.1");
        }
        for (int acts = random.nextInt(25); acts > 0; acts--) {
            act(play, random);
        }
        return play;
    }

    private static void act(Play play, Random random) {
        double angle = random.nextInt(101) / 100.0;
        switch (random.nextInt(12)) {
            case 0 -> play.lock("launch", random.nextInt(130) - 10);
            case 1 -> play.lock("landing", List.of("faster", "slower", "hm").get(random.nextInt(3)));
            case 2 -> play.landing(random.nextInt(41));
            case 3 ->
                play.run(
                        "launch",
                        new Settings(Map.of("angle", Value.of(angle * 3), "gear", Value.of("low"))),
                        Map.of("height", Value.of(random.nextDouble())));
            case 4, 5 -> play.answer("launch", "angle", angle, "cost", 40 * angle + random.nextInt(5));
            case 6 -> play.answer("launch", "cheaper", random.nextBoolean());
            case 7 -> play.reflect("launch", "why", random.nextBoolean() ? "The lift carries it 31 m." : "No.");
            case 8 -> play.answer("landing", "flaps", random.nextInt(60));
            case 9 -> play.submit();
            default -> play.launchShowing(angle, "height", 100 * angle + (random.nextInt(5) == 0 ? 1 : 0));
        }
    }
}
