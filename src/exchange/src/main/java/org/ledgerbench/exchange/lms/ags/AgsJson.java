package org.ledgerbench.exchange.lms.ags;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A score as the body of a request. */
public final class AgsJson {

    /** What the body is sent as. */
    public static final String MEDIA_TYPE = "application/vnd.ims.lis.v1.score+json";

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private AgsJson() {}

    /** The JSON object of a score. What a score does not have is left out. */
    public static String write(AgsScore score) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("userId", score.userId());
            if (score.scoreGiven().isPresent()) {
                json.writeNumberField("scoreGiven", plain(score.scoreGiven().get()));
                json.writeNumberField("scoreMaximum", plain(score.scoreMaximum().orElseThrow()));
            }
            if (score.comment().isPresent()) {
                json.writeStringField("comment", score.comment().get());
            }
            json.writeStringField("timestamp", TIME.format(score.timestamp()));
            json.writeStringField("activityProgress", score.activityProgress().word());
            json.writeStringField("gradingProgress", score.gradingProgress().word());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("A string writer takes every character", impossible);
        }
        return out.toString();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
