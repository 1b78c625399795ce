package org.ledgerbench.grading.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Phrases to be found in texts, by their first word, so that a text is gone through once for all of them. Immutable. */
final class PhraseIndex {

    private static final int PLACES_A_PHRASE = 4;

    /** What most places hold: one for all, which is always at hand. */
    private static final Phrase[] NONE = {};

    /** A power of two of places, each with the phrases whose first word has a hash that ends so. */
    private final Phrase[][] places;

    private record Phrase(List<String> words, int[] hashes, String meaning) {

        int firstHash() {
            return hashes[0];
        }
    }

    /** A phrase found. */
    record Mention(String meaning, int start, int end) {}

    /** An index of what each meaning may be called. */
    PhraseIndex(Map<String, List<String>> spellingsByMeaning) {
        List<Phrase> phrases = new ArrayList<>();
        spellingsByMeaning.forEach(
                (meaning, spellings) -> spellings.forEach(spelling -> add(phrases, spelling, meaning)));
        int size = Integer.highestOneBit(PLACES_A_PHRASE * phrases.size() + 1);
        places = new Phrase[size][];
        for (int place = 0; place < size; place++) {
            int here = place;
            Phrase[] there = phrases.stream()
                    .filter(phrase -> (phrase.firstHash() & size - 1) == here)
                    .toArray(Phrase[]::new);
            places[place] = there.length == 0 ? NONE : there;
        }
    }

    /** Every phrase found, in the order of the text. */
    List<Mention> find(Tokens text) {
        List<Mention> mentions = new ArrayList<>();
        for (int from = 0; from < text.size(); from++) {
            int hash = text.hash(from);
            for (Phrase phrase : places[hash & places.length - 1]) {
                if (phrase.firstHash() == hash && stands(phrase, text, from)) {
                    int last = from + phrase.words().size() - 1;
                    mentions.add(new Mention(phrase.meaning(), text.start(from), text.end(last)));
                }
            }
        }
        return mentions;
    }

    private static void add(List<Phrase> phrases, String spelling, String meaning) {
        Tokens tokens = new Tokens(spelling);
        List<String> words =
                IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
        if (!words.isEmpty()) {
            int[] hashes = words.stream().mapToInt(String::hashCode).toArray();
            phrases.add(new Phrase(words, hashes, meaning));
        }
    }

    private static boolean stands(Phrase phrase, Tokens text, int from) {
        int[] hashes = phrase.hashes();
        if (from + hashes.length > text.size()) {
            return false;
        }
        for (int index = 1; index < hashes.length; index++) {
            if (text.hash(from + index) != hashes[index]) {
                return false;
            }
        }
        for (int index = 0; index < hashes.length; index++) {
            if (!text.is(from + index, phrase.words().get(index))) {
                return false;
            }
        }
        return true;
    }
}
