package org.ledgerbench.workbench.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.charts.FigurePicture;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Region;
import org.ledgerbench.workbench.roll.Naming;

class SurveyTest {

    private final Survey samples = Surveys.ofSamples();

    @Test
    void saysHowTheSamplesDid() {
        Overview overview = samples.answer();

        assertThat(overview.marks().scores().words())
                .startsWith("23 of 25 students have points, of 100. Mean 50.4, median 56.5;")
                .contains("between 15 and 70", "23 of them still wait for marks");
        assertThat(words(overview.marks().locks()))
                .containsExactly(
                        "12 of 22 were near enough for all points (55 %); 5 predicted too little, 5 too much. No single"
                                + " wrong number stands out. For 1 the truth is not known, because their version of the"
                                + " mission is not installed.",
                        "19 of 22 were right (86 %). Most frequent misconceptions: \u201cAs many labels as random"
                                + " sampling\u201d 2 (9 %); \u201cMore labels than random sampling\u201d 1 (5 %).",
                        "18 of 21 were right (86 %). Most frequent misconceptions: \u201cRain recall improves\u201d 2"
                                + " (10 %); \u201cRain recall stays as it is\u201d 1 (5 %).");
    }

    @Test
    void drawsEveryKneeAndTheBandsOfTheRubric() {
        ChartCard knee = samples.answer().play().orElseThrow().cards().get(0);
        Figure figure = ((FigurePicture) knee.picture()).figure();

        assertThat(knee.words()).startsWith("18 of 21 lie within 5 % of their knee, 1 short of it, 2 beyond;");
        assertThat(figure.series().get(0).points().stream()
                        .mapToDouble(point -> point.y())
                        .sum())
                .isEqualTo(21);
        assertThat(figure.regions())
                .extracting(Region::label)
                .containsExactly("100 % of the points", "50 % of the points");
        assertThat(figure.regions().get(0).cells().get(0).low().x()).isEqualTo(-5);
        assertThat(figure.regions().get(1).cells()).hasSize(2);
    }

    @Test
    void countsRunsAgainstTheTenAllowed() {
        ChartCard runs = samples.answer().play().orElseThrow().cards().get(2);
        Figure figure = ((FigurePicture) runs.picture()).figure();

        assertThat(runs.picture().id()).isEqualTo("class-runs-labeling-roi");
        assertThat(runs.words()).endsWith("1 recorded more than the 10 allowed.");
        assertThat(figure.thresholds().get(0).label()).isEqualTo("10 allowed");
        assertThat(figure.series().get(0).points().get(11).y()).isEqualTo(1);
    }

    @Test
    void putsTheTracksOfTheMissionSideBySideAndUnknownOnesLast() {
        TrackTable table = samples.answer().marks().trackTable();

        assertThat(table.tracks())
                .containsExactly("Cloud Titan", "Edge Guardian", "Mobile Nomad", "Tiny Pioneer", "tiny-explorer");
        assertThat(row(table, "Students")).containsExactly("7", "6", "5", "4", "1");
        assertThat(row(table, "Mean points")).containsExactly("53", "55.2", "55.8", "40.6", "15");
        assertThat(row(table, "Right prediction: Active-learning ROI"))
                .containsExactly("86 %", "83 %", "100 %", "75 %", "\u2013");
        assertThat(samples.answer()
                        .marks()
                        .tracks()
                        .picture()
                        .svg(org.ledgerbench.charts.ChartTheme.LIGHT, org.ledgerbench.charts.ImageSize.of(800, 600)))
                .contains("Tiny Pioneer")
                .doesNotContain("tiny-explorer");
    }

