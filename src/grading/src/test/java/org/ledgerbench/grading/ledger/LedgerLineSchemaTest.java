package org.ledgerbench.grading.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledgerbench.mission.MissionKey;

class LedgerLineSchemaTest {

    private final Schema schema;

    LedgerLineSchemaTest() throws IOException {
        String text = Files.readString(Path.of("../../docs/formats/ledger-line.schema.json"));
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    @Test
    void everyLineTheWriterWritesIsValid() {
        assertThat(SampleLedger.lines())
                .hasSize(6)
                .allSatisfy(line -> assertThat(errors(line)).isEmpty());
    }

    @Test
    void headerWithoutANameIsValid() {
        Header header = new Header(
                1,
                new MissionKey("toy", "1.0"),
                new Header.Student("s1", Optional.empty()),
                "north",
                0,
                Optional.of(SampleLedger.OPENED.plusNanos(120_000_000)));

        assertThat(errors(new String(LedgerLines.of(header), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|\"ledger\":1|\"ledger\":2",
                "0|\"mission\":\"toy\"|\"mission\":7",
                "0|\"id\":\"s1024\"|\"id\":\" \"",
                "0|\"track\"|\"Track\"",
                "0|\"variant\":0|\"variant\":1",
                "0|T09:00:00Z|T09:00",
                "1|\"seq\":1|\"seq\":0",
                "1|\"seq\":1|\"seq\":1.5",
                "1|\"answer\":30|\"answer\":null",
                "1|\"answer\":30|\"answer\":[30]",
                "1|\"kind\":\"lock\"|\"kind\":\"jump\"",
                "1|\"kind\":\"lock\"|\"kind\":\"run\"",
                "1|\"part\":\"launch\",|''",
                "1|\"prev\":\"|\"prev\":\"A",
                "1|\"prev\"|\"previous\"",
                "2|\"rows\":11|\"rows\":null",
                "2|\"rows\":11|\"rows\":{}",
                "2|\"knobs\"|\"turns\"",
                "2|\"knobs\"|\"colour\":1,\"knobs\"",
                "3|\"values\":{|\"text\":\"x\",\"values\":{",
                "4|\"prompt\":\"why\",|''",
                "5|\"at\"|\"when\"",
                "5|\"kind\"|\"part\":\"launch\",\"kind\"",
            })
    void badLineIsInvalid(int index, String part, String change) {
        String line = SampleLedger.lines().get(index);
        String changed = line.replace(part, change);

        assertThat(changed).isNotEqualTo(line);
        assertThat(errors(changed)).isNotEmpty();
    }

    private List<Error> errors(String line) {
        return schema.validate(line, InputFormat.JSON);
    }
}
