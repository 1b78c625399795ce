package org.ledgerbench.workbench;

import java.util.List;
import java.util.Objects;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;

/**
 * A class that a host hands to the workbench.
 *
 * @param title what the class is called
 * @param roster who is in it
 * @param submissions what was handed in
 */
public record HostedClass(String title, Roster roster, List<Submission> submissions) {

    public HostedClass {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(roster, "roster");
        submissions = List.copyOf(submissions);
    }
}
