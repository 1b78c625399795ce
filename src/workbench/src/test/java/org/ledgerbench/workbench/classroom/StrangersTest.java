package org.ledgerbench.workbench.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.workbench.Samples;
import org.ledgerbench.workbench.classroom.Strangers.Candidate;

class StrangersTest {

    private static final Roster ROSTER = new Roster(List.of(
            member("s1", "Ada Example"), member("s2", "Björn Borg"), member("s3", "Chen Li"), member("s4", "Chen Li")));

    @Test
    void areThoseWhoHandedInUnderAnIdThatIsNotOnTheRoster() {
        Strangers strangers = Strangers.of(
                of(row("s1", "Ada Example", StudentState.GRADED), row("x9", "Borg, Björn", StudentState.NEEDS_MARKING)),
                ROSTER);

        assertThat(strangers.strangers()).singleElement().satisfies(stranger -> {
            assertThat(stranger.id()).isEqualTo("x9");
            assertThat(stranger.source()).isEqualTo("x9.ledger.jsonl");
            assertThat(stranger.likely()).map(Candidate::id).contains("s2");
        });
    }

    @Test
    void areLikelyNobodyWhereTwoHaveTheName() {
        Strangers strangers = Strangers.of(of(row("x9", "Chen Li", StudentState.GRADED)), ROSTER);

        assertThat(strangers.strangers().get(0).likely()).isEmpty();
    }

    @Test
    void areOfferedThoseFirstWhoHandedInNothing() {
        Strangers strangers = Strangers.of(
                of(
                        row("s1", "Ada Example", StudentState.GRADED),
                        missing("s2"),
                        row("s3", "Chen Li", StudentState.GRADED),
                        missing("s4"),
                        row("x9", "", StudentState.ERROR)),
                ROSTER);

        assertThat(strangers.candidates()).extracting(Candidate::id).containsExactly("s2", "s4", "s1", "s3");
        assertThat(strangers.strangers()).hasSize(1);
        assertThat(strangers.readable())
                .as("a file that is no ledger may lie there by chance")
                .isZero();
        assertThat(strangers.candidates().get(0).label()).isEqualTo("Björn Borg (s2)");
    }

    @Test
    void areNobodyWithoutARoster() {
        assertThat(Strangers.of(of(row("x9", "Ada", StudentState.GRADED)), Roster.NONE))
                .isEqualTo(new Strangers(List.of(), List.of()));
    }

    private static Roster.Member member(String id, String name) {
        return new Roster.Member(id, Optional.of(name), Optional.empty(), false);
    }

    private static ClassResult of(StudentResult... rows) {
        return new ClassResult(Samples.rubric().rubric(), List.of(rows));
    }

    private static StudentResult row(String id, String name, StudentState state) {
        return new StudentResult(
                new Identity(
                        id,
                        Optional.of(name).filter(each -> !each.isEmpty()),
                        Optional.empty(),
                        Optional.of(id + ".ledger.jsonl")),
                state,
                state.hasPoints() ? Optional.of(Samples.score("1")) : Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Observations.NONE);
    }

    private static StudentResult missing(String id) {
        return new StudentResult(
                new Identity(id, Optional.empty(), Optional.empty(), Optional.empty()),
                StudentState.MISSING,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Observations.NONE);
    }
}
