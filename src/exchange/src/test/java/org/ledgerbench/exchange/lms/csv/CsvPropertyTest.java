package org.ledgerbench.exchange.lms.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.ExchangeException;

class CsvPropertyTest {

    private static final String[] PIECES = {
        "a", "Müller", " ", "\"", ",", ";", "\t", "\n", "\r\n", "'", "=1+1", "ß", "0", "1.5", "#00246", "ö"
    };
    private static final List<FileEncoding> ENCODINGS = List.of(
            FileEncoding.UTF_8,
            new FileEncoding(Charset.forName("UTF-8"), true),
            new FileEncoding(Charset.forName("UTF-16LE"), true),
            new FileEncoding(Charset.forName("windows-1252"), false));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTableIsGivenBackAndOnlySetCellsChange(long seed) throws ExchangeException {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = table(random);
            CsvDocument document = CsvDocument.read(bytes);
            assertThat(document.toBytes()).isEqualTo(bytes);
            assertOnlySetCellsChange(document, random);
        }
    }

    private static void assertOnlySetCellsChange(CsvDocument document, Random random) throws ExchangeException {
        Map<CellAddress, String> wanted = new HashMap<>();
        for (int i = 0; i < 5; i++) {
            int row = 1 + random.nextInt(document.rowCount() - 1);
            wanted.put(new CellAddress(row, random.nextInt(document.cellCount(row))), text(random));
        }

        CsvDocument after = CsvDocument.read(document.with(wanted).toBytes());

        assertThat(after.rowCount()).isEqualTo(document.rowCount());
        for (int row = 0; row < document.rowCount(); row++) {
            assertThat(after.cellCount(row)).isEqualTo(document.cellCount(row));
            for (int column = 0; column < document.cellCount(row); column++) {
                String before = document.value(row, column);
                assertThat(after.value(row, column))
                        .isEqualTo(wanted.getOrDefault(new CellAddress(row, column), before));
            }
        }
    }

    private static byte[] table(Random random) {
        char delimiter = ",;\t".charAt(random.nextInt(3));
        String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
        int columns = 2 + random.nextInt(6);
        StringBuilder text = new StringBuilder("é");
        for (int column = 1; column < columns; column++) {
            text.append(delimiter).append("heading").append(column);
        }
        for (int row = 1 + random.nextInt(8); row > 0; row--) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(random.nextBoolean() ? quoted(text(random)) : "plain" + random.nextInt(9));
            }
            text.append(lineEnd).append(String.join(String.valueOf(delimiter), cells));
        }
        text.append(random.nextBoolean() ? lineEnd : "");
        return ENCODINGS.get(random.nextInt(ENCODINGS.size())).encode(text.toString());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
