package org.ledgerbench.grading.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the lines of one file after another. What it holds is used again for the next file. For one thread. */
final class LedgerPass {

    private static final int BYTES_LOOKED_AT = 1024;

    private final JsonFactory json;
    private final LedgerLimits limits;
    private final LineProblems problems = new LineProblems();
    private final ChainCheck chain = new ChainCheck();
    private final LineGlance glance = new LineGlance();
    private final KnownActs knownActs;
    private final EntryDraft entryDraft;
    private final HeaderDraft headerDraft;
    private final LineParsers.Fields fieldsAfterGlance;

    private byte[] bytes;
    private int fileEnd;
    private LineParsers parsers;
    private FindingList findings;
    private List<Entry> entries;
    private Header header;
    private int acts;
    private long lastSeq;
    private Instant lastTime;

    LedgerPass(JsonFactory json, LedgerLimits limits, KnownActs knownActs) {
        this.json = json;
        this.limits = limits;
        this.knownActs = knownActs;
        ValueTokens tokens = new ValueTokens(problems);
        entryDraft = new EntryDraft(problems, tokens, chain);
        headerDraft = new HeaderDraft(problems, tokens);
        fieldsAfterGlance = parser -> entryDraft.fillRest(parser, glance.seq(), glance.time());
    }

    /** Reads the file between two positions of the array; the ledger is empty when no header could be understood. */
    Optional<Ledger> read(byte[] array, int start, int end, FindingList into) {
        bytes = array;
        fileEnd = end;
        findings = into;
        entries = new ArrayList<>();
        header = null;
        acts = 0;
        lastSeq = 0;
        lastTime = null;
        try (LineParsers lineParsers = new LineParsers(json, array, start, end)) {
            parsers = lineParsers;
            readLines(start, end);
        }
        Optional<Ledger> ledger = header == null ? Optional.empty() : Optional.of(new Ledger(header, entries));
        bytes = null;
        entries = null;
        parsers = null;
        return ledger;
    }

