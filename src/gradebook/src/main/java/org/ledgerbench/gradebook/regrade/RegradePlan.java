package org.ledgerbench.gradebook.regrade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ledgerbench.gradebook.layers.Layers;
import org.ledgerbench.gradebook.marking.CriterionTerms;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

/**
 * What is to be stored of a grading. A student without a ledger in it keeps the result that is stored: a folder of late
 * ledgers must not empty a class.
 */
public final class RegradePlan {

    private final StoredClass stored;
    private final Optional<Roster> roster;
    private final ReviewRule rule;
    private final List<Replacement> replacements = new ArrayList<>();
    private final List<StudentResult> removed = new ArrayList<>();
    private final List<StudentDifference> changed = new ArrayList<>();
    private final List<StudentResult> added = new ArrayList<>();
    private final List<StudentResult> kept = new ArrayList<>();
    private final List<StoredMarking> reviews = new ArrayList<>();
    private final boolean isRubricChanged;

    /**
     * A row that takes another's place.
     *
     * @param before the row that stands there, empty for a student who is new
     * @param after the row to be stored
     */
    public record Replacement(Optional<StudentResult> before, StudentResult after) {}

    /** A ledger at its place: where the grading has it under another student, the one it was under before has none. */
    private record Handed(String source, String sha256) {

        static Optional<Handed> of(StudentResult row) {
            return row.identity()
                    .source()
                    .flatMap(source -> row.observations().ledgerSha256().map(sha256 -> new Handed(source, sha256)));
        }
    }

    private RegradePlan(StoredClass stored, Regrade regrade) {
        this.stored = stored;
        this.roster = regrade.roster();
        this.rule = new ReviewRule(
                stored.terms(), CriterionTerms.of(regrade.rubric().rubric()));
        this.isRubricChanged =
                !stored.rubricSha256().equals(regrade.rubric().rubric().sha256());
    }

    /** Plans to store a grading. */
    public static RegradePlan of(StoredClass stored, Regrade regrade) {
        RegradePlan plan = new RegradePlan(stored, regrade);
        plan.work(regrade.result().students());
        return plan;
    }

    /** What it would change, for an instructor. */
    public RegradePreview preview() {
        return new RegradePreview(isRubricChanged, changed, added, kept, removed, reviews);
    }

    /** The rows to be stored. */
    public List<Replacement> replacements() {
        return List.copyOf(replacements);
    }

    private void work(List<StudentResult> incoming) {
        Map<String, StudentResult> current = byKey(stored.automatic());
        Set<String> sources = new HashSet<>();
        Set<Handed> handed = new HashSet<>();
        byKey(incoming).forEach((key, row) -> {
            row.identity().source().ifPresent(sources::add);
            Handed.of(row).ifPresent(handed::add);
            place(Optional.ofNullable(current.remove(key)), row);
        });
        for (StudentResult row : current.values()) {
            (isObsolete(row, sources, handed) ? removed : kept).add(row);
        }
    }

    private boolean isObsolete(StudentResult row, Set<String> sources, Set<Handed> handed) {
        if (!stored.markingsOf(row).isEmpty()) {
            return false;
        }
        if (Handed.of(row).filter(handed::contains).isPresent()) {
            return true;
        }
        if (row.state() == StudentState.ERROR) {
            return row.identity().source().filter(sources::contains).isPresent();
        }
        return !hasLedger(row)
                && roster.filter(members -> members.find(row.identity().id()).isEmpty())
                        .isPresent();
    }

    private void place(Optional<StudentResult> before, StudentResult after) {
        if (before.isPresent() && after.state() == StudentState.MISSING && hasLedger(before.get())) {
            kept.add(before.get());
            return;
        }
        replacements.add(new Replacement(before, after));
        if (before.isEmpty()) {
            added.add(after);
            return;
        }
        List<StoredMarking> flagged = flagged(before.get(), after);
        StudentDifference.between(stored.combined(before.get()), Layers.combine(after, flagged))
                .ifPresent(changed::add);
    }

    private List<StoredMarking> flagged(StudentResult before, StudentResult after) {
        List<StoredMarking> markings = new ArrayList<>();
        for (StoredMarking marking : stored.markingsOf(before)) {
            Optional<StoredMarking> review = rule.reason(marking, before, after).map(marking::flagged);
            review.ifPresent(reviews::add);
            markings.add(review.orElse(marking));
        }
        return markings;
    }

    private static boolean hasLedger(StudentResult row) {
        return row.state() != StudentState.MISSING && row.state() != StudentState.EXCUSED;
    }

    /** By student; files of one name that could not be read share an id and are told apart by their source. */
    private static Map<String, StudentResult> byKey(List<StudentResult> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.identity().id(), 1, Integer::sum));
        Map<String, StudentResult> keyed = new LinkedHashMap<>();
        for (StudentResult row : rows) {
            String id = row.identity().id();
            keyed.put(
                    counts.get(id) == 1
                            ? id
                            : id + "\n" + row.identity().source().orElse(""),
                    row);
        }
        return keyed;
    }
}
