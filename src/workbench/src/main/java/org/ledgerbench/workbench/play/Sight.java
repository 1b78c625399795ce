package org.ledgerbench.workbench.play;

import org.ledgerbench.mission.figure.Visibility;

/**
 * What a student may see.
 *
 * @param locked whether the part's prediction is locked
 * @param answered whether the part is answered
 */
record Sight(boolean locked, boolean answered) {

    boolean allows(Visibility visibility) {
        return switch (visibility) {
            case ALWAYS -> true;
            case AFTER_LOCK -> locked;
            case AFTER_ANSWER -> answered;
            case INSTRUCTOR -> false;
        };
    }
}
