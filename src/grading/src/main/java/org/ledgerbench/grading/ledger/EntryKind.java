package org.ledgerbench.grading.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of entries, with the fields each needs and the fields it may have. */
enum EntryKind {
    LOCK(EntryField.PART.bit() | EntryField.ANSWER.bit(), 0),
    RUN(EntryField.PART.bit() | EntryField.KNOBS.bit(), EntryField.READINGS.bit()),
    ANSWER(EntryField.PART.bit() | EntryField.VALUES.bit(), 0),
    REFLECTION(EntryField.PART.bit() | EntryField.PROMPT.bit() | EntryField.TEXT.bit(), 0),
    SUBMIT(0, 0);

    private static final int OF_EVERY_ENTRY =
            EntryField.SEQ.bit() | EntryField.AT.bit() | EntryField.KIND.bit() | EntryField.PREV.bit();

    private final String word = name().toLowerCase(Locale.ROOT);
    private final int required;
    private final int optional;

    EntryKind(int required, int optional) {
        this.required = required;
        this.optional = optional;
    }

    /** The word a ledger uses. */
    String word() {
        return word;
    }

    /** The fields without which the entry means nothing, as a set of {@link EntryField#bit()}. */
    int required() {
        return required;
    }

    int allowed() {
        return required | optional | OF_EVERY_ENTRY;
    }

    /** The kind a ledger names with that word, or null. */
    static EntryKind named(String word) {
        return switch (word) {
            case "lock" -> LOCK;
            case "run" -> RUN;
            case "answer" -> ANSWER;
            case "reflection" -> REFLECTION;
            case "submit" -> SUBMIT;
            default -> null;
        };
    }

    static String list() {
        return Arrays.stream(values()).map(EntryKind::word).collect(Collectors.joining(", "));
    }
}
