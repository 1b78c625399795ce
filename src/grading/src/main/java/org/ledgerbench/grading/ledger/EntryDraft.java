package org.ledgerbench.grading.ledger;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/** Gathers the fields of an entry's line, in whatever order they stand, and makes the entry of them. For one thread. */
final class EntryDraft {

    private final LineProblems problems;
    private final ValueTokens tokens;
    private final ChainCheck chain;

    private final ValueMapBuilder knobs = new ValueMapBuilder();
    private final ValueMapBuilder readings = new ValueMapBuilder();
    private final ValueMapBuilder values = new ValueMapBuilder();
    private int seen;
    private long seq;
    private Instant at;
    private String part;
    private String kind;
    private Value answer;
    private String prompt;
    private String text;
    private boolean endsWithPrev;
    private boolean prevMatches;

    EntryDraft(LineProblems problems, ValueTokens tokens, ChainCheck chain) {
        this.problems = problems;
        this.tokens = tokens;
        this.chain = chain;
    }

    /**
     * Says before a line is read whether its bytes end with the right hash of the line before; then {@code prev} need
     * not be decoded.
     */
    void expectPrev(boolean endsWithIt) {
        endsWithPrev = endsWithIt;
    }

    /** Reads the fields of the object whose opening brace is the parser's current token. */
    void fill(JsonParser parser) throws IOException {
        reset();
        read(parser);
    }

    /** The same of an object without number, time and hash, which were seen at a glance and the hash found right. */
    void fillRest(JsonParser parser, long seqSeen, Instant atSeen) throws IOException {
        reset();
        seen = EntryField.SEQ.bit() | EntryField.AT.bit() | EntryField.PREV.bit();
        seq = seqSeen;
        at = atSeen;
        prevMatches = true;
        read(parser);
    }

    private void read(JsonParser parser) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            EntryField field = EntryField.named(name);
            if (field == null) {
                problems.note(
                        FindingCode.UNKNOWN_FIELD,
                        "has a field " + Quote.of(name) + " that entries do not have. It is ignored.");
                parser.skipChildren();
            } else if ((seen & field.bit()) != 0) {
                tokens.duplicate(name);
                parser.skipChildren();
            } else {
                seen |= field.bit();
                take(field, parser);
            }
        }
    }

    private void reset() {
        seen = 0;
        seq = 0;
        at = null;
        part = null;
        kind = null;
        answer = null;
        prompt = null;
        text = null;
        prevMatches = false;
    }

    private void take(EntryField field, JsonParser parser) throws IOException {
        switch (field) {
            case SEQ -> takeSeq(parser);
            case AT -> at = tokens.time(parser, "at");
            case PART -> part = tokens.word(parser, "part");
            case KIND -> kind = tokens.word(parser, "kind");
            case ANSWER -> answer = tokens.scalar(parser, "answer");
            case KNOBS -> tokens.object(parser, "knobs", knobs);
            case READINGS -> tokens.object(parser, "readings", readings);
            case VALUES -> tokens.object(parser, "values", values);
            case PROMPT -> prompt = tokens.word(parser, "prompt");
            case TEXT -> text = tokens.text(parser, "text");
            case PREV -> takePrev(parser);
            case LEDGER -> parser.skipChildren();
        }
    }

    private void takeSeq(JsonParser parser) throws IOException {
        Long number = tokens.wholeNumber(parser);
        if (number != null && number > 0) {
            seq = number;
        }
    }

    private void takePrev(JsonParser parser) throws IOException {
        if (endsWithPrev) {
            prevMatches = true;
        } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
            prevMatches = chain.matches(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        } else {
            parser.skipChildren();
        }
    }

    /** Whether the line is a header rather than an entry. */
    boolean isHeader() {
        return has(EntryField.LEDGER);
    }

    /** The number the entry gives itself, or 0 where it has none that can be read. */
    long seq() {
        return seq;
    }

    /** The time, or null. */
    Instant at() {
        return at;
    }

    boolean has(EntryField field) {
        return (seen & field.bit()) != 0;
    }

    boolean prevMatches() {
        return prevMatches;
    }

    /** The entry, or null with the reason among the problems. */
    Entry toEntry(long number) {
        EntryKind entryKind = has(EntryField.KIND) && kind != null ? EntryKind.named(kind) : null;
        if (entryKind == null) {
            noteKind();
            return null;
        }
        int missing = entryKind.required() & ~seen;
        if (missing != 0) {
            problems.note(
                    FindingCode.FIELD_MISSING,
                    "is left out: " + oneEntry() + " needs " + EntryField.names(missing) + ". Record the entry again.");
        }
        int surplus = seen & ~entryKind.allowed();
        if (surplus != 0) {
            problems.note(
                    FindingCode.UNKNOWN_FIELD,
                    "has " + EntryField.names(surplus) + ", which " + oneEntry() + " does not have. It is ignored.");
        }
        return problems.isSetAside()
                ? null
                : build(entryKind, new Stamp(problems.line(), number, Optional.ofNullable(at)));
    }

    private String oneEntry() {
        return (kind.startsWith("a") ? "an " : "a ") + kind;
    }

    private void noteKind() {
        if (!has(EntryField.KIND)) {
            problems.note(
                    FindingCode.FIELD_MISSING,
                    "is left out: it does not say in \"kind\" what was done. Record the entry again.");
        } else if (kind != null) {
            problems.note(
                    FindingCode.UNKNOWN_KIND,
                    "is left out: " + Quote.of(kind) + " is no kind of entry; there are " + EntryKind.list() + ".");
        }
    }

    private Entry build(EntryKind entryKind, Stamp stamp) {
        return switch (entryKind) {
            case LOCK -> new Entry.Lock(stamp, part, answer);
            case RUN ->
                new Entry.Run(
                        stamp,
                        part,
                        new Settings(knobs.build()),
                        has(EntryField.READINGS) ? Optional.of(readings.build()) : Optional.empty());
            case ANSWER -> new Entry.Answer(stamp, part, values.build());
            case REFLECTION -> new Entry.Reflection(stamp, part, prompt, text);
            case SUBMIT -> new Entry.Submit(stamp);
        };
    }
}
