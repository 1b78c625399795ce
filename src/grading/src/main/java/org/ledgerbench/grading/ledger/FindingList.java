package org.ledgerbench.grading.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gathers findings, and stops listing a kind after twenty of it: a file with a hundred thousand bad lines is told in a
 * page. For one thread.
 */
public final class FindingList {

    private static final int LISTED_OF_A_KIND = 20;

    private final List<Finding> listed = new ArrayList<>(0);
    private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);

    /** Adds a finding about a line; line 0 is the whole file. */
    public void add(FindingCode code, int line, String message) {
        if (counts.merge(code, 1, Integer::sum) <= LISTED_OF_A_KIND) {
            listed.add(new Finding(code.code(), line, message));
        }
    }

    /** Adds a finding about the whole file. */
    public void add(FindingCode code, String message) {
        add(code, 0, message);
    }

    /** Whether a finding of that kind was added. */
    public boolean has(FindingCode code) {
        return counts.containsKey(code);
    }

    /** What was added, in that order, with a last finding that counts those left out. */
    public List<Finding> toList() {
        if (listed.isEmpty()) {
            return List.of();
        }
        String omitted = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > LISTED_OF_A_KIND)
                .map(entry -> (entry.getValue() - LISTED_OF_A_KIND) + " more "
                        + entry.getKey().code())
                .collect(Collectors.joining(", "));
        if (omitted.isEmpty()) {
            return List.copyOf(listed);
        }
        List<Finding> all = new ArrayList<>(listed);
        all.add(Finding.ofFile(
                FindingCode.FINDINGS_OMITTED.code(),
                "Only the first " + LISTED_OF_A_KIND + " findings of a kind are listed; left out: " + omitted + "."));
        return List.copyOf(all);
    }
}
