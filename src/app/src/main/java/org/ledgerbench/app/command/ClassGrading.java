package org.ledgerbench.app.command;

import java.util.List;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.rubric.Rubric;

/** Grades a class by a rubric. */
@FunctionalInterface
interface ClassGrading {

    ClassResult grade(Rubric rubric, List<Submission> submissions, Roster roster);
}
