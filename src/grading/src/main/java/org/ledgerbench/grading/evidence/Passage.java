package org.ledgerbench.grading.evidence;

import java.util.List;

/**
 * What stands in a text before it is held against any runs. Immutable; an {@link EvidenceFinder} reads one, and only a finder
 * of the same mission makes sense of it.
 */
public final class Passage {

    private final String text;
    private final int words;
    private final List<Evidence.ConceptMention> concepts;
    private final List<PhraseIndex.Mention> readings;
    private final List<CitedNumber> numbers;

    Passage(
            String text,
            int words,
            List<Evidence.ConceptMention> concepts,
            List<PhraseIndex.Mention> readings,
            List<CitedNumber> numbers) {
        this.text = text;
        this.words = words;
        this.concepts = concepts;
        this.readings = readings;
        this.numbers = numbers;
    }

    /** How many words it has. */
    public int words() {
        return words;
    }

    /** The mission's concepts it names, each where it is first named. */
    public List<Evidence.ConceptMention> concepts() {
        return concepts;
    }

    String text() {
        return text;
    }

    /** The readings it names, in the order of the text. */
    List<PhraseIndex.Mention> readings() {
        return readings;
    }

    /** The numbers in it, in order. */
    List<CitedNumber> numbers() {
        return numbers;
    }
}