    @Test
    void looksAtOneTrackAlone() {
        Survey ofTrack = new Survey(
                samples.result(), samples.mission(), samples.plays(), Naming.OPEN, Optional.of("mobile-nomad"));
        Overview overview = ofTrack.answer();

        assertThat(overview.marks().scores().words()).startsWith("5 of 5 students have points");
        assertThat(overview.tracks()).hasSize(5);
        assertThat(overview.play().orElseThrow().pairs().rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.track()).isEqualTo("Mobile Nomad"));
    }

    @Test
    void namesPairsWithWhatTheyShareAndBestFirst() {
        List<Pairs.Row> rows = samples.answer().play().orElseThrow().pairs().rows();

        assertThat(rows.get(0))
                .isEqualTo(new Pairs.Row(
                        new Pairs.Who("s1014", "s1014 \u00b7 Hana Sato"),
                        new Pairs.Who("s1018", "s1018 \u00b7 Ingrid Eriksen"),
                        "Mobile Nomad",
                        "Every part",
                        12,
                        2));
        assertThat(rows.get(1).parts()).isEqualTo("The deduplication audit, Active-learning ROI");
    }

    @Test
    void hidesWhoIsWhoInPairs() {
        Naming hidden = new Naming() {
            @Override
            public String id(StudentResult student) {
                return "Student "
                        + (9999 - Integer.parseInt(student.identity().id().replaceAll("\\D", "0")));
            }

            @Override
            public String name(StudentResult student) {
                return "";
            }

            @Override
            public String source(StudentResult student) {
                return "";
            }
        };
        Pairs pairs = new Survey(samples.result(), samples.mission(), samples.plays(), hidden, Optional.empty())
                .answer()
                .play()
                .orElseThrow()
                .pairs();

        assertThat(pairs.rows())
                .hasSameSizeAs(samples.answer().play().orElseThrow().pairs().rows());
        assertThat(pairs.rows()).allSatisfy(row -> {
            assertThat(row.first().shown()).startsWith("Student ").doesNotContain("s1");
            assertThat(row.first().shown()).isLessThan(row.second().shown());
        });
        assertThat(pairs.rows().get(0).first().id()).isEqualTo("s1018");
    }

    @Test
    void answersForAnEmptyClass() {
        Overview overview = Surveys.of(Surveys.samplesWith(0)).answer();

        assertThat(overview.marks().scores().words()).isEqualTo("Nobody has points yet.");
        assertThat(overview.marks().locks()).isEmpty();
        assertThat(overview.tracks()).isEmpty();
        assertThat(overview.play().orElseThrow().cards()).isEmpty();
        assertThat(overview.play().orElseThrow().pairs()).isEqualTo(new Pairs(List.of(), true));
    }

    @Test
    void answersWithoutTheMissionAndBeforeTheLedgersAreRead() {
        Overview overview = new Survey(
                        samples.result(), Optional.empty(), Optional.empty(), Naming.OPEN, Optional.empty())
                .answer();

        assertThat(overview.play()).isEmpty();
        assertThat(overview.marks().trackTable().tracks()).contains("cloud-titan");
        assertThat(overview.marks().locks()).hasSize(3);
        assertThat(overview.marks().locks().get(0).picture().title()).isEqualTo("Predicted: dedup-audit");
    }

    @Test
    void answersForOneStudent() {
        ClassResult all = samples.result();
        StudentResult one = all.students().stream()
                .filter(student -> student.identity().id().equals("s1010"))
                .findFirst()
                .orElseThrow();
        Overview overview =
                Surveys.of(new ClassResult(all.rubric(), List.of(one))).answer();

        assertThat(overview.marks().scores().words()).startsWith("1 of 1 students have points");
        assertThat(overview.cohort().criteria())
                .allSatisfy(criterion -> assertThat(criterion.discrimination()).isEmpty());
        assertThat(overview.play().orElseThrow().pairs().rows()).isEmpty();
    }

    private static List<String> words(List<ChartCard> cards) {
        return cards.stream().map(ChartCard::words).toList();
    }

    private static List<String> row(TrackTable table, String measure) {
        return table.rows().stream()
                .filter(row -> row.measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .cells();
    }
}
