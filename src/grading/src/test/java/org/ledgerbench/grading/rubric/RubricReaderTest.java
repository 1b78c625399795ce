package org.ledgerbench.grading.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.toy.Judged;

/** What a rubric without mistakes means. */
class RubricReaderTest {

    @Test
    void readsTheExampleOfTheFormat() {
        Rubric rubric = Judged.read("""
                rubric: 1
                mission: toy
                title: Toy, standard marking
                total: 3.5
                late: { graceHours: 24, deduct: 10%, then: 0 }
                criteria:
                  - id: dedup-lock
                    part: launch
                    check: lock
                    points: 3.5
                    requires: []
                    bands:                 # tried in order
                      - { within: 2, credit: 100% }
                      - { within: 12.5 %, credit: 50% }
                    feedback: { passed: "Well: done", partial: Near, failed: "No" }
                """);

        assertThat(rubric.title()).isEqualTo("Toy, standard marking");
        assertThat(rubric.total()).isEqualByComparingTo("3.5");
        assertThat(rubric.sha256()).matches("[0-9a-f]{64}");
        assertThat(rubric.late())
                .contains(new LatePolicy(new BigDecimal("24"), new BigDecimal("0.10"), new BigDecimal("0")));
        Criterion criterion = rubric.criteria().get(0);
        assertThat(criterion.part()).contains("launch");
        assertThat(criterion.feedback().passed()).contains("Well: done");
        assertThat(criterion.check())
                .isEqualTo(new Check.Lock(
                        Check.Lock.Award.ACCURACY,
                        List.of(
                                new Band(new Band.Bound.Absolute(new BigDecimal("2")), new BigDecimal("1.00")),
                                new Band(new Band.Bound.Relative(new BigDecimal("0.125")), new BigDecimal("0.50")))));
    }

    @Test
    void fillsInWhatIsLeftOut() {
        assertThat(check("part: launch, check: replay")).isEqualTo(new Check.Replay(1e-6));
        assertThat(check("part: launch, check: iterations")).isEqualTo(new Check.Iterations(1, 10));
        assertThat(check("part: launch, check: iterations, min: 12")).isEqualTo(new Check.Iterations(12, 12));
        assertThat(check("part: launch, check: knee")).isEqualTo(new Check.Knee(List.of(), Optional.empty()));
        assertThat(check("part: launch, check: reflection, prompt: why"))
                .isEqualTo(new Check.Reflection("why", 0, Optional.empty(), 0));
        assertThat(check("part: launch, check: reflection, prompt: why, concepts: { of: [lift, wind] }"))
                .isEqualTo(
                        new Check.Reflection("why", 0, Optional.of(new Check.Concepts(1, List.of("lift", "wind"))), 0));
        assertThat(check("check: complete")).isEqualTo(new Check.Complete(Set.of(Check.Complete.Item.values())));
    }

    @Test
    void levelsHaveANameEachOrNone() {
        assertThat(check("check: hand, levels: [10, 6.5, 0]"))
                .isEqualTo(
                        new Check.Hand(Optional.empty(), List.of(level("10", ""), level("6.5", ""), level("0", ""))));
        assertThat(check("check: hand, prompt: defence,"
                        + " levels: [{ points: 10, name: Strong }, { points: 0, name: \"No\" }]"))
                .isEqualTo(new Check.Hand(Optional.of("defence"), List.of(level("10", "Strong"), level("0", "No"))));
    }

    @Test
    void aSmallToleranceMayHaveAnExponent() {
        assertThat(check("part: launch, check: replay, tolerance: 1e-6")).isEqualTo(new Check.Replay(1e-6));
        assertThat(check("part: launch, check: replay, tolerance: 1e-06")).isEqualTo(new Check.Replay(1e-6));
        assertThat(check("part: launch, check: replay, tolerance: 1e-10")).isEqualTo(new Check.Replay(1e-10));
        assertThat(check("part: launch, check: replay, tolerance: 0.05")).isEqualTo(new Check.Replay(0.05));
    }

    @Test
    void requirementsStandBefore() {
        Rubric rubric = Judged.rubric("part: launch, check: order", "part: launch, check: replay, requires: [c1]");

        assertThat(rubric.criteria().get(1).requires()).containsExactly("c1");
    }

    @Test
    void theHashIsThatOfTheBytes() {
        String yaml = "rubric: 1\nmission: toy\ntitle: T\ntotal: 0\n"
                + "criteria: [{ id: a, check: order, part: launch, points: 0 }]\n";

        assertThat(Judged.read(yaml).sha256())
                .isEqualTo(Judged.read(yaml).sha256())
                .isNotEqualTo(Judged.read(yaml + "# a word\n").sha256());
    }

    private static Check.Level level(String points, String name) {
        return new Check.Level(new BigDecimal(points), name);
    }

    private static Check check(String keys) {
        return Judged.rubric(keys).criteria().get(0).check();
    }
}
