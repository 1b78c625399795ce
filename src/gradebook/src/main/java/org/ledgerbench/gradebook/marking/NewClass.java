package org.ledgerbench.gradebook.marking;

import java.util.Objects;
import org.ledgerbench.grading.intake.Roster;

/**
 * What a gradebook is created for.
 *
 * @param title the class's name
 * @param rubric the rubric in force
 * @param roster who is in the class, {@link Roster#NONE} when nobody says
 * @param pseudonymSeed what the pseudonyms are derived from: any number nobody else knows
 */
public record NewClass(String title, RubricDocument rubric, Roster roster, long pseudonymSeed) {

    public NewClass {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(roster, "roster");
    }
}
