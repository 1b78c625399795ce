package org.ledgerbench.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.LatePolicy;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.grading.toy.Judged;
import org.ledgerbench.grading.toy.Play;
import org.ledgerbench.grading.toy.ToyMission;

class LatePenaltyTest {

    private static final Instant DUE = Instant.parse("2026-11-23T12:00:00Z");
    private static final LatePolicy POLICY =
            new LatePolicy(new BigDecimal("24"), new BigDecimal("0.10"), new BigDecimal("0.25"));
    private static final Score SCORE =
            new Score(new BigDecimal("50"), new BigDecimal("10"), BigDecimal.ZERO, new BigDecimal("20"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T11:00:00Z, 0", "2026-11-23T12:00:00Z, 0", "2026-11-23T12:00:00.001Z, 6",
        "2026-11-24T12:00:00Z, 6", "2026-11-24T12:00:00.001Z, 45", "2027-11-24T12:00:00Z, 45"
    })
    void costsTheDeductionWithinTheGraceHoursAndAllButARestLater(Instant handedIn, BigDecimal penalty) {
        assertThat(LatePenalty.of(POLICY, SCORE, DUE, handedIn)).isEqualByComparingTo(penalty);
    }

    @Test
    void halfAnHourOfGraceIsHalfAnHour() {
        LatePolicy half = new LatePolicy(new BigDecimal("0.5"), BigDecimal.ZERO, BigDecimal.ZERO);

        assertThat(LatePenalty.of(half, SCORE, DUE, DUE.plusSeconds(1800))).isZero();
        assertThat(LatePenalty.of(half, SCORE, DUE, DUE.plusSeconds(1801))).isEqualByComparingTo("60");
    }

    @Test
    void theSystemsTimeCountsBeforeTheLedgers() {
        Provenance late = new Provenance(Optional.empty(), Optional.empty(), Optional.of(DUE.plusSeconds(60)), 0);

        assertThat(row(late, Optional.of(DUE), true).score().orElseThrow().penalty())
                .isEqualByComparingTo("1");
        assertThat(row(Provenance.UNKNOWN, Optional.of(DUE), true)
                        .score()
                        .orElseThrow()
                        .penalty())
                .isZero();
    }

    @Test
    void aPenaltyIsALayerOfItsOwn() {
        Provenance late = new Provenance(Optional.empty(), Optional.empty(), Optional.of(DUE.plusSeconds(60)), 0);
        StudentResult row = row(late, Optional.of(DUE), true);

        assertThat(row.score().orElseThrow().automatic()).isEqualByComparingTo("10");
        assertThat(row.score().orElseThrow().points()).isEqualByComparingTo("9");
        assertThat(row.criteria().get(0).points().orElseThrow()).isEqualByComparingTo("10");
    }

    @Test
    void withoutDueTimeOrPolicyNothingIsLate() {
        Provenance late = new Provenance(Optional.empty(), Optional.empty(), Optional.of(DUE.plusSeconds(60)), 0);

        assertThat(row(late, Optional.empty(), true).score().orElseThrow().penalty())
                .isZero();
        assertThat(row(late, Optional.of(DUE), false).score().orElseThrow().penalty())
                .isZero();
    }

    private static StudentResult row(Provenance provenance, Optional<Instant> due, boolean policy) {
        Rubric standard = Judged.rubric("part: launch, check: lock, bands: [{ within: 1, credit: 100% }]");
        Rubric rubric = new Rubric(
                standard.mission(),
                standard.title(),
                standard.total(),
                standard.criteria(),
                policy ? Optional.of(POLICY) : Optional.empty(),
                standard.sha256());
        Roster roster = new Roster(List.of(new Roster.Member("s1", Optional.empty(), due, false)));
        return new ClassGrader(new LedgerGrader(ToyMission.catalog(), rubric))
                .grade(
                        List.of(new Play().lock("launch", 30).submit().as("a", provenance)),
                        roster,
                        new ClassGrader.Job(1, Progress.SILENT, CancelToken.NEVER))
                .students()
                .get(0);
    }
}
