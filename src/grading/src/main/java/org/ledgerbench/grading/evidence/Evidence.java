package org.ledgerbench.grading.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What was found in a reflection.
 *
 * @param words how many words it has
 * @param concepts the mission's concepts it names
 * @param citations the numbers in it, in order
 */
public record Evidence(int words, List<ConceptMention> concepts, List<Citation> citations) {

    /** A text that was never written. */
    public static final Evidence NONE = new Evidence(0, List.of(), List.of());

    /**
     * A concept where it is first named.
     *
     * @param concept the concept's id, or the word asked for
     * @param start where the words begin, in characters
     * @param end where they end
     */
    public record ConceptMention(String concept, int start, int end) {

        public ConceptMention {
            Objects.requireNonNull(concept, "concept");
        }
    }

    public Evidence {
        concepts = List.copyOf(concepts);
        citations = List.copyOf(citations);
    }

    /** The citations that agree with a run, each number once however often it is cited. */
    public List<Citation> agreeing() {
        Set<Double> seen = new HashSet<>();
        List<Citation> agreeing = new ArrayList<>();
        for (Citation citation : citations) {
            if (citation.verdict() == Citation.Verdict.AGREES
                    && seen.add(citation.number().value())) {
                agreeing.add(citation);
            }
        }
        return agreeing;
    }

    /** How many citations contradict the runs. */
    public long contradicting() {
        long contradicting = 0;
        for (Citation citation : citations) {
            contradicting += citation.verdict() == Citation.Verdict.CONTRADICTS ? 1 : 0;
        }
        return contradicting;
    }
}
