package org.ledgerbench.workbench.dossier;

import java.util.List;
import java.util.Objects;
import org.ledgerbench.mission.Prompt;

/**
 * What a student wrote, as text, with the evidence found in it.
 *
 * @param part the title of the part
 * @param prompt what was asked
 * @param text the student's words, whatever they contain; empty when nothing was written
 * @param words how many words
 * @param spans the evidence, by where it begins
 */
public record MarkedText(String part, Prompt prompt, String text, int words, List<Span> spans) {

    public MarkedText {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(text, "text");
        spans = List.copyOf(spans);
    }

    /** What a stretch of text is evidence of. */
    public enum Kind {
        /** A number that one of the student's runs shows. */
        AGREES,
        /** A number given for a reading that no run shows so. */
        CONTRADICTS,
        /** An idea of the mission. */
        CONCEPT
    }

    /**
     * A stretch of the text.
     *
     * @param start where it begins, in characters
     * @param end where it ends
     * @param kind what it is evidence of
     * @param explanation why, in a sentence
     */
    public record Span(int start, int end, Kind kind, String explanation) {

        public Span {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(explanation, "explanation");
        }
    }

    /** How many stretches of a kind were found. */
    public long count(Kind kind) {
        return spans.stream().filter(span -> span.kind() == kind).count();
    }
}
