package org.ledgerbench.grading.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;

/**
 * Hands each line of a file to whatever reads its fields. As long as all goes well one parser runs through the file,
 * which costs least. The first line that is not one whole object ends that: this line and all later ones are parsed on
 * their own, so that no line is ever read with the bytes of another. For one thread and one file.
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
    private final int fileStart;
    private final boolean wellFormedUtf8;
    private JsonParser throughFile;
    private String complaint = "";

    LineParsers(JsonFactory json, byte[] bytes, int fileStart, int fileEnd) throws IOException {
        this.json = json;
        this.bytes = bytes;
        this.fileStart = fileStart;
        this.wellFormedUtf8 = Utf8.isWellFormed(bytes, fileStart, fileEnd);
        if (wellFormedUtf8 && startsLikeObject(fileStart, fileEnd)) {
            throughFile = json.createParser(bytes, fileStart, fileEnd - fileStart);
        }
    }

    /** Reads the line between two positions. After anything but WHOLE, what was filled in means nothing. */
    Result read(int start, int end, LineProblems problems, Fields fields) {
        int line = problems.line();
        if (throughFile != null) {
            if (readOn(start, end, fields)) {
                return Result.WHOLE;
            }
            closeThroughFile();
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

    /** A line is not read: from here on every line is read on its own. */
    void skip() {
        if (throughFile != null) {
            closeThroughFile();
        }
    }

    private boolean readOn(int start, int end, Fields fields) {
        try {
            if (bytes[start] != '{' || throughFile.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            fields.fill(throughFile);
            long stop = fileStart + throughFile.currentLocation().getByteOffset();
            return stop == end || stop < end && isBlank(bytes, (int) stop, end);
        } catch (IOException broken) {
            return false;
        }
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
        try (JsonParser parser = json.createParser(array, first, end - first)) {
            parser.nextToken();
            fields.fill(parser);
            if (parser.nextToken() != null) {
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

    private boolean startsLikeObject(int start, int end) {
        return startsLikeObject(bytes, start, end);
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

    private void closeThroughFile() {
        try {
            throughFile.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("An array of bytes cannot fail to close", impossible);
        } finally {
            throughFile = null;
        }
    }

    @Override
    public void close() {
        if (throughFile != null) {
            closeThroughFile();
        }
    }
}
