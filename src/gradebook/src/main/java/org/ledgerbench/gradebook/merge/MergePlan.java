package org.ledgerbench.gradebook.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ledgerbench.gradebook.marking.Marking;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.ReusableComment;
import org.ledgerbench.gradebook.marking.StoredMarking;

/**
 * What taking over another marker's gradebook would do. Nothing has been stored.
 *
 * @param additions markings only the other has
 * @param conflicts places where both decided, and differently
 * @param newStudents ids of students only the other has
 * @param newComments reusable comments only the other has
 * @param matches whose ids are which students', as only the other has it; to be graded by before the rest is taken over
 */
public record MergePlan(
        List<StoredMarking> additions,
        List<Conflict> conflicts,
        List<String> newStudents,
        List<ReusableComment> newComments,
        MergedMatches matches) {

    public MergePlan {
        additions = List.copyOf(additions);
        conflicts = List.copyOf(conflicts);
        newStudents = List.copyOf(newStudents);
        newComments = List.copyOf(newComments);
        Objects.requireNonNull(matches, "matches");
    }

    /**
     * One gradebook's part of a comparison.
     *
     * @param markings its markings
     * @param students its students' ids
     * @param comments its reusable comments
     * @param matches the student of each id that was matched
     */
    public record Side(
            List<StoredMarking> markings,
            List<String> students,
            List<ReusableComment> comments,
            Map<String, String> matches) {}

    /** Compares ours with theirs. */
    public static MergePlan of(Side ours, Side theirs) {
        Map<Place, StoredMarking> known = new HashMap<>();
        ours.markings().forEach(marking -> known.put(marking.place(), marking));
        List<StoredMarking> additions = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (StoredMarking theirMarking : theirs.markings()) {
            StoredMarking ourMarking = known.get(theirMarking.place());
            if (ourMarking == null) {
                additions.add(theirMarking);
            } else if (!isSame(ourMarking.marking(), theirMarking.marking())) {
                conflicts.add(new Conflict(ourMarking, theirMarking));
            }
        }
        return new MergePlan(
                additions,
                conflicts,
                without(theirs.students(), ours.students()),
                without(theirs.comments(), ours.comments()),
                MergedMatches.of(ours, theirs.matches()));
    }

    /** The markings to be stored once every conflict is decided. */
    public List<StoredMarking> decided(ConflictResolver resolver) {
        List<StoredMarking> decided = new ArrayList<>(additions);
        for (Conflict conflict : conflicts) {
            if (resolver.decide(conflict) == ConflictResolver.Choice.THEIRS) {
                decided.add(conflict.theirs());
            }
        }
        return decided;
    }

    private static boolean isSame(Marking ours, Marking theirs) {
        return ours.text().equals(theirs.text())
                && ours.points()
                                .orElse(BigDecimal.ZERO)
                                .compareTo(theirs.points().orElse(BigDecimal.ZERO))
                        == 0;
    }

    private static <T> List<T> without(List<T> theirs, List<T> ours) {
        List<T> rest = new ArrayList<>(theirs);
        rest.removeAll(new HashSet<>(ours));
        return rest;
    }
}
