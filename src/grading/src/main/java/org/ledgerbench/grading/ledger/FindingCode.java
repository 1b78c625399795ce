package org.ledgerbench.grading.ledger;

import java.util.Locale;

/** The published names of what can be found in a ledger. A name, once published, keeps its meaning. */
public enum FindingCode {
    EMPTY_FILE(Effect.NO_LEDGER),
    FILE_TOO_LARGE(Effect.NO_LEDGER),
    NOT_TEXT(Effect.NO_LEDGER),
    WRONG_ENCODING(Effect.NO_LEDGER),
    HEADER_MISSING(Effect.NO_LEDGER),
    HEADER_MALFORMED(Effect.NO_LEDGER),
    HEADER_INCOMPLETE(Effect.NO_LEDGER),
    FORMAT_UNSUPPORTED(Effect.NO_LEDGER),

    LINE_MALFORMED(Effect.LINE_SET_ASIDE),
    LINE_OVER_LIMIT(Effect.LINE_SET_ASIDE),
    HALF_WRITTEN_LINE(Effect.LINE_SET_ASIDE),
    HEADER_REPEATED(Effect.LINE_SET_ASIDE),
    DUPLICATE_KEY(Effect.LINE_SET_ASIDE),
    NUMBER_NOT_FINITE(Effect.LINE_SET_ASIDE),
    WRONG_TYPE(Effect.LINE_SET_ASIDE),
    FIELD_MISSING(Effect.LINE_SET_ASIDE),
    UNKNOWN_KIND(Effect.LINE_SET_ASIDE),
    TOO_MANY_ENTRIES(Effect.LINE_SET_ASIDE),

    BYTE_ORDER_MARK(Effect.NOTICE),
    MALFORMED_UTF8(Effect.NOTICE),
    BLANK_LINE(Effect.NOTICE),
    HEADER_FIELD_INVALID(Effect.NOTICE),
    UNKNOWN_FIELD(Effect.NOTICE),
    SEQ_INVALID(Effect.NOTICE),
    SEQ_GAP(Effect.NOTICE),
    SEQ_REPEATED(Effect.NOTICE),
    TIME_INVALID(Effect.NOTICE),
    TIME_BACKWARDS(Effect.NOTICE),
    PREV_MISSING(Effect.NOTICE),
    CHAIN_BROKEN(Effect.NOTICE),
    FINDINGS_OMITTED(Effect.NOTICE),

    UNKNOWN_TRACK(Effect.NOT_JUDGED),
    UNKNOWN_PART(Effect.NOT_JUDGED),
    UNKNOWN_KNOB(Effect.NOT_JUDGED),
    KNOB_INVALID(Effect.NOT_JUDGED),
    KNOB_MISSING(Effect.NOT_JUDGED),
    UNKNOWN_READING(Effect.NOT_JUDGED),
    READING_INVALID(Effect.NOT_JUDGED),
    UNKNOWN_PROMPT(Effect.NOT_JUDGED),
    UNKNOWN_ANSWER(Effect.NOT_JUDGED),
    ANSWER_INVALID(Effect.NOT_JUDGED),
    LOCK_INVALID(Effect.NOT_JUDGED),

    SECOND_LOCK(Effect.NOT_JUDGED),
    AFTER_SUBMIT(Effect.NOT_JUDGED),
    RUN_BEFORE_LOCK(Effect.NOTICE),
    RUNS_OVER_LIMIT(Effect.NOTICE),
    RUN_WITHOUT_READINGS(Effect.NOTICE),
    NOT_SUBMITTED(Effect.NOTICE),

    // Found while a class is graded.
    CANNOT_OPEN(Effect.NO_LEDGER),
    OTHER_MISSION(Effect.NO_LEDGER),
    INTERNAL_FAULT(Effect.NO_LEDGER),
    MISSION_VERSION_MISSING(Effect.NOT_JUDGED),
    MISSION_FAULT(Effect.NOT_JUDGED),
    READING_MISMATCH(Effect.NOTICE),
    DUPLICATE_STUDENT(Effect.NOTICE),
    NOT_ON_ROSTER(Effect.NOTICE);

    /** What a finding means for the ledger or the line it names. */
    public enum Effect {
        /** Nothing of the file could be used. */
        NO_LEDGER("no ledger"),
        /** The line is left out; the lines around it are kept. */
        LINE_SET_ASIDE("line set aside"),
        /** The entry is kept, but what the finding names takes no part in the grade. */
        NOT_JUDGED("not judged"),
        /** Worth knowing; nothing is left out. */
        NOTICE("notice");

        private final String words;

        Effect(String words) {
            this.words = words;
        }

        /** The effect in the words of the format's documentation. */
        public String words() {
            return words;
        }
    }

    private final String code;
    private final Effect effect;

    FindingCode(Effect effect) {
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.effect = effect;
    }

    /** The published name, such as {@code chain-broken}. */
    public String code() {
        return code;
    }

    public Effect effect() {
        return effect;
    }

    /** Whether a finding is of this kind. */
    public boolean names(Finding finding) {
        return code.equals(finding.code());
    }
}
