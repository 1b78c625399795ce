package org.ledgerbench.mission;

import java.util.Objects;

/**
 * Why a track matters.
 *
 * @param persona who the student is
 * @param northStar the mission that stays fixed
 * @param crisis what is wrong with the data today
 * @param stakeholder who speaks up, and what they say
 */
public record Story(String persona, String northStar, String crisis, Stakeholder stakeholder) {

    public Story {
        Objects.requireNonNull(persona, "persona");
        Objects.requireNonNull(northStar, "northStar");
        Objects.requireNonNull(crisis, "crisis");
        Objects.requireNonNull(stakeholder, "stakeholder");
    }
}
