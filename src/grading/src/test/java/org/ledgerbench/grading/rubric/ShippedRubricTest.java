package org.ledgerbench.grading.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ledgerbench.dataselection.DataSelectionMission;
import org.ledgerbench.mission.Concept;
import org.ledgerbench.mission.MissionDescription;

class ShippedRubricTest {

    private final MissionDescription mission = new DataSelectionMission().description();
    private final Rubric rubric = read();

    @Test
    void gives70PointsAutomaticallyAnd30ByHand() {
        assertThat(points(false)).isEqualByComparingTo("70");
        assertThat(points(true)).isEqualByComparingTo("30");
        assertThat(rubric.late()).isEmpty();
    }

    @Test
    void beingRightOnTheLocksEarnsAtMost9() {
        BigDecimal right = rubric.criteria().stream()
                .filter(criterion ->
                        criterion.check() instanceof Check.Lock lock && lock.award() == Check.Lock.Award.ACCURACY)
                .map(Criterion::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(right).isLessThanOrEqualTo(BigDecimal.valueOf(9));
    }

    @Test
    void asksForConceptsOfTheMissionOnly() {
        Set<String> known = mission.concepts().stream().map(Concept::id).collect(Collectors.toSet());
        List<String> asked = rubric.criteria().stream()
                .flatMap(criterion -> criterion.check() instanceof Check.Reflection reflection
                        ? reflection.concepts().stream()
                        : java.util.stream.Stream.empty())
                .flatMap(concepts -> concepts.of().stream())
                .toList();

        assertThat(known).containsAll(asked);
    }

    private BigDecimal points(boolean byHand) {
        return rubric.criteria().stream()
                .filter(criterion -> criterion.check() instanceof Check.Hand == byHand)
                .map(Criterion::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Rubric read() {
        Path file = Path.of("../../rubrics/data-selection.yaml");
        try {
            RubricReading reading = new RubricReader(id ->
                            Optional.of(mission).filter(each -> each.key().id().equals(id)))
                    .read(Files.readAllBytes(file), file.toString());
            assertThat(reading.problems()).isEmpty();
            return reading.rubric().orElseThrow();
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
