package org.ledgerbench.grading.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;

/**
 * Hands each line of a file to whatever reads its fields. As long as all goes well one parser reads line after line, which
 * costs least. A line that is not one whole object is parsed on its own, so that no line is ever read with the bytes of
 * another, and a new parser begins with the next. For one thread and one file.
 */
final class LineParsers implements AutoCloseable {

    /** Reads the fields of an object, whose opening brace is the current token, up to its closing brace. */
    interface Fields {
        void fill(JsonParser parser) throws IOException;
    }

    /** How a line turned out. */
    enum Result {
        WHOLE,
        MALFORMED,
        OVER_LIMIT
    }

    private static final int BYTES_LOOKED_AT_FOR_ENCODING = 4;

    private final JsonFactory json;
    private final byte[] bytes;
    private final boolean wellFormedUtf8;
    private LineFeed feed;
    private JsonParser parser;
    private String complaint = "";

    LineParsers(JsonFactory json, byte[] bytes, int fileStart, int fileEnd) {
        this.json = json;
        this.bytes = bytes;
        this.wellFormedUtf8 = Utf8.isWellFormed(bytes, fileStart, fileEnd);
    }

    /** Reads the line between two positions. After anything but WHOLE, what was filled in means nothing. */
    Result read(int start, int end, LineProblems problems, Fields fields) {
        int line = problems.line();
        if (wellFormedUtf8 && startsLikeObject(bytes, start, end)) {
            openFeed();
            feed.line(start, end);
            if (readOn(fields)) {
                return Result.WHOLE;
            }
            problems.start(line);
        }
        if (wellFormedUtf8 || Utf8.isWellFormed(bytes, start, end)) {
            return readAlone(bytes, start, end, fields);
        }
        byte[] repaired = Utf8.repaired(bytes, start, end);
        Result result = readAlone(repaired, 0, repaired.length, fields);
        problems.note(
                FindingCode.MALFORMED_UTF8,
                "has bytes that are no UTF-8 text; each is read as \uFFFD."
                        + " Hand in the file as the program wrote it, not as another program saved it.");
        return result;
    }

    /**
     * Reads the fields between two positions, the rest of whose line is known; false when they are not fields, or not
     * well formed, and the line has to be read whole.
     */
    boolean readFields(int start, int end, LineProblems problems, Fields fields) {
        if (!wellFormedUtf8 || start == end || bytes[start] != '"') {
            return false;
        }
        int line = problems.line();
        openFeed();
        feed.fields(start, end);
        if (readOn(fields)) {
            return true;
        }
        problems.start(line);
        return false;
    }

    private void openFeed() {
        if (feed == null) {
            feed = new LineFeed(bytes);
        }
    }

    /** Reads what is at hand; when it is not one whole object, the parser is of no use any more. */
    private boolean readOn(Fields fields) {
        boolean whole = false;
        try {
            if (parser == null) {
                parser = json.createParser(feed);
            }
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                fields.fill(parser);
                whole = feed.isReadTo(parser.currentLocation().getByteOffset());
            }
        } catch (IOException broken) {
            whole = false;
        }
        if (!whole) {
            closeParser();
        }
        return whole;
    }

    private Result readAlone(byte[] array, int start, int end, Fields fields) {
        int first = start;
        while (first < end && isSpace(array[first])) {
            first++;
        }
        if (!startsLikeObject(array, first, end)) {
            complaint = "it does not begin with {";
            return Result.MALFORMED;
        }
        try (JsonParser alone = json.createParser(array, first, end - first)) {
            alone.nextToken();
            fields.fill(alone);
            if (alone.nextToken() != null) {
                complaint = "it goes on after its closing brace";
                return Result.MALFORMED;
            }
            return Result.WHOLE;
        } catch (StreamConstraintsException tooMuch) {
            return Result.OVER_LIMIT;
        } catch (JsonProcessingException broken) {
            complaint = broken.getOriginalMessage();
            return Result.MALFORMED;
        } catch (IOException broken) {
            complaint = String.valueOf(broken.getMessage());
            return Result.MALFORMED;
        }
    }

    /** What the parser said of the last malformed line, or part of a sentence. */
    String complaint() {
        return complaint;
    }

    /** Bytes of zero would make the parser take the line for UTF-16 or UTF-32. */
    private static boolean startsLikeObject(byte[] array, int start, int end) {
        if (start >= end || array[start] != '{') {
            return false;
        }
        for (int index = start; index < Math.min(end, start + BYTES_LOOKED_AT_FOR_ENCODING); index++) {
            if (array[index] == 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(byte[] array, int start, int end) {
        for (int index = start; index < end; index++) {
            if (!isSpace(array[index])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte character) {
        return character == ' ' || character == '\t' || character == '\r';
    }

    private void closeParser() {
        if (parser == null) {
            return;
        }
        try {
            parser.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("An array of bytes cannot fail to close", impossible);
        } finally {
            parser = null;
            feed = null;
        }
    }

    @Override
    public void close() {
        closeParser();
    }
}
