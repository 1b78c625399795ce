package org.ledgerbench.grading.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds pairs of students with the same runs. Short sequences are left out, since few runs are the same by chance, and so
 * are pairs beyond a bound, since a hundred students with one sequence are five thousand pairs: long sequences and rare ones
 * come first. For one thread.
 */
public final class SameRunsSearch {

    private final int fewestRuns;
    private final int mostPairs;

    /**
     * A search.
     *
     * @param fewestRuns the least number of runs in a part that says anything
     * @param mostPairs how many pairs are worth showing
     */
    public SameRunsSearch(int fewestRuns, int mostPairs) {
        this.fewestRuns = fewestRuns;
        this.mostPairs = mostPairs;
    }

    /**
     * What was found.
     *
     * @param pairs the pairs, the most telling first
     * @param isComplete whether these are all
     */
    public record Found(List<SameRuns> pairs, boolean isComplete) {

        public Found {
            pairs = List.copyOf(pairs);
        }
    }

    private record Key(String track, String part, RunSequence runs) {}

    private record Pair(StudentPlay first, StudentPlay second) {}

    /** The pairs among these students, whatever their order. */
    public Found find(List<StudentPlay> plays) {
        List<StudentPlay> ordered = plays.stream()
                .sorted(Comparator.comparing(StudentPlay::student))
                .toList();
        Map<Key, List<StudentPlay>> groups = groups(ordered);
        Set<Pair> pairs = new LinkedHashSet<>();
        boolean isComplete = groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .sorted(Comparator.comparingInt((Map.Entry<Key, List<StudentPlay>> group) ->
                                -group.getKey().runs().length())
                        .thenComparingInt(group -> group.getValue().size()))
                .allMatch(group -> addPairs(group.getValue(), pairs));
        return new Found(
                pairs.stream()
                        .map(pair -> compare(pair, groups))
                        .sorted(Comparator.comparingInt((SameRuns same) -> -same.runs())
                                .thenComparingInt(SameRuns::sharers)
                                .thenComparing(SameRuns::first)
                                .thenComparing(SameRuns::second))
                        .toList(),
                isComplete);
    }

    private Map<Key, List<StudentPlay>> groups(List<StudentPlay> plays) {
        Map<Key, List<StudentPlay>> groups = new LinkedHashMap<>();
        for (StudentPlay play : plays) {
            for (PartPlay part : play.parts()) {
                if (part.runs().length() >= fewestRuns) {
                    groups.computeIfAbsent(key(play, part), ignored -> new ArrayList<>())
                            .add(play);
                }
            }
        }
        return groups;
    }

    /** @return whether there was room for all of them */
    private boolean addPairs(List<StudentPlay> group, Set<Pair> pairs) {
        for (int first = 0; first < group.size(); first++) {
            for (int second = first + 1; second < group.size(); second++) {
                Pair pair = new Pair(group.get(first), group.get(second));
                if (pairs.size() == mostPairs && !pairs.contains(pair)) {
                    return false;
                }
                pairs.add(pair);
            }
        }
        return true;
    }

    private SameRuns compare(Pair pair, Map<Key, List<StudentPlay>> groups) {
        List<String> parts = new ArrayList<>();
        int runs = 0;
        int sharers = Integer.MAX_VALUE;
        for (PartPlay part : pair.first().parts()) {
            boolean isSame = part.runs().length() >= fewestRuns
                    && pair.second()
                            .part(part.part())
                            .map(PartPlay::runs)
                            .filter(part.runs()::equals)
                            .isPresent();
            if (isSame) {
                parts.add(part.part());
                runs += part.runs().length();
                sharers = Math.min(sharers, groups.get(key(pair.first(), part)).size());
            }
        }
        return new SameRuns(
                pair.first().student(), pair.second().student(), pair.first().track(), parts, runs, sharers);
    }

    private static Key key(StudentPlay play, PartPlay part) {
        return new Key(play.track(), part.part(), part.runs());
    }
}
