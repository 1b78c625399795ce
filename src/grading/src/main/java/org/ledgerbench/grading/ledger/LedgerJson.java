package org.ledgerbench.grading.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.nio.charset.StandardCharsets;

/** The JSON settings ledgers are read and written with. */
public final class LedgerJson {

    private static final int LONGEST_NAME = 1000;

    private LedgerJson() {}

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * A factory for reading and writing ledgers. The factory is thread-safe and keeps the names it has seen, so one is
     * shared by everything that reads the same class.
     */
    public static JsonFactory factory(LedgerLimits limits) {
        return JsonFactory.builder()
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                // Duplicates are found by the reader itself, which costs less than this feature.
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // So that NaN is reported as a number out of place, not as a broken line.
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .maxStringLength(limits.textCharacters())
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
    }
}
