package org.ledgerbench.grading.ledger;

import java.util.ArrayList;
import java.util.List;

/** The fields an entry's line may have. */
enum EntryField {
    SEQ("seq"),
    AT("at"),
    PART("part"),
    KIND("kind"),
    ANSWER("answer"),
    KNOBS("knobs"),
    READINGS("readings"),
    VALUES("values"),
    PROMPT("prompt"),
    TEXT("text"),
    PREV("prev"),
    /** No field of an entry: it tells a header that stands where an entry should. */
    LEDGER("ledger");

    private final String name;

    EntryField(String name) {
        this.name = name;
    }

    /** The field's own bit in a set of fields. */
    int bit() {
        return 1 << ordinal();
    }

    /** The field of that name, or null. */
    static EntryField named(String name) {
        return switch (name) {
            case "seq" -> SEQ;
            case "at" -> AT;
            case "part" -> PART;
            case "kind" -> KIND;
            case "answer" -> ANSWER;
            case "knobs" -> KNOBS;
            case "readings" -> READINGS;
            case "values" -> VALUES;
            case "prompt" -> PROMPT;
            case "text" -> TEXT;
            case "prev" -> PREV;
            case "ledger" -> LEDGER;
            default -> null;
        };
    }

    /** The quoted names of a set of fields, for a sentence. */
    static String names(int bits) {
        List<String> names = new ArrayList<>();
        for (EntryField field : values()) {
            if ((bits & field.bit()) != 0) {
                names.add('"' + field.name + '"');
            }
        }
        return String.join(", ", names);
    }
}
