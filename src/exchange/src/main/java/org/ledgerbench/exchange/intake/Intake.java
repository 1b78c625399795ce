package org.ledgerbench.exchange.intake;

import java.util.List;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.grading.intake.Submission;

/**
 * What was found.
 *
 * @param submissions the ledgers, by source, no source twice
 * @param notices what was left alone and why, in a stable order
 */
public record Intake(List<Submission> submissions, List<Notice> notices) {

    public Intake {
        submissions = List.copyOf(submissions);
        notices = List.copyOf(notices);
    }
}
