package org.ledgerbench.workbench.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.grading.cohort.PlayReader;
import org.ledgerbench.grading.cohort.StudentPlay;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.workbench.Samples;
import org.ledgerbench.workbench.roll.Naming;

/** Surveys of the samples and of classes made from them. */
final class Surveys {

    private Surveys() {}

    /** The samples, every ledger read. */
    static Survey ofSamples() {
        return of(Samples.graded());
    }

    /** A class, every ledger read. */
    static Survey of(ClassResult result) {
        return new Survey(
                result,
                Samples.catalog().latest("data-selection").map(LoadedMission::description),
                Optional.of(plays(result.students())),
                Naming.OPEN,
                Optional.empty());
    }

    /** The class of the samples with these students alone. */
    static ClassResult samplesWith(int students) {
        ClassResult all = Samples.graded();
        return new ClassResult(all.rubric(), all.students().subList(0, students));
    }

    /** The class of the samples again and again, under other ids. */
    static ClassResult samplesTimes(int times) {
        ClassResult once = Samples.graded();
        List<StudentResult> many = new ArrayList<>();
        for (int copy = 0; copy < times; copy++) {
            for (StudentResult student : once.students()) {
                many.add(renamed(student, student.identity().id() + "-" + copy));
            }
        }
        return new ClassResult(once.rubric(), many);
    }

    private static StudentResult renamed(StudentResult student, String id) {
        return new StudentResult(
                new org.ledgerbench.grading.result.Identity(
                        id,
                        student.identity().name(),
                        student.identity().track(),
                        student.identity().source()),
                student.state(),
                student.score(),
                student.criteria(),
                student.findings(),
                student.superseded(),
                student.observations());
    }

    private static List<StudentPlay> plays(List<StudentResult> students) {
        PlayReader reader = new PlayReader(Samples.catalog());
        List<StudentPlay> plays = new ArrayList<>();
        for (StudentResult student : students) {
            Optional<Submission> submission = student.identity().source().flatMap(Samples::submission);
            if (submission.isPresent()) {
                try (InputStream in = submission.get().open()) {
                    reader.read(student.identity().id(), in).ifPresent(plays::add);
                } catch (IOException cause) {
                    throw new UncheckedIOException(cause);
                }
            }
        }
        return plays;
    }
}
