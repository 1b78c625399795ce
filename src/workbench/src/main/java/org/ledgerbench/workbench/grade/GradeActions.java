package org.ledgerbench.workbench.grade;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.ledgerbench.gradebook.marking.MarkingAct;
import org.ledgerbench.workbench.action.ActionDescriptor;
import org.ledgerbench.workbench.action.ActionDescriptor.Menu;
import org.ledgerbench.workbench.action.ActionRegistry;
import org.ledgerbench.workbench.classroom.ClassSource;

/** What can be done with a class, for menus, keys, toolbar and palette. */
final class GradeActions {

    private final GradePerspective perspective;
    private final ActionRegistry registry;

    GradeActions(GradePerspective perspective, ActionRegistry registry) {
        this.perspective = perspective;
        this.registry = registry;
    }

    void register() {
        registerOpening();
        registerRegrading();
        registerExport();
        withClass(
                ActionDescriptor.of("undo", Menu.EDIT)
                        .icon("arrow-counterclockwise")
                        .key("ctrl Z"),
                GradeDesk::undo);
        withClass(ActionDescriptor.of("redo", Menu.EDIT).icon("arrow-clockwise").key("ctrl shift Z"), GradeDesk::redo);
        registerMarking();
        registerDecisions();
        registerPlaces();
    }

    private void registerOpening() {
        registry.add(
                ActionDescriptor.of("class.open", Menu.FILE).icon("folder").key("ctrl O"),
                () -> perspective.opener().askForFolder(perspective::open));
        registry.add(
                ActionDescriptor.of("class.samples", Menu.FILE),
                () -> perspective.open(ClassSource.of(perspective.samples().orElseThrow())),
                () -> perspective.samples().isPresent());
        registry.add(
                ActionDescriptor.of("class.gradebook", Menu.FILE).key("ctrl shift O"),
                () -> perspective.opener().askForGradebook(perspective::open));
    }

    private void registerRegrading() {
        withClass(ActionDescriptor.of("class.rubric", Menu.FILE).icon("sliders"), desk -> {
            desk.flush();
            perspective.opener().regrading().askForEdit(request(desk));
        });
        withClass(ActionDescriptor.of("class.regrade", Menu.FILE), desk -> {
            desk.flush();
            perspective.opener().regrading().askForRubric(request(desk));
        });
        withClass(ActionDescriptor.of("class.match", Menu.FILE), desk -> {
            desk.flush();
            perspective.opener().regrading().askForMatches(request(desk));
        });
        withClass(ActionDescriptor.of("class.merge", Menu.FILE), desk -> {
            desk.flush();
            perspective.opener().merging().ask(desk.session().open(), desk.naming(), perspective::reread);
        });
    }

    private Regrading.Request request(GradeDesk desk) {
        return new Regrading.Request(desk.session().open(), desk.naming(), perspective::reread);
    }

    private void registerExport() {
        withClass(
                ActionDescriptor.of("class.export", Menu.FILE)
                        .icon("file-earmark-spreadsheet")
                        .key("ctrl E"),
                desk -> {
                    desk.flush();
                    perspective.exporter().askForGrades(desk.session());
                });
        withClass(ActionDescriptor.of("class.feedback", Menu.FILE).icon("file-earmark-text"), desk -> {
            desk.flush();
            perspective.exporter().askForFeedback(desk.session(), student -> true);
        });
        withClass(ActionDescriptor.of("class.feedbackOne", Menu.FILE), desk -> {
            desk.flush();
            desk.session()
                    .front()
                    .ifPresent(front -> perspective
                            .exporter()
                            .askForFeedback(
                                    desk.session(),
                                    student -> student.identity().equals(front.identity())));
        });
        withClass(
                ActionDescriptor.of("class.fill", Menu.FILE).icon("mortarboard").key("ctrl shift E"), desk -> {
                    desk.flush();
                    perspective.exporter().askForGradeFile(desk.session());
                });
        registry.add(
                ActionDescriptor.of("class.close", Menu.FILE).key("ctrl W"),
                () -> perspective.close(() -> {}),
                this::isOpen);
        registry.add(ActionDescriptor.of("class.delete", Menu.FILE), perspective::askForDeletion, this::isOpen);
    }

    private void registerMarking() {
        withClass(ActionDescriptor.of("mark.next", Menu.MARK).icon("skip-end").key("ctrl M"), GradeDesk::nextToMark);
        withClass(ActionDescriptor.of("mark.criterion", Menu.MARK).key("ctrl shift M"), GradeDesk::nextOfCriterion);
        withClass(ActionDescriptor.of("mark.previous", Menu.MARK).key("alt UP"), desk -> desk.move(-1));
        withClass(ActionDescriptor.of("mark.following", Menu.MARK).key("alt DOWN"), desk -> desk.move(1));
        withClass(
                ActionDescriptor.of("mark.page.next", Menu.MARK).key("alt RIGHT"),
                desk -> desk.page().turn(1));
        withClass(
                ActionDescriptor.of("mark.page.previous", Menu.MARK).key("alt LEFT"),
                desk -> desk.page().turn(-1));
        withClass(ActionDescriptor.of("mark.names", Menu.MARK).icon("incognito").key("ctrl shift N"), desk -> {
            desk.toggleNames();
            perspective.changed();
        });
    }

    private void registerDecisions() {
        withClass(
                ActionDescriptor.of("mark.penalty", Menu.MARK),
                desk -> desk.session().front().ifPresent(student -> {
                    BigDecimal most = desk.result().rubric().total();
                    ReasonDialog.decide(
                                    desk, "penalty", Optional.of(new ReasonDialog.PointsAsked(most, Optional.empty())))
                            .ifPresent(decision -> desk.session()
                                    .perform(new MarkingAct.MarkByPenalty(
                                            student.identity().id(), decision.points(), decision.reason())));
                }));
        withClass(
                ActionDescriptor.of("mark.identity", Menu.MARK),
                desk -> desk.session()
                        .front()
                        .ifPresent(student -> ReasonDialog.decide(desk, "identity", Optional.empty())
                                .ifPresent(decision -> desk.session()
                                        .perform(new MarkingAct.ConfirmIdentity(
                                                student.identity().id(), decision.reason())))));
    }

    private void registerPlaces() {
        withClass(
                ActionDescriptor.of("mark.comment", Menu.MARK).key("ctrl K"),
                desk -> desk.dock().focusComment());
        withClass(
                ActionDescriptor.of("mark.note", Menu.MARK).key("ctrl shift K"),
                desk -> desk.dock().focusNote());
        withClass(
                ActionDescriptor.of("mark.students", Menu.MARK).key("ctrl L"),
                desk -> desk.roll().focusTable());
        withClass(
                ActionDescriptor.of("mark.search", Menu.MARK).key("ctrl F"),
                desk -> desk.roll().focusSearch());
    }

    private void withClass(ActionDescriptor descriptor, Consumer<GradeDesk> handler) {
        registry.add(descriptor, () -> perspective.desk().ifPresent(handler), this::isOpen);
    }

    private boolean isOpen() {
        return perspective.desk().isPresent();
    }
}
