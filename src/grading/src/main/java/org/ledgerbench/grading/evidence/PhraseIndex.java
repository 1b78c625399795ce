package org.ledgerbench.grading.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases to be found in texts, by their first word, so that a text is gone through once for all of them. Immutable. */
final class PhraseIndex {

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private record Phrase(List<String> words, String meaning) {}

    /** A phrase found. */
    record Mention(String meaning, int start, int end) {}

    /** An index of what each meaning may be called. */
    PhraseIndex(Map<String, List<String>> spellingsByMeaning) {
        spellingsByMeaning.forEach((meaning, spellings) -> spellings.forEach(spelling -> add(spelling, meaning)));
    }

    /** Every phrase found, in the order of the text. */
    List<Mention> find(Tokens text) {
        List<Mention> mentions = new ArrayList<>();
        for (int from = 0; from < text.size(); from++) {
            List<Phrase> candidates = byFirstWord.get(text.word(from));
            if (candidates != null) {
                for (Phrase phrase : candidates) {
                    if (stands(phrase, text, from)) {
                        int last = from + phrase.words().size() - 1;
                        mentions.add(new Mention(phrase.meaning(), text.start(from), text.end(last)));
                    }
                }
            }
        }
        return mentions;
    }

    private void add(String spelling, String meaning) {
        List<String> words = List.copyOf(new Tokens(spelling).words());
        if (!words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.get(0), ignored -> new ArrayList<>())
                    .add(new Phrase(words, meaning));
        }
    }

    private static boolean stands(Phrase phrase, Tokens text, int from) {
        List<String> words = phrase.words();
        if (from + words.size() > text.size()) {
            return false;
        }
        for (int index = 1; index < words.size(); index++) {
            if (!text.word(from + index).equals(words.get(index))) {
                return false;
            }
        }
        return true;
    }
}
