package org.ledgerbench.grading.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ledgerbench.grading.evidence.Citation.Match;
import org.ledgerbench.grading.evidence.Citation.Verdict;
import org.ledgerbench.mission.Concept;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Reading;

/**
 * Looks for evidence in a student's texts. Numbers are compared with what the simulator says of the student's own runs; a
 * number of a single digit is too common to be evidence. Safe for any number of threads.
 */
public final class EvidenceFinder {

    private static final int LEAST_DIGITS = 2;
    private static final int REACH_OF_A_NAME = 40;

    private final PhraseIndex concepts;
    private final PhraseIndex readings;
    private final Map<String, List<String>> spellings = new LinkedHashMap<>();
    private final Map<List<String>, PhraseIndex> wanted = new ConcurrentHashMap<>();

    /** A finder for a mission's concepts and readings. */
    public EvidenceFinder(MissionDescription mission) {
        for (Concept concept : mission.concepts()) {
            spellings.put(concept.id(), concept.spellings());
        }
        concepts = new PhraseIndex(spellings);
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Part part : mission.tracks().get(0).parts()) {
            for (Reading reading : part.instruments().readings()) {
                names.put(reading.id(), List.of(reading.id(), reading.label()));
            }
        }
        readings = new PhraseIndex(names);
    }

    /** The words of a text: runs of characters between white space that hold a letter or a digit. */
    public static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Character.isWhitespace(character)) {
                counted = false;
            } else if (!counted && (Character.isLetterOrDigit(character) || Character.isSurrogate(character))) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /** What stands in a text, whoever wrote it. */
    public Passage read(String text) {
        Tokens tokens = new Tokens(text);
        Map<String, Evidence.ConceptMention> mentions = new LinkedHashMap<>();
        for (PhraseIndex.Mention mention : concepts.find(tokens)) {
            mentions.putIfAbsent(
                    mention.meaning(), new Evidence.ConceptMention(mention.meaning(), mention.start(), mention.end()));
        }
        return new Passage(
                text, words(text), List.copyOf(mentions.values()), readings.find(tokens), NumberScanner.numbers(text));
    }

    /** The evidence in a text, as of a passage that was read from it. */
    public Evidence find(String text, String part, ShownNumbers shown) {
        return find(read(text), part, shown);
    }

    /**
     * The evidence in a passage.
     *
     * @param passage what was written
     * @param part the part it was written in, whose runs are thought of first
     * @param shown what the student's runs show
     */
    public Evidence find(Passage passage, String part, ShownNumbers shown) {
        List<PhraseIndex.Mention> named = passage.readings();
        List<Citation> citations = new ArrayList<>();
        int passed = 0;
        for (CitedNumber number : passage.numbers()) {
            while (passed < named.size() && named.get(passed).end() <= number.start()) {
                passed++;
            }
            String before = passed == 0 ? "" : nameIfNear(named.get(passed - 1), number);
            citations.add(citation(number, before, part, shown));
        }
        return new Evidence(passage.words(), passage.concepts(), citations);
    }

    /** Which of these a passage names, in its order: concepts by the mission's ids, or words as they are. */
    public List<String> named(Passage passage, List<String> asked) {
        if (spellings.keySet().containsAll(asked)) {
            return passage.concepts().stream()
                    .map(Evidence.ConceptMention::concept)
                    .filter(asked::contains)
                    .toList();
        }
        PhraseIndex index = wanted.computeIfAbsent(List.copyOf(asked), this::index);
        return index.find(new Tokens(passage.text())).stream()
                .map(PhraseIndex.Mention::meaning)
                .distinct()
                .toList();
    }

    private PhraseIndex index(List<String> asked) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        asked.forEach(each -> named.put(each, spellings.getOrDefault(each, List.of(each))));
        return new PhraseIndex(named);
    }

    private static Citation citation(CitedNumber number, String named, String part, ShownNumbers shown) {
        if (number.digits() >= LEAST_DIGITS) {
            Optional<Match> found = shown.matching(number, part);
            if (found.isPresent()) {
                return new Citation(number, Verdict.AGREES, found);
            }
        }
        return new Citation(
                number,
                !named.isEmpty() && shown.shows(named) ? Verdict.CONTRADICTS : Verdict.UNRELATED,
                Optional.empty());
    }

    /** The reading named last before the number, if it is within a few words; else no name. */
    private static String nameIfNear(PhraseIndex.Mention mention, CitedNumber number) {
        return mention.end() >= number.start() - REACH_OF_A_NAME ? mention.meaning() : "";
    }
}
