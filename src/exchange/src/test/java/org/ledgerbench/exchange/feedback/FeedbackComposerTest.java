package org.ledgerbench.exchange.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.exchange.ToyMission;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;

class FeedbackComposerTest {

    private static final MissionCatalog TOY =
            new MissionCatalog(List.of(LoadedMission.of(new ToyMission())), List.of());
    private static final MissionCatalog NONE = new MissionCatalog(List.of(), List.of());
    private static final StudentResult STUDENT = SampleFeedback.student(SampleClass.everyState(), "s1");

    @Test
    void aPartHasItsTitleItsCriteriaAndItsFigure() throws IOException {
        Feedback feedback = composer(TOY).compose(STUDENT, Optional.of(ledger("edge-guardian")));

        assertThat(feedback.title()).isEqualTo("Data selection");
        assertThat(feedback.sections())
                .extracting(Feedback.Section::heading)
                .containsExactly("Deduplication audit", "Labeling ROI");
        assertThat(feedback.sections().get(0).lines())
                .containsExactly(new Feedback.Line("dedup-lock", "30 of 30", "passed", "earned 30 of 30", ""));
        assertThat(feedback.sections())
                .allSatisfy(section -> assertThat(section.pictures())
                        .singleElement()
                        .satisfies(picture -> assertThat(picture.png()).isEqualTo(SampleFeedback.PNG)));
    }

