package org.ledgerbench.gradebook.layers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.ledger.FindingCode;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

/**
 * One student's layers, put together.
 *
 * <ul>
 *   <li>A mark by hand or an override stands in place of the automatic result of its criterion; its points count as by
 *       hand. A mark that no longer fits the criterion's points waits (PENDING) until somebody looks.
 *   <li>A penalty set by hand stands in place of the computed one; a computed one keeps its share of what was earned.
 *   <li>The student is GRADED when nothing waits: no criterion is PENDING or in ERROR, no mark needs review, and files
 *       that claim one student were told apart.
 *   <li>Without markings the result is the automatic one.
 * </ul>
 */
public final class Layers {

    /** The finding for a mark that needs review. */
    public static final String NEEDS_REVIEW = "mark-needs-review";

    /** The finding that carries a comment on the student as a whole. */
    public static final String COMMENT = "marker-comment";

    /** The finding that gives the reason of a penalty set by hand. */
    public static final String PENALTY = "penalty-by-hand";

    /** The grading's finding for several files that claim one student. */
    public static final String DUPLICATE = FindingCode.DUPLICATE_STUDENT.code();

    private final StudentResult automatic;
    private final Map<String, Map<Layer, StoredMarking>> byCriterion = new HashMap<>();

    private Layers(StudentResult automatic, List<StoredMarking> markings) {
        this.automatic = automatic;
        for (StoredMarking marking : markings) {
            byCriterion
                    .computeIfAbsent(marking.place().criterion(), criterion -> new EnumMap<>(Layer.class))
                    .put(marking.place().layer(), marking);
        }
    }

    /**
     * The student's result with all layers.
     *
     * @param automatic what the grading said
     * @param markings the student's markings, in any order
     */
    public static StudentResult combine(StudentResult automatic, List<StoredMarking> markings) {
        if (markings.isEmpty() || !automatic.state().hasPoints()) {
            return automatic;
        }
        return new Layers(automatic, markings).combined();
    }

    private StudentResult combined() {
        List<CriterionResult> criteria = new ArrayList<>(automatic.criteria().size());
        BigDecimal byHand = BigDecimal.ZERO;
        for (CriterionResult criterion : automatic.criteria()) {
            Optional<StoredMarking> decision = decision(criterion.id());
            CriterionResult result = HandResult.of(
                    criterion,
                    decision,
                    at(criterion.id(), Layer.COMMENT)
                            .map(comment -> comment.marking().text()));
            if (decision.isPresent()) {
                byHand = byHand.add(result.points().orElse(BigDecimal.ZERO));
            }
            criteria.add(result);
        }
        return new StudentResult(
                automatic.identity(),
                state(criteria),
                Optional.of(LayeredScore.of(automatic, criteria, byHand, at(Place.WHOLE, Layer.PENALTY))),
                criteria,
                findings(),
                automatic.superseded(),
                automatic.observations());
    }

    private Optional<StoredMarking> decision(String criterion) {
        return at(criterion, Layer.OVERRIDE).or(() -> at(criterion, Layer.HAND));
    }

    private Optional<StoredMarking> at(String criterion, Layer layer) {
        return Optional.ofNullable(byCriterion.getOrDefault(criterion, Map.of()).get(layer));
    }

    private StudentState state(List<CriterionResult> criteria) {
        boolean isOpen = LayeredScore.open(criteria).signum() > 0;
        boolean needsReview = byCriterion.values().stream()
                .flatMap(layers -> layers.values().stream())
                .anyMatch(marking -> marking.review().isPresent());
        return isOpen || needsReview || !isIdentitySettled() ? StudentState.NEEDS_MARKING : StudentState.GRADED;
    }

    /** Whether one file alone names the student, or somebody looked into it. */
    private boolean isIdentitySettled() {
        boolean isClaimedTwice =
                automatic.findings().stream().anyMatch(finding -> finding.code().equals(DUPLICATE));
        boolean isConfirmed = at(Place.WHOLE, Layer.IDENTITY)
                .filter(check -> check.basis()
                        .ledgerSha256()
                        .equals(automatic.observations().ledgerSha256()))
                .isPresent();
        return !isClaimedTwice || isConfirmed;
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(automatic.findings());
        at(Place.WHOLE, Layer.PENALTY)
                .ifPresent(penalty -> findings.add(Finding.ofFile(
                        PENALTY,
                        "The penalty was set by hand: " + penalty.marking().text())));
        at(Place.WHOLE, Layer.COMMENT)
                .ifPresent(comment ->
                        findings.add(Finding.ofFile(COMMENT, comment.marking().text())));
        byCriterion.values().stream()
                .flatMap(layers -> layers.values().stream())
                .filter(marking -> marking.review().isPresent())
                .sorted(Comparator.comparing(
                        marking -> marking.place().criterion() + marking.place().layer()))
                .forEach(marking -> findings.add(Finding.ofFile(
                        NEEDS_REVIEW,
                        "The " + marking.place().layer().title() + describe(marking.place()) + " needs review: "
                                + marking.review().orElseThrow())));
        return findings;
    }

    private static String describe(Place place) {
        return place.isWhole() ? "" : " for " + place.criterion();
    }
}
