package org.ledgerbench.workbench.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

final class PlaySessionTest {

    private static final String PART = "dedup-audit";
    private static final Settings SETTINGS = new Settings(Map.of("threshold", Value.of(0.6)));

    private final FragileJournal journal = new FragileJournal("stick");
    private final PlaySession session = Plays.session(journal);

    @Test
    void keepsEachActBeforeItTellsOfIt() {
        int[] keptWhenTold = new int[1];
        session.onChange(() -> keptWhenTold[0] = journal.kept.size());

        session.lock(PART, Value.of(40));

        assertThat(keptWhenTold[0]).isEqualTo(1);
        assertThat(session.trouble()).isEmpty();
    }

    @Test
    void saysAtOnceThatAnActCouldNotBeKeptAndHoldsItInMemory() {
        session.lock(PART, Value.of(40));
        journal.failure = Optional.of("The disk is full.");

        session.record(PART, SETTINGS);

        assertThat(session.trouble()).contains("The disk is full.");
        assertThat(journal.kept).hasSize(1);
        assertThat(session.entries()).hasSize(2);
        assertThat(session.progress().part(PART).runs()).hasSize(1);
    }

    @Test
    void keepsWhatWaitedAsSoonAsTheDiskTakesItInTheOrderItWasDone() {
        session.lock(PART, Value.of(40));
        journal.failure = Optional.of("The disk is full.");
        session.record(PART, SETTINGS);
        session.answer(PART, SETTINGS.values());
        journal.failure = Optional.empty();

        session.reflect(PART, "iron-law", "Less to compute.");

        assertThat(session.trouble()).isEmpty();
        assertThat(journal.kept).containsExactlyElementsOf(session.entries());
        assertThat(journal.kept).extracting(each -> each.stamp().seq()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void triesAgainWithoutAnotherAct() {
        journal.failure = Optional.of("The disk is full.");
        session.lock(PART, Value.of(40));
        journal.failure = Optional.empty();

        session.retry();

        assertThat(session.trouble()).isEmpty();
        assertThat(journal.kept).hasSize(1);
    }

    @Test
    void opensTheStickAnewOnceItIsBack() {
        journal.failure = Optional.of("The stick is gone.");
        session.lock(PART, Value.of(40));
        session.retry();
        assertThat(session.trouble()).contains("The stick is not back.");
        FragileJournal again = new FragileJournal("stick");
        journal.putBack = Optional.of(again);

        session.retry();

        assertThat(session.trouble()).isEmpty();
        assertThat(again.kept).hasSize(1);
    }

    @Test
    void goesOnInAnotherPlaceWithEverything() throws IOException {
        session.lock(PART, Value.of(40));
        journal.failure = Optional.of("The stick is gone.");
        session.record(PART, SETTINGS);
        FragileJournal home = new FragileJournal("home");
        journal.elsewhere = Optional.of(home);

        session.moveTo(Path.of("home"));
        session.submit();

        assertThat(session.place()).isEqualTo("home");
        assertThat(session.trouble()).isEmpty();
        assertThat(home.kept).hasSize(3).last().isInstanceOf(Entry.Submit.class);
    }

    @Test
    void staysWhereItIsWhenTheOtherPlaceIsNoBetter() {
        journal.failure = Optional.of("The disk is full.");
        session.lock(PART, Value.of(40));

        assertThatThrownBy(() -> session.moveTo(Path.of("other"))).hasMessageContaining("full, too");

        assertThat(session.place()).isEqualTo("stick");
        assertThat(session.trouble()).contains("The disk is full.");
        assertThat(session.entries()).hasSize(1);
        assertThat(journal.closed).isFalse();
    }

    @Test
    void saysWhenTheOtherPlaceFillsUpWhileItIsWritten() throws IOException {
        journal.failure = Optional.of("The disk is full.");
        session.lock(PART, Value.of(40));
        FragileJournal small = new FragileJournal("small");
        small.failure = Optional.of("The other disk is full.");
        journal.elsewhere = Optional.of(small);

        session.moveTo(Path.of("small"));

        assertThat(session.place()).isEqualTo("small");
        assertThat(session.trouble()).contains("The other disk is full.");
        assertThat(session.entries()).hasSize(1);
    }

    @Test
    void locksOnceAndOnlyWhatTheLockTakes() {
        assertThatThrownBy(() -> session.lock(PART, Value.of(140))).isInstanceOf(IllegalArgumentException.class);
        session.lock(PART, Value.of(40));

        assertThatThrownBy(() -> session.lock(PART, Value.of(50))).isInstanceOf(IllegalStateException.class);
        assertThat(journal.kept).hasSize(1);
    }

    @Test
    void recordsAnswersAndReflectsOnlyAfterTheLock() {
        assertThatThrownBy(() -> session.record(PART, SETTINGS)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.answer(PART, SETTINGS.values())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.reflect(PART, "iron-law", "?")).isInstanceOf(IllegalStateException.class);
        assertThat(session.entries()).isEmpty();
    }
}
