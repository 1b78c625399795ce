package org.ledgerbench.grading.ledger;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ledgerbench.mission.MissionKey;

/** Gathers the fields of the first line and makes the header of them. For one thread. */
final class HeaderDraft {

    /** The version of the format that is read and written. */
    static final int FORMAT = 1;

    private final LineProblems problems;
    private final ValueTokens tokens;

    private final Set<String> seen = new HashSet<>();
    private final List<String> twice = new ArrayList<>();
    private Long format;
    private String mission;
    private String version;
    private String track;
    private String studentId;
    private String studentName;
    private Long variant;
    private Instant opened;

    HeaderDraft(LineProblems problems, ValueTokens tokens) {
        this.problems = problems;
        this.tokens = tokens;
    }

    /** Reads the fields of the object whose opening brace is the parser's current token. */
    void fill(JsonParser parser) throws IOException {
        reset();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            once(name);
            switch (name) {
                case "ledger" -> format = tokens.wholeNumber(parser);
                case "mission" -> mission = name(parser);
                case "missionVersion" -> version = name(parser);
                case "track" -> track = name(parser);
                case "student" -> student(parser);
                case "variant" -> variant = tokens.wholeNumber(parser);
                case "opened" -> opened = tokens.time(parser, name);
                default -> unknown(parser, name);
            }
        }
    }

    private void reset() {
        seen.clear();
        twice.clear();
        format = null;
        mission = null;
        version = null;
        track = null;
        studentId = null;
        studentName = null;
        variant = null;
        opened = null;
    }

    private void student(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            once("student." + name);
            switch (name) {
                case "id" -> studentId = name(parser);
                case "name" -> studentName = name(parser);
                default -> unknown(parser, "student." + name);
            }
        }
    }

    private void once(String name) {
        if (!seen.add(name)) {
            twice.add(Quote.of(name));
        }
    }

    /** A text that is not blank, or null. */
    private static String name(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            parser.skipChildren();
            return null;
        }
        String text = Utf8.withoutLoneSurrogates(parser.getText());
        return text.isBlank() ? null : text;
    }

    private void unknown(JsonParser parser, String name) throws IOException {
        problems.note(
                FindingCode.UNKNOWN_FIELD,
                "has a field " + Quote.of(name) + " that headers do not have. It is ignored.");
        parser.skipChildren();
    }

    /** Whether the line says that it is a header at all. */
    boolean isHeader() {
        return seen.contains("ledger");
    }

    /** The version the header gives, or null where it is no whole number. */
    Long format() {
        return format;
    }

    /** The names that stand twice, quoted. */
    List<String> twice() {
        return List.copyOf(twice);
    }

    /** The required fields that are missing, blank or no text, quoted. */
    List<String> lacking() {
        List<String> lacking = new ArrayList<>();
        lack(lacking, mission, "mission");
        lack(lacking, version, "missionVersion");
        lack(lacking, studentId, "student.id");
        lack(lacking, track, "track");
        return lacking;
    }

    private static void lack(List<String> lacking, String value, String name) {
        if (value == null) {
            lacking.add('"' + name + '"');
        }
    }

    /** The header, once nothing is lacking. */
    Header toHeader() {
        if (variant == null || variant != 0) {
            problems.note(
                    FindingCode.HEADER_FIELD_INVALID,
                    "does not say \"variant\": 0, the only variant there is. It is read as if it did.");
        }
        if (studentName == null && seen.contains("student.name")) {
            problems.note(
                    FindingCode.HEADER_FIELD_INVALID,
                    "has a \"student.name\" that is blank or no text. The student is shown by the id alone.");
        }
        if (opened == null && !seen.contains("opened")) {
            problems.note(FindingCode.TIME_INVALID, "does not say when the ledger was \"opened\".");
        }
        return new Header(
                FORMAT,
                new MissionKey(mission, version),
                new Header.Student(studentId, Optional.ofNullable(studentName)),
                track,
                0,
                Optional.ofNullable(opened));
    }
}
