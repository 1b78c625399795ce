package org.ledgerbench.dataselection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Concept;
import org.ledgerbench.mission.Constraint;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.figure.FigureOutline;

/** The names that ledgers and rubrics rely on, word by word. */
class DescriptionTest {

    private static final MissionDescription MISSION = new DataSelectionMission().description();

    private static List<Part> parts(String id) {
        return MISSION.tracks().stream()
                .map(track -> track.part(id).orElseThrow())
                .toList();
    }

    private static List<String> words(String words) {
        return Arrays.asList(words.split(" "));
    }

    @Test
    void theMissionIsKnownByIdAndVersion() {
        assertThat(MISSION.key()).hasToString("data-selection 1.0");
        assertThat(MISSION.tracks())
                .extracting(Track::id)
                .containsExactly("cloud-titan", "edge-guardian", "mobile-nomad", "tiny-pioneer");
        assertThat(MISSION.partIds()).containsExactly("dedup-audit", "labeling-roi", "domain-gap");
    }

    @Test
    void knobsAreNamedAsInLedgers() {
        names("dedup-audit", "threshold");
        names("labeling-roi", "sampler batchSize labels");
        names("domain-gap", "syntheticShare randomization");
    }

    private static void names(String part, String knobs) {
        assertThat(parts(part))
                .allSatisfy(each -> assertThat(each.instruments().knobs())
                        .extracting(Knob::id)
                        .isEqualTo(words(knobs)));
    }

    @Test
    void readingsAreNamedAsInLedgers() {
        shows(
                "dedup-audit",
                "rows bands effectiveThreshold duplicateRecall contentLost removedFraction trainingFlops dedupFlops"
                        + " flopsReduction gpuHours trainingCost costSaved icrRaw icr signalKept gainAtFixedCompute");
        shows(
                "labeling-roi",
                "labelsBought rounds labelCost selectionCost totalCost withinBudget accuracy randomEquivalentLabels"
                        + " feesSaved netSaving marginalSaving marginalSelectionCost indexCost gpuSavings"
                        + " hardExampleShare noiseMultiplier");
        shows("domain-gap", "benchmarkAccuracy rainRecall fid feasible");
    }

    private static void shows(String part, String readings) {
        assertThat(parts(part))
                .allSatisfy(each -> assertThat(each.instruments().readings())
                        .extracting(Reading::id)
                        .isEqualTo(words(readings)));
    }

    @Test
    void answersClaimsPromptsAndConstraintsAreNamedAsInRubrics() {
        for (Part part : parts("dedup-audit")) {
            assertThat(part.questions().answerKnobs()).containsExactly("threshold");
            assertThat(part.questions().optima()).containsExactly("threshold");
            assertThat(part.questions().prompts()).extracting(Prompt::id).containsExactly("iron-law");
        }
        for (Part part : parts("labeling-roi")) {
            assertThat(part.questions().answerKnobs()).containsExactly("batchSize", "labels");
            assertThat(part.questions().claims())
                    .extracting(Claim::id)
                    .containsExactly("indexCost", "gpuSavings", "indexingIsDearer");
            assertThat(part.questions().knee()).isTrue();
            assertThat(part.questions().prompts()).extracting(Prompt::id).containsExactly("indexing-question");
        }
        for (Part part : parts("domain-gap")) {
            assertThat(part.questions().answerKnobs()).containsExactly("syntheticShare", "randomization");
            assertThat(part.questions().constraints())
                    .extracting(Constraint::id)
                    .containsExactly("accuracy", "fid", "rain-recall");
            assertThat(part.questions().prompts()).extracting(Prompt::id).containsExactly("defence");
        }
    }

    @Test
    void figuresHaveThePlansNames() {
        draws("dedup-audit", "ICR_Curve GainCurve");
        draws("labeling-roi", "LabelingROIPlot MarginalCostPlot");
        draws("domain-gap", "DomainGapPlot FeasibleRegion");
    }

    private static void draws(String part, String figures) {
        assertThat(parts(part))
                .allSatisfy(each -> assertThat(each.instruments().figures())
                        .extracting(FigureOutline::id)
                        .isEqualTo(words(figures)));
    }