    @Test
    void aMissionThatFailsTakesItsFiguresAwayAndNoPoints() throws IOException {
        Feedback feedback = composer(TOY).compose(STUDENT, Optional.of(ledger("cloud-titan")));

        assertThat(feedback.sections().get(0).pictures()).hasSize(1);
        assertThat(feedback.sections().get(1).pictures()).isEmpty();
        assertThat(feedback.sections().get(1).lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no ledger", "{\"ledger\":1}", "{\"ledger\":1,\"mission\":\"other\"}"})
    void aLedgerThatCannotBeReadTakesNoPoints(String content) throws IOException {
        Feedback feedback = composer(TOY).compose(STUDENT, Optional.of(submission(content)));

        assertThat(feedback.sections())
                .hasSize(2)
                .allSatisfy(section -> assertThat(section.pictures()).isEmpty())
                .allSatisfy(section -> assertThat(section.lines()).hasSize(1));
    }

    @Test
    void anUnknownTrackHasNoFigures() throws IOException {
        Feedback feedback = composer(TOY).compose(STUDENT, Optional.of(ledger("nowhere")));

        assertThat(feedback.sections())
                .allSatisfy(section -> assertThat(section.pictures()).isEmpty());
    }

    @Test
    void withoutItsMissionTheRubricTellsTheParts() throws IOException {
        Feedback feedback = composer(NONE).compose(STUDENT, Optional.of(ledger("edge-guardian")));

        assertThat(feedback.title()).isEqualTo("data-selection");
        assertThat(feedback.sections())
                .extracting(Feedback.Section::heading)
                .containsExactly("dedup-audit", "labeling-roi", "domain-gap");
    }

    @Test
    void whoHandedInNothingGetsNoSections() throws IOException {
        StudentResult missing = SampleFeedback.student(SampleClass.everyState(), "s4");

        assertThat(composer(TOY).compose(missing, Optional.empty()).sections()).isEmpty();
    }

    @Test
    void whatIsOfNoPartStandsAtTheEnd() throws IOException {
        Criterion whole = new Criterion(
                "roi-runs",
                Optional.empty(),
                new BigDecimal("40"),
                new Check.Iterations(1, 10),
                List.of(),
                org.ledgerbench.grading.rubric.Feedback.NONE);
        Rubric rubric = rubric(List.of(SampleClass.RUBRIC.criteria().get(0), whole));

        Feedback feedback = new FeedbackComposer(TOY, rubric, (figure, size) -> SampleFeedback.PNG)
                .compose(STUDENT, Optional.empty());

        assertThat(feedback.sections())
                .extracting(Feedback.Section::heading)
                .containsExactly("Deduplication audit", "The mission as a whole");
    }

    @ParameterizedTest
    @EnumSource(CriterionOutcome.class)
    void theAuthorsWordsFollowTheOutcome(CriterionOutcome outcome) throws IOException {
        Criterion spoken = new Criterion(
                "dedup-lock",
                Optional.of("dedup-audit"),
                new BigDecimal("30"),
                new Check.Iterations(1, 10),
                List.of(),
                new org.ledgerbench.grading.rubric.Feedback(
                        Optional.of("well done"), Optional.of("nearly"), Optional.of("look again")));
        boolean open = outcome == CriterionOutcome.PENDING || outcome == CriterionOutcome.ERROR;
        CriterionResult result = new CriterionResult(
                "dedup-lock",
                outcome,
                open ? Optional.empty() : Optional.of(BigDecimal.ONE),
                new BigDecimal("30"),
                "the reason");

        Feedback.Line line = new FeedbackComposer(NONE, rubric(List.of(spoken)), (figure, size) -> SampleFeedback.PNG)
                .compose(with(result), Optional.empty())
                .sections()
                .get(0)
                .lines()
                .get(0);

        String words = switch (outcome) {
            case PASSED -> "well done";
            case PARTIAL -> "nearly";
            case FAILED, MISSING -> "look again";
            case SKIPPED, PENDING, ERROR -> "";
        };
        assertThat(line)
                .isEqualTo(new Feedback.Line(
                        "dedup-lock",
                        open ? "open of 30" : "1 of 30",
                        outcome.name().toLowerCase(java.util.Locale.ROOT),
                        outcome == CriterionOutcome.PENDING ? "waits for a mark" : "the reason",
                        words));
    }

    @Test
    void readsALedgerOnceForAllItsFigures() throws IOException {
        List<String> opened = new ArrayList<>();
        Submission ledger = ledger("edge-guardian");
        Submission counted = new Submission() {
            @Override
            public String source() {
                return ledger.source();
            }

            @Override
            public InputStream open() throws IOException {
                opened.add(source());
                return ledger.open();
            }
        };

        composer(TOY).compose(STUDENT, Optional.of(counted));

        assertThat(opened).hasSize(1);
    }

    @Test
    void aDrawingThatFailsIsTold() {
        FeedbackComposer broken = new FeedbackComposer(TOY, SampleClass.RUBRIC, (figure, size) -> {
            throw new IOException("no ink");
        });

        assertThatThrownBy(() -> broken.compose(STUDENT, Optional.of(ledger("edge-guardian"))))
                .isInstanceOf(IOException.class)
                .hasMessage("no ink");
    }

    private static FeedbackComposer composer(MissionCatalog catalog) {
        return new FeedbackComposer(catalog, SampleClass.RUBRIC, (figure, size) -> SampleFeedback.PNG);
    }

    private static Rubric rubric(List<Criterion> criteria) {
        Rubric sample = SampleClass.RUBRIC;
        return new Rubric(
                sample.mission(), sample.title(), sample.total(), criteria, Optional.empty(), sample.sha256());
    }

    private static StudentResult with(CriterionResult result) {
        return new StudentResult(
                STUDENT.identity(),
                STUDENT.state(),
                STUDENT.score(),
                List.of(result),
                List.of(),
                List.of(),
                STUDENT.observations());
    }

    private static Submission ledger(String track) {
        return submission("{\"ledger\":1,\"mission\":\"data-selection\",\"missionVersion\":\"1.0\",\"student\":{\"id\":"
                + "\"s1\"},\"track\":\"" + track + "\",\"variant\":0,\"opened\":\"2026-11-23T09:00:00Z\"}\n");
    }

    private static Submission submission(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Submission() {
            @Override
            public String source() {
                return "s1.ledger.jsonl";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
