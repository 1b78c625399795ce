package org.ledgerbench.grading.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.ledgerbench.mission.Value;

/**
 * Writes headers and entries as the bytes of a line, without a line end. The same value gives the same bytes on every
 * machine: fields in the documented order, numbers in the shortest form that is read back as the same double, whole
 * numbers without a decimal point, UTF-8. Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. Pure and
 * thread-safe.
 */
public final class LedgerLines {

    private static final JsonFactory JSON = LedgerJson.factory(LedgerLimits.STANDARD);
    private static final int USUAL_LENGTH = 512;
    private static final double LARGEST_PLAIN_INTEGER = 1e15;

    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private LedgerLines() {}

    /** The first line of a ledger. */
    public static byte[] of(Header header) {
        return line(json -> {
            json.writeNumberField("ledger", header.format());
            text(json, "mission", header.mission().id());
            text(json, "missionVersion", header.mission().version());
            json.writeObjectFieldStart("student");
            text(json, "id", header.student().id());
            if (header.student().name().isPresent()) {
                text(json, "name", header.student().name().get());
            }
            json.writeEndObject();
            text(json, "track", header.track());
            json.writeNumberField("variant", header.variant());
            if (header.opened().isPresent()) {
                json.writeStringField("opened", header.opened().get().toString());
            }
        });
    }

    /**
     * A later line. The number and time are the stamp's; its line number is not written.
     *
     * @param prev the lower-case hex SHA-256 of the line before, as {@link LedgerChain} keeps it
     */
    public static byte[] of(Entry entry, String prev) {
        return line(json -> {
            json.writeNumberField("seq", entry.stamp().seq());
            if (entry.stamp().at().isPresent()) {
                json.writeStringField("at", entry.stamp().at().get().toString());
            }
            if (entry instanceof Entry.OfPart ofPart) {
                text(json, "part", ofPart.part());
            }
            act(json, entry);
            json.writeStringField("prev", prev);
        });
    }

    private static void act(JsonGenerator json, Entry entry) throws IOException {
        if (entry instanceof Entry.Lock lock) {
            kind(json, EntryKind.LOCK);
            value(json, "answer", lock.answer());
        } else if (entry instanceof Entry.Run run) {
            kind(json, EntryKind.RUN);
            values(json, "knobs", run.knobs().values());
            if (run.readings().isPresent()) {
                values(json, "readings", run.readings().get());
            }
        } else if (entry instanceof Entry.Answer answer) {
            kind(json, EntryKind.ANSWER);
            values(json, "values", answer.values());
        } else if (entry instanceof Entry.Reflection reflection) {
            kind(json, EntryKind.REFLECTION);
            text(json, "prompt", reflection.prompt());
            text(json, "text", reflection.text());
        } else {
            kind(json, EntryKind.SUBMIT);
        }
    }

    private static void kind(JsonGenerator json, EntryKind kind) throws IOException {
        json.writeStringField("kind", kind.word());
    }

    private static void values(JsonGenerator json, String name, Map<String, Value> values) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Value> value : values.entrySet()) {
            value(json, Utf8.withoutLoneSurrogates(value.getKey()), value.getValue());
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, String name, Value value) throws IOException {
        if (value instanceof Value.Numeric number) {
            json.writeFieldName(name);
            number(json, number);
        } else if (value instanceof Value.Flag flag) {
            json.writeBooleanField(name, flag.value());
        } else if (value instanceof Value.Text text) {
            text(json, name, text.value());
        }
    }

    private static void number(JsonGenerator json, Value.Numeric number) throws IOException {
        if (number.isWhole() && Math.abs(number.value()) < LARGEST_PLAIN_INTEGER) {
            json.writeNumber((long) number.value());
        } else {
            json.writeNumber(number.value());
        }
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeStringField(name, Utf8.withoutLoneSurrogates(text));
    }

    private static byte[] line(Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory cannot fail", impossible);
        }
        return bytes.toByteArray();
    }
}
