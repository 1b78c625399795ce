package org.ledgerbench.grading.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SameRunsSearchTest {

    private final List<StudentPlay> plays = new ArrayList<>();

    @Test
    void findsPairsWithThePartsTheyShare() {
        play("bea", "north", part("one", 5, "x"), part("two", 4, "y"));
        play("ada", "north", part("one", 5, "x"), part("two", 4, "y"));
        play("cem", "north", part("one", 5, "x"), part("two", 4, "z"));
        play("dan", "north", part("one", 5, "w"));

        SameRunsSearch.Found found = search(100);

        assertThat(found.isComplete()).isTrue();
        assertThat(found.pairs())
                .containsExactly(
                        new SameRuns("ada", "bea", "north", List.of("one", "two"), 9, 2),
                        new SameRuns("ada", "cem", "north", List.of("one"), 5, 3),
                        new SameRuns("bea", "cem", "north", List.of("one"), 5, 3));
    }

    @Test
    void comparesOnlyWithinAPartAndATrack() {
        play("ada", "north", part("one", 5, "x"));
        play("bea", "south", part("one", 5, "x"));
        play("cem", "north", part("two", 5, "x"));

        assertThat(search(100).pairs()).isEmpty();
    }

    @Test
    void leavesOutSequencesTooShortToSayAnything() {
        play("ada", "north", part("one", 2, "x"), part("two", 0, ""));
        play("bea", "north", part("one", 2, "x"), part("two", 0, ""));
        assertThat(search(100).pairs()).isEmpty();

        play("cem", "north", part("one", 2, "x"), part("two", 3, "y"));
        play("dan", "north", part("one", 2, "x"), part("two", 3, "y"));
        assertThat(search(100).pairs()).containsExactly(new SameRuns("cem", "dan", "north", List.of("two"), 3, 2));
    }

    @Test
    void keepsTheMostTellingPairsWhereThereAreTooMany() {
        for (int index = 0; index < 200; index++) {
            play("crowd" + index, "north", part("one", 4, "common"));
        }
        play("ada", "north", part("one", 9, "rare"));
        play("bea", "north", part("one", 9, "rare"));

        SameRunsSearch.Found found = search(10);

        assertThat(found.isComplete()).isFalse();
        assertThat(found.pairs()).hasSize(10);
        assertThat(found.pairs().get(0)).isEqualTo(new SameRuns("ada", "bea", "north", List.of("one"), 9, 2));
        assertThat(found.pairs().get(1).sharers()).isEqualTo(200);
    }

    @Test
    void isCompleteWhenThePairsJustFit() {
        play("ada", "north", part("one", 5, "x"), part("two", 3, "y"));
        play("bea", "north", part("one", 5, "x"), part("two", 3, "y"));

        assertThat(search(1).isComplete()).isTrue();
        assertThat(search(1).pairs()).hasSize(1);
    }

    @Test
    void findsTheSameWhateverTheOrderOfTheClass() {
        for (int index = 0; index < 60; index++) {
            play("s" + index, "north", part("one", 4, "x" + index % 17), part("two", 3, "y" + index % 5));
        }
        SameRunsSearch.Found before = search(25);
        for (long seed = 0; seed < 20; seed++) {
            Collections.shuffle(plays, new Random(seed));
            assertThat(search(25)).isEqualTo(before);
        }
    }

    private SameRunsSearch.Found search(int most) {
        return new SameRunsSearch(3, most).find(plays);
    }

    private void play(String student, String track, PartPlay... parts) {
        plays.add(new StudentPlay(student, track, List.of(parts)));
    }

    private static PartPlay part(String id, int runs, String digest) {
        return new PartPlay(id, runs, new RunSequence(runs, digest), Optional.empty());
    }
}
