package org.ledgerbench.workbench.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Region;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.workbench.Samples;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossiersTest {

    private final Dossiers dossiers =
            new Dossiers(Samples.catalog(), Samples.rubric().rubric());
    private ClassResult graded;

    @BeforeAll
    void grade() {
        graded = Samples.graded();
    }

    @Test
    void laysThePredictionBesideTheTruth() {
        assertThat(page("edge-guardian/kumar-sanjay.ledger.jsonl", 0).lock())
                .contains("Predicted 38 %, actual 30.0 %, 1.3x off");
        assertThat(page("edge-guardian/kumar-sanjay.ledger.jsonl", 1).lock().orElseThrow())
                .contains("actual");
    }

    @Test
    void laysEveryRunBesideTheSimulator() {
        RunSheet runs = page("edge-guardian/kumar-sanjay.ledger.jsonl", 0).runs();

        assertThat(runs.rows()).hasSize(2);
        assertThat(runs.mismatched()).isZero();
        RunSheet.Row first = runs.rows().get(0);
        assertThat(first.line()).isEqualTo(3);
        assertThat(first.knobs()).hasSize(runs.knobs().size());
        assertThat(first.readings()).hasSize(runs.readings().size());
        assertThat(first.readings())
                .allSatisfy(cell -> assertThat(cell.recorded()).isEqualTo(cell.recomputed()));
    }

    @Test
    void marksTheTamperedReadingAndNoOther() {
        List<RunSheet.Cell> mismatched = dossier("cloud-titan/costa-joao.ledger.jsonl").parts().stream()
                .flatMap(page -> page.runs().rows().stream())
                .flatMap(row -> row.readings().stream())
                .filter(RunSheet.Cell::isMismatch)
                .toList();

        assertThat(mismatched).hasSize(1);
        assertThat(mismatched.get(0).recorded()).isNotEqualTo(mismatched.get(0).recomputed());
    }

    @Test
    void findsTheRunBehindACitedNumber() {
        MarkedText text =
                page("cloud-titan/okafor-amara.ledger.jsonl", 0).reflections().get(0);

        assertThat(text.count(MarkedText.Kind.AGREES)).isPositive();
        assertThat(text.count(MarkedText.Kind.CONCEPT)).isGreaterThanOrEqualTo(2);
        assertThat(text.spans()).allSatisfy(span -> {
            assertThat(span.start()).isBetween(0, text.text().length() - 1);
            assertThat(span.end()).isBetween(span.start() + 1, text.text().length());
            assertThat(span.explanation()).isNotBlank();
        });
        assertThat(text.spans())
                .filteredOn(span -> span.kind() == MarkedText.Kind.AGREES)
                .allSatisfy(span -> assertThat(span.explanation()).startsWith("Run "));
    }

    @Test
    void keepsMarkupInATextAsItWasWritten() {
        String all = dossier("cloud-titan/moreau-robin.ledger.jsonl").parts().stream()
                .flatMap(page -> page.reflections().stream())
                .map(MarkedText::text)
                .reduce("", String::concat);

        assertThat(all).contains("<");
    }

    @Test
    void drawsTheRunsOfTheStudentIntoEveryFigureThatHasRuns() {
        PartPage roi = page("edge-guardian/obrien-niamh.ledger.jsonl", 1);

        assertThat(roi.drawings().figures())
                .extracting(figure -> figure.outline().id())
                .containsExactlyElementsOf(roi.part().instruments().figures().stream()
                        .map(outline -> outline.id())
                        .toList());
        assertThat(roi.drawings().figures())
                .flatExtracting(Figure::series)
                .filteredOn(series -> series.kind() == Series.Kind.RUNS)
                .anySatisfy(series -> assertThat(series.points()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void drawsTheBandsOfTheRubricAlongLabelsAndAlongTheirCost() {
        PartPage roi = page("edge-guardian/obrien-niamh.ledger.jsonl", 1);

        assertThat(roi.drawings().figures()).hasSize(2).allSatisfy(figure -> {
            assertThat(figure.regions()).extracting(Region::id).containsExactly("band-50", "band-100");
            double knee = figure.markers().stream()
                    .filter(marker -> marker.id().equals("knee"))
                    .findFirst()
                    .orElseThrow()
                    .at()
                    .x();
            Region.Cell half = figure.regions().get(0).cells().get(0);
            Region.Cell full = figure.regions().get(1).cells().get(0);
            assertThat(new double[] {
                        half.low().x(),
                        full.low().x(),
                        knee,
                        full.high().x(),
                        half.high().x()
                    })
                    .isSorted()
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void listsEachCriterionOnceWithItsResult() {
        Dossier dossier = dossier("edge-guardian/obrien-niamh.ledger.jsonl");

        List<String> ids = new java.util.ArrayList<>();
        dossier.parts()
                .forEach(page ->
                        page.criteria().forEach(line -> ids.add(line.result().id())));
        dossier.whole().forEach(line -> ids.add(line.result().id()));

        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(graded.rubric().criteria().stream()
                        .map(criterion -> criterion.id())
                        .toList());
        assertThat(dossier.whole()).hasSize(3).allMatch(CriterionLine::isByHand);
    }

    @Test
    void saysWhatIsCommittedAndWhatTheSimulatorKnows() {
        List<AnswerLine> answers =
                page("edge-guardian/kumar-sanjay.ledger.jsonl", 1).answers();

        assertThat(answers)
                .anyMatch(line ->
                        line.committed().equals("$3,000") && !line.actual().isEmpty());
        assertThat(answers)
                .anyMatch(line -> line.committed().isEmpty() && !line.actual().isEmpty());
    }

    @Test
    void showsRecordedValuesOfAVersionThatIsNotAtHand() {
        Dossier dossier = dossier("tiny-pioneer/popescu-valentina.ledger.jsonl");

        assertThat(dossier.trouble().orElseThrow()).contains("not installed in this version");
        assertThat(dossier.parts()).hasSize(3);
        assertThat(dossier.parts().get(0).runs().rows()).isNotEmpty();
        assertThat(dossier.parts().get(0).drawings().figures()).isEmpty();
    }

    @Test
    void hasADossierForEveryFileOfTheSamples() {
        for (Submission submission : Samples.submissions()) {
            Optional<StudentResult> result = graded.students().stream()
                    .filter(student -> student.identity().source().equals(Optional.of(submission.source())))
                    .findFirst();
            if (result.isPresent()) {
                Dossier dossier = dossiers.of(result.get(), Optional.of(submission));
                assertThat(dossier.parts().isEmpty())
                        .isEqualTo(result.get().criteria().isEmpty());
            }
        }
    }

    @Test
    void saysSoWhenNothingWasHandedIn() {
        Dossier dossier = dossiers.of(graded.students().get(0), Optional.empty());

        assertThat(dossier.trouble()).contains("No ledger of this student was handed in.");
    }

    @Test
    void saysSoWhenTheMissionIsNotInstalled() {
        Dossiers without = new Dossiers(new MissionCatalog(List.of(), List.of()), graded.rubric());
        String source = "edge-guardian/kumar-sanjay.ledger.jsonl";

        Dossier dossier = without.of(Samples.student(graded, source), Samples.submission(source));

        assertThat(dossier.trouble().orElseThrow()).contains("is not installed");
    }

    private Dossier dossier(String source) {
        return dossiers.of(Samples.student(graded, source), Samples.submission(source));
    }

    private PartPage page(String source, int part) {
        return dossier(source).parts().get(part);
    }
}
