package org.ledgerbench.app.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.mission.Value;

/** Writes a whole ledger at once, each line chained to the one before. */
final class LedgerText {

    private static final JsonFactory JSON = new JsonFactory();
    private static final double LARGEST_LONG_IN_JSON = 1e15;

    private final ByteArrayOutputStream text = new ByteArrayOutputStream(10_000);
    private String previous = "";

    private LedgerText() {}

    static byte[] of(Ledger ledger) {
        LedgerText writer = new LedgerText();
        try {
            writer.line(json -> header(json, ledger.header()));
            for (Entry entry : ledger.entries()) {
                writer.line(json -> writer.entry(json, entry));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return writer.text.toByteArray();
    }

    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private void line(Fields fields) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        }
        byte[] bytes = line.toByteArray();
        previous = hash(bytes);
        text.write(bytes);
        text.write('\n');
    }

    private static void header(JsonGenerator json, Header header) throws IOException {
        json.writeNumberField("ledger", header.format());
        json.writeStringField("mission", header.mission().id());
        json.writeStringField("missionVersion", header.mission().version());
        json.writeObjectFieldStart("student");
        json.writeStringField("id", header.student().id());
        if (header.student().name().isPresent()) {
            json.writeStringField("name", header.student().name().get());
        }
        json.writeEndObject();
        json.writeStringField("track", header.track());
        json.writeNumberField("variant", header.variant());
        if (header.opened().isPresent()) {
            json.writeStringField("opened", header.opened().get().toString());
        }
    }

    private void entry(JsonGenerator json, Entry entry) throws IOException {
        json.writeNumberField("seq", entry.stamp().seq());
        if (entry.stamp().at().isPresent()) {
            json.writeStringField("at", entry.stamp().at().get().toString());
        }
        if (entry instanceof Entry.OfPart ofPart) {
            json.writeStringField("part", ofPart.part());
        }
        if (entry instanceof Entry.Lock lock) {
            json.writeStringField("kind", "lock");
            json.writeFieldName("answer");
            value(json, lock.answer());
        } else if (entry instanceof Entry.Run run) {
            json.writeStringField("kind", "run");
            values(json, "knobs", run.knobs().values());
            if (run.readings().isPresent()) {
                values(json, "readings", run.readings().get());
            }
        } else if (entry instanceof Entry.Answer answer) {
            json.writeStringField("kind", "answer");
            values(json, "values", answer.values());
        } else if (entry instanceof Entry.Reflection reflection) {
            json.writeStringField("kind", "reflection");
            json.writeStringField("prompt", reflection.prompt());
            json.writeStringField("text", reflection.text());
        } else {
            json.writeStringField("kind", "submit");
        }
        json.writeStringField("prev", previous);
    }

    private static void values(JsonGenerator json, String name, Map<String, Value> values) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Value> each : values.entrySet()) {
            json.writeFieldName(each.getKey());
            value(json, each.getValue());
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Value value) throws IOException {
        if (value instanceof Value.Numeric number) {
            if (number.isWhole() && Math.abs(number.value()) < LARGEST_LONG_IN_JSON) {
                json.writeNumber((long) number.value());
            } else {
                json.writeNumber(number.value());
            }
        } else if (value instanceof Value.Flag flag) {
            json.writeBoolean(flag.value());
        } else {
            json.writeString(value.text());
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JVM has SHA-256", impossible);
        }
    }
}