    private void readLines(int start, int end) {
        int line = 0;
        boolean goOn = true;
        for (int position = start; goOn && position < end; ) {
            int lineEnd = Utf8.lineEnd(bytes, position, end);
            int textEnd = lineEnd > position && bytes[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
            line++;
            if (LineParsers.isBlank(bytes, position, textEnd)) {
                noteBlankLine(line);
            } else {
                problems.start(line);
                boolean hasLineFeed = lineEnd < end;
                goOn = header == null
                        ? readHeader(position, textEnd, hasLineFeed)
                        : readEntry(position, textEnd, hasLineFeed);
                chain.advance(bytes, position, textEnd);
            }
            position = lineEnd + 1;
        }
        if (line == 0 || header == null && goOn) {
            findings.add(
                    FindingCode.EMPTY_FILE,
                    "The file is empty. Hand in the ledger that the program wrote while you played.");
        }
    }

    private void noteBlankLine(int line) {
        if (!findings.has(FindingCode.BLANK_LINE)) {
            findings.add(
                    FindingCode.BLANK_LINE,
                    line,
                    "Line " + line + " is blank, which the program never writes. Blank lines are passed over.");
        }
    }

    /** Reads the first line; false when nothing can be made of the file. */
    private boolean readHeader(int start, int end, boolean hasLineFeed) {
        LineParsers.Result result = parsers.read(start, end, problems, headerDraft::fill);
        if (result != LineParsers.Result.WHOLE) {
            reportUnreadableHeader(start, hasLineFeed, result);
            return false;
        }
        if (!isUsableHeader()) {
            return false;
        }
        header = headerDraft.toHeader();
        lastTime = header.opened().orElse(null);
        problems.reportTo(findings);
        return true;
    }

    private boolean isUsableHeader() {
        if (!headerDraft.isHeader()) {
            refuse(
                    FindingCode.HEADER_MISSING,
                    "is not the first line of a ledger: it does not begin with {\"ledger\":1."
                            + " Hand in the whole file that the program wrote.");
            return false;
        }
        if (!headerDraft.twice().isEmpty()) {
            refuse(
                    FindingCode.HEADER_MALFORMED,
                    "has " + String.join(", ", headerDraft.twice())
                            + " twice, so it cannot be told which one counts. Hand in the file as the program wrote it.");
            return false;
        }
        if (headerDraft.format() == null || headerDraft.format() != HeaderDraft.FORMAT) {
            refuse(
                    FindingCode.FORMAT_UNSUPPORTED,
                    "names a ledger format other than 1, the only one this program reads."
                            + " A newer version of the program may read it.");
            return false;
        }
        if (!headerDraft.lacking().isEmpty()) {
            refuse(
                    FindingCode.HEADER_INCOMPLETE,
                    "lacks " + String.join(", ", headerDraft.lacking())
                            + ", or has something there that is no text. Hand in the file as the program wrote it.");
            return false;
        }
        return true;
    }

    private void reportUnreadableHeader(int start, boolean hasLineFeed, LineParsers.Result result) {
        if (result == LineParsers.Result.OVER_LIMIT) {
            refuse(FindingCode.HEADER_MALFORMED, "is no header of a ledger: it holds " + limitsInWords() + ".");
        } else if (looksBinary(start)) {
            findings.add(
                    FindingCode.NOT_TEXT,
                    "The file is no text, so it is no ledger. Hand in the ledger that the program wrote while you played.");
        } else if (!hasLineFeed && bytes[start] == '{') {
            refuse(
                    FindingCode.HEADER_MALFORMED,
                    "is cut off before its end, and nothing follows it. Hand in the whole file.");
        } else {
            refuse(
                    FindingCode.HEADER_MALFORMED,
                    "is no header of a ledger (" + parsers.complaint()
                            + "). Hand in the ledger that the program wrote while you played.");
        }
    }

    /** Whether characters that no text has are among the first bytes. */
    private boolean looksBinary(int start) {
        for (int index = start; index < Math.min(fileEnd, start + BYTES_LOOKED_AT); index++) {
            byte character = bytes[index];
            if (character >= 0 && character < ' ' && "\t\n\f\r".indexOf(character) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells what is wrong with the whole line, in place of anything noted of its fields. */
    private void refuse(FindingCode code, String sentenceRest) {
        problems.start(problems.line());
        problems.note(code, sentenceRest);
        problems.reportTo(findings);
    }

    /** Reads a line after the first; false when no more lines are to be read. */
    private boolean readEntry(int start, int end, boolean hasLineFeed) {
        if (acts == limits.entries()) {
            refuse(
                    FindingCode.TOO_MANY_ENTRIES,
                    "and all lines after it are left out: a ledger has at most " + limits.entries() + " entries.");
            return false;
        }
        acts++;
        boolean isLinked = chain.isEndOf(bytes, start, end);
        boolean isUsual = isLinked && glance.at(bytes, start, end - chain.endLength());
        Entry known = isUsual ? knownActs.find(glance) : null;
        if (known != null) {
            takeKnown(known);
            return true;
        }
        if (isUsual && parsers.readFields(glance.start(), glance.end(), problems, fieldsAfterGlance)) {
            takeEntry(true);
            return true;
        }
        entryDraft.expectPrev(isLinked);
        LineParsers.Result result = parsers.read(start, end, problems, entryDraft::fill);
        switch (result) {
            case WHOLE -> takeEntry(isUsual);
            case OVER_LIMIT -> {
                lastSeq++;
                refuse(
                        FindingCode.LINE_OVER_LIMIT,
                        "is left out: it holds " + limitsInWords() + ". Record the entry again, with less in it.");
            }
            case MALFORMED -> {
                lastSeq++;
                reportMalformed(hasLineFeed);
            }
        }
        return true;
    }

    private void reportMalformed(boolean hasLineFeed) {
        if (hasLineFeed) {
            refuse(
                    FindingCode.LINE_MALFORMED,
                    "is left out: it cannot be read (" + parsers.complaint() + "). Record the entry again.");
        } else {
            refuse(
                    FindingCode.HALF_WRITTEN_LINE,
                    "is left out: it was only half written when the program stopped."
                            + " Everything before it is kept; open the ledger again to repeat that one act.");
        }
    }

    private String limitsInWords() {
        return "a text of more than " + limits.textCharacters() + " characters, a number of more than 1000 digits, or"
                + " more than " + limits.nesting() + " brackets within each other";
    }

    private void takeKnown(Entry known) {
        long number = checkSeq(glance.seq());
        checkTime(glance.time());
        entries.add(known.at(new Stamp(problems.line(), number, Optional.of(glance.time()))));
        problems.reportTo(findings);
    }

    private void takeEntry(boolean isUsual) {
        if (entryDraft.isHeader()) {
            refuse(
                    FindingCode.HEADER_REPEATED,
                    "is left out: it is the first line of a ledger, but this ledger has begun before."
                            + " Hand in one ledger a file.");
            return;
        }
        long number = checkSeq(entryDraft.seq());
        if (!entryDraft.has(EntryField.AT)) {
            problems.note(FindingCode.TIME_INVALID, "does not say \"at\" what time it was written.");
        }
        checkTime(entryDraft.at());
        checkChain();
        Entry entry = entryDraft.toEntry(number);
        if (entry != null) {
            entries.add(entry);
            if (isUsual && problems.isEmpty()) {
                knownActs.keep(glance, entry);
            }
        }
        problems.reportTo(findings);
    }

    private long checkSeq(long seq) {
        long expected = lastSeq + 1;
        if (seq == expected) {
            lastSeq = seq;
        } else if (seq == 0) {
            lastSeq = expected;
            problems.note(
                    FindingCode.SEQ_INVALID,
                    "has no number of its own in \"seq\"; it is counted as number " + expected + ".");
            return expected;
        } else if (seq > expected) {
            lastSeq = seq;
            problems.note(
                    FindingCode.SEQ_GAP,
                    "is number " + seq + ", but number " + expected + " was to come: " + (seq - expected)
                            + " in between are missing. Hand in the whole ledger.");
        } else {
            problems.note(
                    FindingCode.SEQ_REPEATED,
                    "is number " + seq + ", but number " + lastSeq
                            + " came before it: lines were repeated or have changed places.");
        }
        return seq;
    }

    private void checkTime(Instant at) {
        if (at == null) {
            return;
        }
        if (lastTime != null && at.isBefore(lastTime)) {
            problems.note(
                    FindingCode.TIME_BACKWARDS,
                    "was written at " + at + ", before the line above it (" + lastTime
                            + "): the clock ran backwards, or lines have changed places.");
        }
        lastTime = at;
    }

    /** Only the first break is told: from there on nothing new is learnt. */
    private void checkChain() {
        if (entryDraft.prevMatches()
                || findings.has(FindingCode.CHAIN_BROKEN)
                || findings.has(FindingCode.PREV_MISSING)) {
            return;
        }
        if (entryDraft.has(EntryField.PREV)) {
            problems.note(
                    FindingCode.CHAIN_BROKEN,
                    "does not follow from the line above it: their hashes differ, so something up to here was"
                            + " changed, added or taken out after it was written. Later breaks are not listed."
                            + " Hand in the file as the program wrote it.");
        } else {
            problems.note(
                    FindingCode.PREV_MISSING,
                    "does not carry the hash of the line above it in \"prev\". Later breaks are not listed."
                            + " Hand in the file as the program wrote it.");
        }
    }
}
