package org.ledgerbench.grading.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a criterion judges, with the keys of its own. */
public sealed interface Check {

    /** The published name, as in {@code check: lock}. */
    String name();

    /**
     * The first lock against the truth, or that it was locked at all.
     *
     * @param award what earns the points
     * @param bands credit by distance; empty for all or nothing
     */
    record Lock(Award award, List<Band> bands) implements Check {

        /** What a lock is rewarded for. */
        public enum Award {
            /** Being right. */
            ACCURACY,
            /** Having committed. */
            COMMITMENT
        }

        public Lock {
            Objects.requireNonNull(award, "award");
            bands = List.copyOf(bands);
        }

        @Override
        public String name() {
            return "lock";
        }
    }

    /** The part's first lock comes before its first run. */
    record Order() implements Check {

        @Override
        public String name() {
            return "order";
        }
    }

    /**
     * Every recorded reading agrees with the recomputed one.
     *
     * @param tolerance the relative difference allowed
     */
    record Replay(double tolerance) implements Check {

        @Override
        public String name() {
            return "replay";
        }
    }

    /**
     * The number of distinct settings recorded.
     *
     * @param min the least, included
     * @param max the most, included
     */
    record Iterations(int min, int max) implements Check {

        @Override
        public String name() {
            return "iterations";
        }
    }

    /**
     * The committed answer against the knee of its curve.
     *
     * @param bands credit by distance; empty for all or nothing
     * @param quality the least share of the knee's gain, 0 to 1, where one is asked for
     */
    record Knee(List<Band> bands, Optional<BigDecimal> quality) implements Check {

        public Knee {
            bands = List.copyOf(bands);
            Objects.requireNonNull(quality, "quality");
        }

        @Override
        public String name() {
            return "knee";
        }
    }

    /**
     * The committed value by the share of the best gain it reaches.
     *
     * @param of the knob judged
     * @param bands credit by share; empty for all or nothing
     */
    record Optimum(String of, List<Band> bands) implements Check {

        public Optimum {
            Objects.requireNonNull(of, "of");
            bands = List.copyOf(bands);
        }

        @Override
        public String name() {
            return "optimum";
        }
    }

    /** The committed settings are feasible. */
    record Constraint() implements Check {

        @Override
        public String name() {
            return "constraint";
        }
    }

    /**
     * A number or verdict at the committed settings.
     *
     * @param claim the claim's id
     * @param bands credit by distance; empty for all or nothing
     */
    record Claim(String claim, List<Band> bands) implements Check {

        public Claim {
            Objects.requireNonNull(claim, "claim");
            bands = List.copyOf(bands);
        }

        @Override
        public String name() {
            return "claim";
        }
    }

    /**
     * Words, concepts and numbers of a reflection.
     *
     * @param prompt the prompt's id
     * @param minWords the least number of words
     * @param concepts which concepts are to be named, where any are
     * @param numbers how many cited numbers must agree with the student's own runs
     */
    record Reflection(String prompt, int minWords, Optional<Concepts> concepts, int numbers) implements Check {

        public Reflection {
            Objects.requireNonNull(prompt, "prompt");
            Objects.requireNonNull(concepts, "concepts");
        }

        @Override
        public String name() {
            return "reflection";
        }
    }

    /**
     * Concepts a reflection is to name.
     *
     * @param any how many of them
     * @param of ids of the mission's concepts, or words taken as they are
     */
    record Concepts(int any, List<String> of) {

        public Concepts {
            of = List.copyOf(of);
        }
    }

    /**
     * Presence.
     *
     * @param of what must be there
     */
    record Complete(Set<Item> of) implements Check {

        /** Something that may be asked for. */
        public enum Item {
            /** A lock in every part. */
            LOCKS,
            /** A run in every part. */
            RUNS,
            /** Every answer knob and claim. */
            ANSWERS,
            /** Every prompt. */
            REFLECTIONS
        }

        public Complete {
            of = Set.copyOf(of);
        }

        @Override
        public String name() {
            return "complete";
        }
    }

    /**
     * Judged by an instructor.
     *
     * @param prompt the prompt whose reflection is read; empty when it is all of them
     * @param levels the levels, best first
     */
    record Hand(Optional<String> prompt, List<Level> levels) implements Check {

        public Hand {
            Objects.requireNonNull(prompt, "prompt");
            levels = List.copyOf(levels);
        }

        @Override
        public String name() {
            return "hand";
        }
    }

    /**
     * A level of a hand-marked criterion.
     *
     * @param points what it earns
     * @param title its name, empty where the author gave none
     */
    record Level(BigDecimal points, String title) {

        public Level {
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(title, "title");
        }
    }
}
