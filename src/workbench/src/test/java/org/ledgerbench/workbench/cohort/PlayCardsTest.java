package org.ledgerbench.workbench.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ledgerbench.charts.FigurePicture;
import org.ledgerbench.grading.cohort.PartPlay;
import org.ledgerbench.grading.cohort.RunSequence;
import org.ledgerbench.grading.cohort.StudentPlay;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Feedback;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.figure.Figure;

class PlayCardsTest {

    private static final MissionWords NO_MISSION = new MissionWords(Optional.empty());

    @Test
    void hatchesWhatIsBeyondTheLimitOfTheRubric() {
        ChartCard runs = runs(rubric(3, 10), 2, 10, 10, 11, 13);
        Figure figure = figure(runs);

        assertThat(runs.words())
                .isEqualTo(
                        "Half of the students recorded 10 settings or fewer; 1 recorded fewer than 3. 2 recorded more"
                                + " than the 10 allowed.");
        assertThat(figure.series().get(0).points()).hasSize(14);
        assertThat(figure.regions().get(0).cells().get(0).low().x()).isEqualTo(10.5);
        assertThat(figure.thresholds().get(0).value()).isEqualTo(10.5);
    }

    @Test
    void showsTheLimitEvenWhereNobodyCameNearIt() {
        assertThat(figure(runs(rubric(3, 10), 4, 5)).series().get(0).points()).hasSize(12);
    }

    @Test
    void countsVeryManySettingsInOneBar() {
        Figure figure = figure(runs(rubric(1, Integer.MAX_VALUE), 3, 90_000));

        assertThat(figure.series().get(0).points()).hasSize(25);
        assertThat(figure.series().get(0).points().get(24).y()).isEqualTo(1);
        assertThat(figure.outline().x().label()).endsWith("(the last bar: 24 or more)");
        assertThat(figure.regions()).isEmpty();
    }

    @Test
    void drawsALimitFarAwayWithoutAnAxisAsLong() {
        Figure figure = figure(runs(rubric(1, 1_000_000), 3));

        assertThat(figure.series().get(0).points()).hasSize(26);
        assertThat(figure.regions()).isEmpty();
    }

    @Test
    void saysHowManyNeverOpenedThePart() {
        assertThat(runs(rubric(1, Integer.MAX_VALUE), 0, 4, 4).words())
                .isEqualTo(
                        "Half of the students recorded 4 settings or fewer; 1 recorded none. Nothing limits the runs of"
                                + " this part.");
    }

    @Test
    void measuresTheKneeWithoutAMissionAtHandToo() {
        List<StudentPlay> plays = List.of(knee(105, 100), knee(150, 100), knee(50, 100));
        ChartCard card = new PlayCards(rubric(1, 10), NO_MISSION, plays).cards().get(0);

        assertThat(card.picture().id()).isEqualTo("class-knee-roi");
        assertThat(card.words())
                .startsWith("0 of 3 lie within 0 % of their knee, 1 short of it, 2 beyond; the median is +5 %.");
    }

    private static ChartCard runs(Rubric rubric, int... settings) {
        List<StudentPlay> plays = IntStream.of(settings)
                .mapToObj(each -> play(each, Optional.empty()))
                .toList();
        return new PlayCards(rubric, NO_MISSION, plays).cards().get(0);
    }

    private static StudentPlay knee(double committed, double knee) {
        return play(1, Optional.of(new KneeTruth(committed, knee, 1, 1, "labels")));
    }

    private static StudentPlay play(int settings, Optional<KneeTruth> knee) {
        return new StudentPlay(
                "s", "north", List.of(new PartPlay("roi", settings, new RunSequence(settings, "x"), knee)));
    }

    private static Rubric rubric(int least, int most) {
        Criterion iterations = new Criterion(
                "i", Optional.of("roi"), BigDecimal.ONE, new Check.Iterations(least, most), List.of(), Feedback.NONE);
        return new Rubric("toy", "Toy", BigDecimal.ONE, List.of(iterations), Optional.empty(), "");
    }

    private static Figure figure(ChartCard card) {
        return ((FigurePicture) card.picture()).figure();
    }
}
