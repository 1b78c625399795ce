package org.ledgerbench.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ledgerbench.gradebook.SampleClass.grading;
import static org.ledgerbench.gradebook.SampleClass.marker;
import static org.ledgerbench.gradebook.SampleClass.missing;
import static org.ledgerbench.gradebook.SampleClass.student;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByHand;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByOverride;
import org.ledgerbench.gradebook.marking.NewClass;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.ReusableComment;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

class GradebookTest {

    @TempDir
    Path folder;

    private Path file;
    private Gradebook gradebook;

    @BeforeEach
    void createClass() {
        file = folder.resolve("winter class.gradebook");
        gradebook = Gradebook.create(file, SampleClass.newClass(), marker("Ada"));
    }

    @AfterEach
    void close() {
        gradebook.close();
    }

    @Test
    void keepsWhatTheClassIsAbout() {
        Roster roster = new Roster(List.of(
                new Roster.Member("s2", Optional.of("Zoë"), Optional.of(Instant.parse("2026-12-01T00:00:00Z")), false),
                new Roster.Member("s1", Optional.empty(), Optional.empty(), true)));
        Path other = folder.resolve("other.gradebook");
        try (Gradebook created =
                Gradebook.create(other, new NewClass("Übung", SampleClass.rubric(), roster, -7), marker("Ada"))) {
            assertThat(created.settings().roster()).isEqualTo(roster);
        }
        try (Gradebook opened = Gradebook.open(other, marker("Ada"))) {
            assertThat(opened.settings().title()).isEqualTo("Übung");
            assertThat(opened.settings().mission()).isEqualTo("data-selection");
            assertThat(opened.settings().rubric()).isEqualTo("standard");
            assertThat(opened.settings().rubricSha256())
                    .isEqualTo(SampleClass.rubric().rubric().sha256());
            assertThat(opened.settings().pseudonymSeed()).isEqualTo(-7);
            assertThat(opened.settings().roster()).isEqualTo(roster);
            assertThat(opened.migrationBackup()).isEmpty();
        }
    }

    @Test
    void givesAnAutomaticResultBackEqual() {
        StudentResult first = student("s1", "5", "2.50");
        StudentResult second = missing("s2");
        gradebook.apply(grading(first, second));

        assertThat(gradebook.automatic()).containsExactly(first, second);
        assertThat(gradebook.classResult(SampleClass.rubric().rubric()))
                .isEqualTo(new ClassResult(SampleClass.rubric().rubric(), List.of(first, second)));
        assertThat(gradebook.student("s1")).contains(first);
        assertThat(gradebook.student("nobody")).isEmpty();
    }

    @Test
    void findsMarksAgainAfterClosing() {
        gradebook.apply(grading(student("s1", "5", "2.5")));
        gradebook.marks().perform(new MarkByHand("s1", "reasoning", new BigDecimal("6"), "causal"));
        gradebook.marks().perform(new MarkByOverride("s1", "knee", new BigDecimal("4"), "misread axis"));
        gradebook.close();

        gradebook = Gradebook.open(file, marker("Ada"));

        StudentResult result = gradebook.student("s1").orElseThrow();
        assertThat(result.state()).isEqualTo(StudentState.GRADED);
        assertThat(result.score().orElseThrow().points()).isEqualByComparingTo("15");
        assertThat(result.score().orElseThrow().automatic()).isEqualByComparingTo("5");
        assertThat(result.score().orElseThrow().byHand()).isEqualByComparingTo("10");
        assertThat(gradebook.classResult(SampleClass.rubric().rubric()).students())
                .containsExactly(result);
    }

    @Test
    void refusesToPresentTheClassUnderAnotherRubric() {
        assertThatThrownBy(() -> gradebook.classResult(
                        SampleClass.rubric("other", "10", "0").rubric()))
                .isInstanceOf(GradebookException.class)
                .hasMessageContaining("not the one the class was graded by");
    }

    @Test
    void addsUpTheTimeOfAStudent() {
        gradebook.timeUsed().add("s1", Duration.ofSeconds(20));
        gradebook.timeUsed().add("s1", Duration.ofMillis(1500));
        gradebook.timeUsed().add("s2", Duration.ZERO);

        assertThat(gradebook.timeUsed().byStudent())
                .isEqualTo(Map.of("s1", Duration.ofMillis(21500), "s2", Duration.ZERO));
        assertThatThrownBy(() -> gradebook.timeUsed().add("s1", Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void offersTheCommentsOfACriterionBeforeThoseForAny() {
        ReusableComment general = new ReusableComment(Place.WHOLE, "Well done.");
        ReusableComment special = new ReusableComment("knee", " Look at the marginal cost. ");
        gradebook.reusableComments().add(general);
        gradebook.reusableComments().add(special);
        gradebook.reusableComments().add(new ReusableComment("lock", "Lock first."));

        assertThat(gradebook.reusableComments().fitting("knee")).containsExactly(special, general);
        assertThat(gradebook.reusableComments().add(general)).isEmpty();
        assertThat(gradebook.reusableComments().remove(general)).isPresent();
        assertThat(gradebook.reusableComments().remove(general)).isEmpty();
        assertThat(gradebook.reusableComments().fitting("knee")).containsExactly(special);
    }

    @Test
    void saysSoWhenItIsClosed() {
        gradebook.close();

        assertThatThrownBy(() -> gradebook.settings())
                .isInstanceOf(GradebookException.class)
                .hasMessageContaining("is closed");
    }
}