    @Test
    void locksAcceptTheAnswersOfTheLedger() {
        for (Part part : parts("dedup-audit")) {
            Lock.OfNumber lock = (Lock.OfNumber) part.lock();
            assertThat(List.of(lock.minimum(), lock.maximum(), lock.precision()))
                    .containsExactly(0.0, 100.0, 0.1);
            assertThat(lock.unit()).isEqualTo("%");
            assertThat(lock.question())
                    .as("number and per cent stay on one line")
                    .contains("30\u00a0%");
        }
        assertThat(parts("labeling-roi"))
                .allSatisfy(part -> assertThat(answers(part)).isEqualTo(words("fewer same more")));
        assertThat(parts("domain-gap"))
                .allSatisfy(part -> assertThat(answers(part)).isEqualTo(words("improves unchanged degrades")));
    }

    private static List<String> answers(Part part) {
        return ((Lock.OfChoice) part.lock())
                .options().stream().map(Option::value).map(Value::text).toList();
    }

    @Test
    void theSecondLockNamesTheReferenceBatchSize() {
        assertThat(parts("labeling-roi"))
                .extracting(part -> part.lock().question())
                .satisfiesExactly(
                        question -> assertThat(question).contains("batches of 500 labels", "90 %"),
                        question -> assertThat(question).contains("batches of 1000 labels"),
                        question -> assertThat(question).contains("batches of 1000 labels"),
                        question -> assertThat(question).contains("batches of 25 labels"));
    }

    @Test
    void lookingCostsARunInTheSecondPartAlone() {
        assertThat(parts("labeling-roi"))
                .allMatch(part -> part.instruments().runLimit().orElse(0) == 10);
        assertThat(parts("dedup-audit"))
                .allMatch(part -> part.instruments().runLimit().isEmpty());
        assertThat(parts("domain-gap"))
                .allMatch(part -> part.instruments().runLimit().isEmpty());
    }

    @Test
    void aMissionTakesThreeQuartersOfAnHour() {
        for (Track track : MISSION.tracks()) {
            assertThat(track.parts().stream()
                            .mapToInt(part -> part.briefing().minutes())
                            .sum())
                    .isEqualTo(45);
        }
    }

    @Test
    void batchSizesAndLabelsAreWholeNumbers() {
        for (Part part : parts("labeling-roi")) {
            Knob labels = part.knob("labels").orElseThrow();
            double first = part.defaults().number("labels");
            assertThat(labels.problem(Value.of(first + 0.5))).isPresent();
            assertThat(labels.problem(Value.of(first + 1)))
                    .as("between two steps")
                    .isEmpty();
            Knob.Selector batchSize = (Knob.Selector) part.knob("batchSize").orElseThrow();
            assertThat(batchSize.options())
                    .allMatch(option -> option.value() instanceof Value.Numeric number && number.isWhole());
        }
    }

    @Test
    void theIndexingQuestionNamesTheSizeOfTheTracksData() {
        assertThat(parts("labeling-roi"))
                .extracting(part -> part.questions().prompts().get(0).question())
                .satisfiesExactly(
                        question -> assertThat(question).contains("entire 4 GB data set"),
                        question -> assertThat(question).contains("entire 1 PB data set"),
                        question -> assertThat(question).contains("entire 500 GB data set"),
                        question -> assertThat(question).contains("entire 32 MB data set"));
    }

    @Test
    void theCrisesCarryThePlansNumbers() {
        assertThat(MISSION.tracks())
                .extracting(track -> track.story().crisis())
                .satisfiesExactly(
                        crisis -> assertThat(crisis).contains("50 % redundant", "$5M"),
                        crisis -> assertThat(crisis).contains("statue", "1 PB", "$50k"),
                        crisis -> assertThat(crisis).contains("5 % label noise", "ten times"),
                        crisis -> assertThat(crisis).contains("500 real samples"));
        assertThat(MISSION.tracks())
                .allMatch(track -> track.story().stakeholder().role().equals("Safety Lead")
                        && track.story().stakeholder().message().contains("rain"));
    }

    @Test
    void theTermsOfTheChapterCanBeFoundInReflections() {
        assertThat(MISSION.concepts())
                .extracting(Concept::id)
                .contains(
                        "iron-law",
                        "efficiency",
                        "icr",
                        "noise-penalty",
                        "deduplication",
                        "flops",
                        "data-wall",
                        "uncertainty-sampling",
                        "knee",
                        "marginal-cost",
                        "domain-gap",
                        "fid",
                        "domain-randomisation",
                        "label-noise",
                        "veto");
    }
}
