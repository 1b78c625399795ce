package org.ledgerbench.workbench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.exchange.lms.ags.AgsScores;
import org.ledgerbench.exchange.lms.feedback.GradeComment;
import org.ledgerbench.exchange.lms.fill.LmsGrades;
import org.ledgerbench.gradebook.marking.Marker;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.workbench.action.ActionDescriptor;
import org.ledgerbench.workbench.classroom.Classrooms;
import org.ledgerbench.workbench.classroom.Exports;
import org.ledgerbench.workbench.classroom.GivenClass;
import org.ledgerbench.workbench.classroom.Rubrics;
import org.ledgerbench.workbench.cohort.ClassPerspective;
import org.ledgerbench.workbench.grade.GradePerspective;
import org.ledgerbench.workbench.text.Texts;

/** Marking a class and looking at it as a whole: what instructors have beside playing. */
public final class MarkingWing implements Wing {

    @Override
    public Closing addTo(Grounds grounds) {
        return new Marking(grounds).grade::close;
    }

    private static final class Marking {

        private final Grounds grounds;
        private final GradePerspective grade;

        Marking(Grounds grounds) {
            this.grounds = grounds;
            WorkbenchHost host = grounds.host();
            Installation installation = grounds.installation();
            Classrooms classrooms = new Classrooms(
                    installation.catalog(),
                    new Rubrics(installation.catalog(), installation.rubrics()),
                    host.directory(),
                    new Marker(markerName(), InstantSource.system()));
            grade = new GradePerspective(
                    new GradePerspective.Surroundings(
                            classrooms,
                            new Exports(installation.catalog()),
                            grounds.jobs(),
                            grounds.executors(),
                            System::nanoTime,
                            grounds.shell().status(),
                            installation.samples()),
                    this::opened);
            grounds.shell().add(grade);
            addClass();
            grade.onChanged(() -> {
                if (grade.open().isEmpty()) {
                    showRecent();
                }
            });
            host.hostedClass().ifPresent(this::addHosted);
            addWayIn("class.open", "folder");
            addWayIn("class.samples", "collection");
            addWayIn("class.gradebook", "journal-check");
            showRecent();
        }

        private void addWayIn(String action, String icon) {
            grounds.start().add(grounds.actions().action(action), icon);
        }

        private void addClass() {
            ClassPerspective whole = new ClassPerspective(
                    new ClassInMarking(grade, () -> grounds.shell().show(GradePerspective.ID)),
                    new ClassPerspective.Surroundings(
                            grounds.installation().catalog(),
                            grounds.jobs(),
                            grounds.executors(),
                            grounds.shell().status()));
            grade.onChanged(whole::changed);
            grounds.shell().add(whole);
        }

        private void addHosted(HostedClass hosted) {
            GivenClass given = new GivenClass(hosted.title(), hosted.submissions(), Optional.of(hosted.roster()));
            grounds.actions()
                    .add(ActionDescriptor.of("class.hosted", ActionDescriptor.Menu.FILE), () -> grade.open(given));
            grounds.actions()
                    .add(
                            ActionDescriptor.of("class.handOver", ActionDescriptor.Menu.FILE),
                            () -> grade.result().ifPresent(this::handOver),
                            () -> grade.result().isPresent());
            addWayIn("class.hosted", "people");
        }

        private void handOver(ClassResult grades) {
            grounds.host().gradesReady(grades);
            grounds.host()
                    .scoreTaker()
                    .ifPresent(taker -> taker.take(AgsScores.of(
                            LmsGrades.of(grades, Map.of(), new GradeComment(grades.rubric())),
                            taker::userId,
                            Instant.now())));
        }

        private String markerName() {
            String name = grounds.host().markerName();
            return name.isBlank() ? Texts.text("marker.unnamed") : name;
        }

        private void opened(Path gradebook) {
            grounds.host().openedGradebook(gradebook);
            showRecent();
            grounds.shell().show(GradePerspective.ID);
        }

        private void showRecent() {
            grounds.start()
                    .showRecent(
                            grounds.host().recentGradebooks().stream()
                                    .map(Path::toString)
                                    .toList(),
                            path -> grade.open(Path.of(path)));
        }
    }
}
