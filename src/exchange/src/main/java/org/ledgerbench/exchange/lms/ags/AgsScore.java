package org.ledgerbench.exchange.lms.ags;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A score object of LTI Advantage AGS 2.0, to be posted to {@code {lineitem}/scores}.
 *
 * @param userId the platform's id of the student
 * @param scoreGiven the points; empty where there is no grade, which is not 0
 * @param scoreMaximum what they are out of, there exactly when {@code scoreGiven} is
 * @param comment words for the student
 * @param timestamp when the score was decided; a platform ignores one older than it has
 * @param activityProgress how far the student is
 * @param gradingProgress how far the grading is
 */
public record AgsScore(
        String userId,
        Optional<BigDecimal> scoreGiven,
        Optional<BigDecimal> scoreMaximum,
        Optional<String> comment,
        Instant timestamp,
        ActivityProgress activityProgress,
        GradingProgress gradingProgress) {

    public AgsScore {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(scoreGiven, "scoreGiven");
        Objects.requireNonNull(scoreMaximum, "scoreMaximum");
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(timestamp, "timestamp");
        Objects.requireNonNull(activityProgress, "activityProgress");
        Objects.requireNonNull(gradingProgress, "gradingProgress");
        if (scoreGiven.isPresent() != scoreMaximum.isPresent()) {
            throw new IllegalArgumentException("A score and its maximum are there together, or neither is");
        }
    }

    /** How far the student is, in the words of AGS. */
    public enum ActivityProgress {
        INITIALIZED("Initialized"),
        SUBMITTED("Submitted"),
        COMPLETED("Completed");

        private final String word;

        ActivityProgress(String word) {
            this.word = word;
        }

        /** The word in JSON. */
        public String word() {
            return word;
        }
    }

    /** How far the grading is, in the words of AGS. */
    public enum GradingProgress {
        FULLY_GRADED("FullyGraded"),
        PENDING_MANUAL("PendingManual"),
        FAILED("Failed"),
        NOT_READY("NotReady");

        private final String word;

        GradingProgress(String word) {
            this.word = word;
        }

        /** The word in JSON. */
        public String word() {
            return word;
        }
    }
}
