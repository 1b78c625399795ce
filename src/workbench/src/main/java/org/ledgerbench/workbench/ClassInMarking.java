package org.ledgerbench.workbench;

import java.util.Optional;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.cohort.ClassInView;
import org.ledgerbench.workbench.grade.GradePerspective;
import org.ledgerbench.workbench.roll.Naming;

/** The class that is being marked, for those who look at it as a whole. */
final class ClassInMarking implements ClassInView {

    private final GradePerspective marking;
    private final Runnable showMarking;

    ClassInMarking(GradePerspective marking, Runnable showMarking) {
        this.marking = marking;
        this.showMarking = showMarking;
    }

    @Override
    public Optional<OpenClass> open() {
        return marking.open();
    }

    @Override
    public Optional<ClassResult> result() {
        return marking.result();
    }

    @Override
    public Naming naming() {
        return marking.naming();
    }

    @Override
    public void reveal(String student) {
        marking.reveal(student);
        showMarking.run();
    }
}
