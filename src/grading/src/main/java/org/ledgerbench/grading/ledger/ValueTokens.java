package org.ledgerbench.grading.ledger;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import org.ledgerbench.mission.Value;

/**
 * Reads values off the parser's current token and notes what is wrong with them. A value of the wrong kind is skipped
 * whole and comes back as null. For one thread.
 */
final class ValueTokens {

    private final Words words = new Words();
    private final IsoTime time = new IsoTime();
    private final LineProblems problems;

    ValueTokens(LineProblems problems) {
        this.problems = problems;
    }

    /** A number, a text, true or false. */
    Value scalar(JsonParser parser, String name) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_STRING:
                return words.text(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            case VALUE_NUMBER_INT:
            case VALUE_NUMBER_FLOAT:
                return number(parser, name);
            case VALUE_TRUE:
                return Value.of(true);
            case VALUE_FALSE:
                return Value.of(false);
            default:
                wrongType(parser, name, "a number, a text, true or false");
                return null;
        }
    }

    private Value number(JsonParser parser, String name) throws IOException {
        double number = parser.getDoubleValue();
        if (!Double.isFinite(number)) {
            problems.note(
                    FindingCode.NUMBER_NOT_FINITE,
                    "is left out: " + Quote.of(name) + " is " + Quote.of(parser.getText())
                            + ", which is no number of ordinary size. Record the entry again.");
            return null;
        }
        return Value.of(number);
    }

    /** An object of scalars, gathered by the builder. */
    void object(JsonParser parser, String name, ValueMapBuilder into) throws IOException {
        into.start();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType(parser, name, "an object of names and values");
            return;
        }
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            Value value = scalar(parser, key);
            if (value != null && !into.add(key, value)) {
                duplicate(key);
            }
        }
    }

    /** A word that is likely to be met again. */
    String word(JsonParser parser, String name) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(parser, name, "a text");
            return null;
        }
        return words.string(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }

    /** A text of the student's. */
    String text(JsonParser parser, String name) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(parser, name, "a text");
            return null;
        }
        return Utf8.withoutLoneSurrogates(parser.getText());
    }

    /** A time, or null with a notice. */
    Instant time(JsonParser parser, String name) throws IOException {
        Instant instant = null;
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            instant = time.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        }
        if (instant == null) {
            problems.note(
                    FindingCode.TIME_INVALID,
                    "has no time that can be read in " + Quote.of(name) + ": " + shown(parser)
                            + " is not of the form 2026-11-23T09:01:10Z. It is kept without a time.");
            parser.skipChildren();
        }
        return instant;
    }

    /** A whole number that fits, or null where the token is anything else. */
    Long wholeNumber(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        parser.skipChildren();
        return null;
    }

    void duplicate(String name) {
        problems.note(
                FindingCode.DUPLICATE_KEY,
                "is left out: it has " + Quote.of(name)
                        + " twice, so it cannot be told which one counts. Record the entry again.");
    }

    private void wrongType(JsonParser parser, String name, String wanted) throws IOException {
        problems.note(
                FindingCode.WRONG_TYPE,
                "is left out: " + Quote.of(name) + " is " + shown(parser) + ", but " + wanted
                        + " belongs there. Record the entry again.");
        parser.skipChildren();
    }

    private static String shown(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_NULL -> "null";
            case VALUE_STRING -> "the text " + Quote.of(parser.getText());
            default -> Quote.within(parser.getText());
        };
    }
}
