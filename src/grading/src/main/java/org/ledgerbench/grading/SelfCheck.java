package org.ledgerbench.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.ledger.FindingCode;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Feedback;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;

/** A student's look at their own ledger, by the checks that ask for no truth: complete, order, replay and iterations. */
public final class SelfCheck {

    private static final double TOLERANCE = 1e-6;

    private final MissionCatalog catalog;

    /** A self-check with the missions at hand. */
    public SelfCheck(MissionCatalog catalog) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
    }

    /** Checks a ledger by the checks of a rubric that a student may see. */
    public SelfCheckReport check(Submission submission, Rubric rubric) {
        List<Criterion> visible = rubric.criteria().stream()
                .filter(criterion -> mayBeSeen(criterion.check()))
                .map(SelfCheck::onItsOwn)
                .toList();
        return report(submission, rubric.mission(), visible);
    }

    /** Checks a ledger by what a mission asks for by itself: everything done, in order, repeatable and within the run limit. */
    public SelfCheckReport check(Submission submission, String mission) {
        List<Criterion> criteria = catalog.latest(mission)
                .map(LoadedMission::description)
                .map(SelfCheck::standard)
                .orElse(List.of());
        return report(submission, mission, criteria);
    }

    private SelfCheckReport report(Submission submission, String mission, List<Criterion> criteria) {
        Rubric rubric = new Rubric(mission, "Self-check", BigDecimal.ZERO, criteria, Optional.empty(), "");
        StudentResult result = new LedgerGrader(catalog, rubric).grade(submission);
        List<SelfCheckReport.Item> items = result.criteria().stream()
                .map(each -> new SelfCheckReport.Item(each.id(), each.outcome(), each.reason()))
                .toList();
        return new SelfCheckReport(
                result.findings().stream().map(SelfCheck::withoutAnswers).toList(), items);
    }

    /** What the simulator would have said is the student's to find out with the instruments, where looking costs a run. */
    private static Finding withoutAnswers(Finding finding) {
        return FindingCode.READING_MISMATCH.names(finding)
                ? new Finding(
                        finding.code(),
                        finding.line(),
                        "Line " + finding.line()
                                + " records a reading that does not match the simulator. Record the run"
                                + " again with the program.")
                : finding;
    }

    private static boolean mayBeSeen(Check check) {
        return check instanceof Check.Complete
                || check instanceof Check.Order
                || check instanceof Check.Replay
                || check instanceof Check.Iterations;
    }

    /** What a criterion requires may be hidden from students, so it is judged without. */
    private static Criterion onItsOwn(Criterion criterion) {
        return new Criterion(
                criterion.id(), criterion.part(), BigDecimal.ZERO, criterion.check(), List.of(), Feedback.NONE);
    }

    private static List<Criterion> standard(MissionDescription mission) {
        List<Criterion> criteria = new ArrayList<>();
        for (Part part : mission.tracks().get(0).parts()) {
            criteria.add(criterion("order", part, new Check.Order()));
            criteria.add(criterion("replay", part, new Check.Replay(TOLERANCE)));
            int most = part.instruments().runLimit().orElse(Integer.MAX_VALUE);
            criteria.add(criterion("iterations", part, new Check.Iterations(1, most)));
            criteria.add(criterion("complete", part, new Check.Complete(Set.of(Check.Complete.Item.values()))));
        }
        return criteria;
    }

    private static Criterion criterion(String name, Part part, Check check) {
        return new Criterion(
                part.id() + " " + name, Optional.of(part.id()), BigDecimal.ZERO, check, List.of(), Feedback.NONE);
    }
}
