package org.ledgerbench.workbench.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.play.SafeKeeping.Remedy;

final class SafeKeepingTest {

    private static final String PART = "dedup-audit";

    private final FragileJournal journal = new FragileJournal("stick/s1.ledger.jsonl");
    private final PlaySession session = Plays.session(journal);
    private final Student student = new Student();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<String> moved = new ArrayList<>();
    private final SafeKeeping keeping = new SafeKeeping(student, later::add, moved::add);

    /** Answers as told, and remembers what was said. */
    private static final class Student implements SafeKeeping.Asker {

        final List<String> heard = new ArrayList<>();
        final Deque<Remedy> remedies = new ArrayDeque<>();
        Runnable beforeTrying = () -> {};
        Optional<Path> place = Optional.of(Path.of("elsewhere"));

        @Override
        public Remedy remedy(String sentence) {
            heard.add(sentence);
            beforeTrying.run();
            return remedies.isEmpty() ? Remedy.LATER : remedies.pop();
        }

        @Override
        public Optional<Path> place(Path name) {
            assertThat(name).hasToString("s1.ledger.jsonl");
            return place;
        }

        @Override
        public void tell(String sentence) {
            heard.add(sentence);
        }
    }

    @Test
    void asksAsSoonAsTheActThatFailedIsOver() {
        keeping.watch(session);
        fillTheDisk();

        session.lock(PART, Value.of(40));

        assertThat(student.heard).isEmpty();
        later.pop().run();
        assertThat(student.heard).containsExactly("The disk is full.");
    }

    @Test
    void asksOnceForEachTrouble() {
        keeping.watch(session);
        fillTheDisk();
        session.lock(PART, Value.of(40));
        session.reflect(PART, "iron-law", "One.");
        session.reflect(PART, "iron-law", "Two.");
        assertThat(later).hasSize(1);

        journal.failure = Optional.empty();
        session.retry();
        fillTheDisk();
        session.reflect(PART, "iron-law", "Three.");

        assertThat(later).hasSize(2);
    }

    @Test
    void goesOnElsewhereAndSaysWhere() {
        FragileJournal home = new FragileJournal("home/s1.ledger.jsonl");
        journal.elsewhere = Optional.of(home);
        fillTheDisk();
        session.lock(PART, Value.of(40));
        student.remedies.add(Remedy.ELSEWHERE);

        assertThat(keeping.secure(session)).isTrue();

        assertThat(home.kept).hasSize(1);
        assertThat(moved).singleElement().asString().contains("home/s1.ledger.jsonl");
    }

    @Test
    void asksAgainWhenTheOtherPlaceIsNoBetter() {
        fillTheDisk();
        session.lock(PART, Value.of(40));
        student.remedies.addAll(List.of(Remedy.ELSEWHERE, Remedy.ELSEWHERE, Remedy.LATER));

        assertThat(keeping.secure(session)).isFalse();

        assertThat(student.heard).filteredOn(each -> each.contains("full, too")).hasSize(2);
        assertThat(session.entries()).hasSize(1);
        assertThat(moved).isEmpty();
    }

    @Test
    void triesTheSamePlaceAgainOnceTheStickIsBack() {
        fillTheDisk();
        session.lock(PART, Value.of(40));
        student.remedies.add(Remedy.AGAIN);
        student.beforeTrying = () -> journal.failure = Optional.empty();

        assertThat(keeping.secure(session)).isTrue();
        assertThat(journal.kept).hasSize(1);
    }

    @Test
    void asksNothingWhileAllIsSafe() {
        session.lock(PART, Value.of(40));

        assertThat(keeping.secure(session)).isTrue();
        assertThat(student.heard).isEmpty();
    }

    @Test
    void staysPutWhenNoPlaceIsNamed() {
        student.place = Optional.empty();

        keeping.move(session);

        assertThat(session.place()).isEqualTo("stick/s1.ledger.jsonl");
        assertThat(student.heard).isEmpty();
    }

    private void fillTheDisk() {
        journal.failure = Optional.of("The disk is full.");
    }
}
