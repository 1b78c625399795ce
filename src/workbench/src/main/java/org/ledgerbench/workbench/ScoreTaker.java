package org.ledgerbench.workbench;

import java.util.List;
import java.util.Optional;
import org.ledgerbench.exchange.lms.ags.AgsScore;
import org.ledgerbench.exchange.lms.fill.LmsGrade;

/**
 * A host that passes grades on to its platform as scores of LTI Assignment and Grade Services, version 2.0. Called on the
 * event thread.
 */
public interface ScoreTaker {

    /** The platform's id of a student; empty to leave the student out. */
    Optional<String> userId(LmsGrade grade);

    /** Takes the scores of everybody with an id, in the order of the class; an excused student has none. */
    void take(List<AgsScore> scores);
}
