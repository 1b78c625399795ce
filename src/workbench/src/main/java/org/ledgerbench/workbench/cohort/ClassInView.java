package org.ledgerbench.workbench.cohort;

import java.util.Optional;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.roll.Naming;

/** The class that is looked at, kept by whoever has it open. Used on the event thread. */
public interface ClassInView {

    /** The class, if one is open. */
    Optional<OpenClass> open();

    /** Its results as they stand, if one is open. */
    Optional<ClassResult> result();

    /** How its students are called at the moment. */
    Naming naming();

    /** Brings a student to the front where students are marked. */
    void reveal(String student);
}
