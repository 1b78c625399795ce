package org.ledgerbench.gradebook.merge;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ledgerbench.gradebook.marking.StoredMarking;

/**
 * What another marker found out about ids that nobody in the class has.
 *
 * @param fitting the student of each id that can be matched here as it is there
 * @param otherwise ids that are another student's here, or have marks of their own, so that a marker has to decide
 */
public record MergedMatches(Map<String, String> fitting, Set<String> otherwise) {

    public MergedMatches {
        fitting = Map.copyOf(fitting);
        otherwise = Set.copyOf(otherwise);
    }

    /** Compares the other's matches with what is known here. */
    static MergedMatches of(MergePlan.Side ours, Map<String, String> theirs) {
        Set<String> marked = ours.markings().stream()
                .map(StoredMarking::place)
                .map(place -> place.student())
                .collect(Collectors.toSet());
        SortedMap<String, String> fitting = new TreeMap<>();
        SortedSet<String> otherwise = new TreeSet<>();
        theirs.forEach((id, student) -> {
            String known = ours.matches().get(id);
            boolean isFree = known == null
                    && !marked.contains(id)
                    && !ours.matches().containsKey(student)
                    && !ours.matches().containsValue(id);
            if (isFree) {
                fitting.put(id, student);
            } else if (!student.equals(known)) {
                otherwise.add(id);
            }
        });
        return new MergedMatches(fitting, otherwise);
    }
}
