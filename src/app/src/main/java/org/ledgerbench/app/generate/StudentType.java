package org.ledgerbench.app.generate;

import java.util.SplittableRandom;

/** How a made-up student works. */
enum StudentType {
    /** Sweeps, narrows down, argues with numbers. */
    CAREFUL(0.95, 1.0, 26),
    /** Does what is asked, roughly. */
    SOLID(0.75, 0.9, 26),
    /** Few runs, short texts, half of it right. */
    HURRIED(0.45, 0.5, 16),
    /** Hardly looks before answering. */
    GUESSER(0.15, 0.2, 8),
    /** Stops before the last part and never hands in. */
    DROP_OUT(0.55, 0.8, 6),
    /** Runs first and locks a prediction afterwards. */
    LATE_LOCKER(0.65, 0.8, 6),
    /** Locks twice. */
    SECOND_THOUGHTS(0.70, 0.9, 5),
    /** Records more runs than a part allows. */
    OVER_RUNNER(0.70, 1.4, 4),
    /** Writes readings the simulator never showed. */
    TAMPERER(0.50, 0.8, 3);

    private static final int TOTAL_WEIGHT = 100;

    private final double skill;
    private final double diligence;
    private final int weight;

    StudentType(double skill, double diligence, int weight) {
        this.skill = skill;
        this.diligence = diligence;
        this.weight = weight;
    }

    /** How likely this student gets something right, 0 to 1. */
    double skill() {
        return skill;
    }

    /** The share of the usual number of runs this student records. */
    double diligence() {
        return diligence;
    }

    /** A type, as often as it occurs in a class. */
    static StudentType draw(SplittableRandom random) {
        int left = random.nextInt(TOTAL_WEIGHT);
        for (StudentType type : values()) {
            left -= type.weight;
            if (left < 0) {
                return type;
            }
        }
        throw new IllegalStateException("The weights add up to less than " + TOTAL_WEIGHT);
    }
}
