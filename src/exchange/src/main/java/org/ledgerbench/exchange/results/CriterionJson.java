package org.ledgerbench.exchange.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.util.IdentityHashMap;
import java.util.Map;
import org.ledgerbench.grading.result.CriterionResult;

/**
 * Writes the results of criteria. A class shares most of them, the same object for all who earned the same points for the
 * same reason, so that those are turned into text once. For one thread and one file.
 */
final class CriterionJson {

    /** A few megabytes at the most. */
    private static final int MOST_KEPT = 16_384;

    private final JsonFactory factory;
    private final Map<CriterionResult, SerializedString> known = new IdentityHashMap<>();

    CriterionJson(JsonFactory factory) {
        this.factory = factory;
    }

    void write(JsonGenerator json, CriterionResult criterion) throws IOException {
        SerializedString text = known.get(criterion);
        if (text != null) {
            json.writeRawValue(text);
        } else if (criterion.outcome().hasPoints() && known.size() < MOST_KEPT) {
            text = new SerializedString(text(criterion));
            known.put(criterion, text);
            json.writeRawValue(text);
        } else {
            fields(json, criterion);
        }
    }

    private String text(CriterionResult criterion) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(text)) {
            fields(json, criterion);
        }
        return text.toString();
    }

    private static void fields(JsonGenerator json, CriterionResult criterion) throws IOException {
        json.writeStartObject();
        GradesJson.text(json, "id", criterion.id());
        json.writeStringField("outcome", criterion.outcome().name());
        if (criterion.points().isPresent()) {
            GradesJson.points(json, "points", criterion.points().get());
        }
        GradesJson.points(json, "outOf", criterion.outOf());
        GradesJson.text(json, "reason", criterion.reason());
        json.writeEndObject();
    }
}
