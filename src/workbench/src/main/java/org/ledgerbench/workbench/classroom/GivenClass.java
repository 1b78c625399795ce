package org.ledgerbench.workbench.classroom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;

/**
 * A class whose ledgers are at hand, wherever they come from.
 *
 * @param title what the class is called; its gradebook is named after it
 * @param submissions what was handed in
 * @param roster who is in the class; empty when nobody says
 */
public record GivenClass(String title, List<Submission> submissions, Optional<Roster> roster) {

    public GivenClass {
        Objects.requireNonNull(title, "title");
        submissions = List.copyOf(submissions);
        Objects.requireNonNull(roster, "roster");
    }
}
