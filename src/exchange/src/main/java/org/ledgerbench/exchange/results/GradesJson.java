package org.ledgerbench.exchange.results;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.ledgerbench.exchange.text.CellText;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;

/**
 * Writes {@code grades.json}: UTF-8 without a byte order mark, a student a line, a line feed at the end. The same class
 * gives the same bytes. What is not known is absent; only the points of a student are rounded. Thread-safe.
 */
public final class GradesJson {

    /** The version of the format. */
    public static final int FORMAT = 1;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final CancelToken cancel;

    /** @param cancel polled for each student */
    public GradesJson(CancelToken cancel) {
        this.cancel = cancel;
    }

    /** Writes a class. The stream is flushed and stays open. */
    public void write(ClassResult graded, OutputStream stream) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new StudentALine());
            json.writeStartObject();
            json.writeNumberField("results", FORMAT);
            text(json, "mission", graded.rubric().mission());
            text(json, "rubric", graded.rubric().title());
            points(json, "total", graded.rubric().total());
            json.writeArrayFieldStart("students");
            CriterionJson criteria = new CriterionJson(FACTORY);
            for (StudentResult student : graded.students()) {
                cancel.check();
                student(json, student, criteria);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void student(JsonGenerator json, StudentResult student, CriterionJson criteria) throws IOException {
        json.writeStartObject();
        identity(json, student.identity());
        json.writeStringField("state", student.state().name());
        if (student.score().isPresent()) {
            Score score = student.score().get();
            points(json, "points", score.points());
            points(json, "pendingByHand", score.pendingByHand());
            points(json, "penalty", score.penalty());
        }
        json.writeArrayFieldStart("criteria");
        for (CriterionResult criterion : student.criteria()) {
            criteria.write(json, criterion);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : student.findings()) {
            finding(json, finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("superseded");
        for (String source : student.superseded()) {
            json.writeString(CellText.wellFormed(source));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void identity(JsonGenerator json, Identity identity) throws IOException {
        text(json, "id", identity.id());
        optional(json, "name", identity.name());
        optional(json, "track", identity.track());
        optional(json, "source", identity.source());
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        text(json, "code", finding.code());
        if (finding.line() > 0) {
            json.writeNumberField("line", finding.line());
        }
        text(json, "message", finding.message());
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String field, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(json, field, text.get());
        }
    }

    static void text(JsonGenerator json, String field, String text) throws IOException {
        json.writeStringField(field, CellText.wellFormed(text));
    }

    static void points(JsonGenerator json, String field, BigDecimal points) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(Points.plain(points));
    }
}
