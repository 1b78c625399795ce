package org.ledgerbench.workbench.job;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * How far a job has come.
 *
 * @param title what is being done
 * @param done steps done
 * @param total steps in all; 0 while that is not known
 * @param secondsLeft an estimate from the pace so far, once there is one
 */
public record JobStatus(String title, long done, long total, OptionalLong secondsLeft) {

    public JobStatus {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(secondsLeft, "secondsLeft");
    }
}
