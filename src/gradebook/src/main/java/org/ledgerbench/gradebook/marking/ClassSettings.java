package org.ledgerbench.gradebook.marking;

import java.util.Objects;
import org.ledgerbench.grading.intake.Roster;

/**
 * What a gradebook is about.
 *
 * @param title the class's name
 * @param mission the mission's id
 * @param rubric the text of the rubric in force
 * @param rubricSha256 its hash
 * @param roster who is in the class, {@link Roster#NONE} when nobody said
 * @param pseudonymSeed what the pseudonyms are derived from
 */
public record ClassSettings(
        String title, String mission, String rubric, String rubricSha256, Roster roster, long pseudonymSeed) {

    public ClassSettings {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(rubricSha256, "rubricSha256");
        Objects.requireNonNull(roster, "roster");
    }
}
