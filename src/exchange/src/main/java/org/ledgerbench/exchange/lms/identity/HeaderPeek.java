package org.ledgerbench.exchange.lms.identity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.Header;

/**
 * Looks at who a ledger says it is from, reading no further than its first line. The ledger itself is judged later, by
 * grading; here whatever cannot be read is simply nothing said. Thread-safe.
 */
public final class HeaderPeek {

    private static final int LONGEST_HEADER = 64 * 1024;
    private static final JsonFactory JSON = new JsonFactory();

    /** The student named in the header, if one can be read. */
    public Optional<Header.Student> student(Submission submission) {
        try (InputStream in = submission.open()) {
            return parse(firstLine(in));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] firstLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1024];
        int read;
        while (line.size() < LONGEST_HEADER && (read = in.read(buffer)) > 0) {
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, 0, i);
                    return line.toByteArray();
                }
            }
            line.write(buffer, 0, read);
        }
        return line.toByteArray();
    }

    private static Optional<Header.Student> parse(byte[] line) throws IOException {
        String id = null;
        String name = null;
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT || !enter(parser, "student")) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING && field.equals("id")) {
                    id = parser.getText();
                } else if (value == JsonToken.VALUE_STRING && field.equals("name")) {
                    name = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
        }
        return id == null ? Optional.empty() : Optional.of(new Header.Student(id, Optional.ofNullable(name)));
    }

    private static boolean enter(JsonParser parser, String wanted) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isWanted = parser.currentName().equals(wanted);
            JsonToken value = parser.nextToken();
            if (isWanted) {
                return value == JsonToken.START_OBJECT;
            }
            parser.skipChildren();
        }
        return false;
    }
}
