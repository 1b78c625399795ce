package org.ledgerbench.exchange.lms.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsResource;

class CsvDocumentTest {

    @ParameterizedTest
    @MethodSource("org.ledgerbench.exchange.lms.LmsResource#gradeFiles")
    void givesBackTheBytesItRead(String name) throws ExchangeException {
        byte[] bytes = LmsResource.bytes(name);

        assertThat(CsvDocument.read(bytes).toBytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b",
                "a,b\n",
                "a,b\r\nc,d",
                "a;b\rc;d\r",
                "a\tb\n\n\nc\td",
                "\"a\"\"b\",c\n",
                "a, \"b\" ,c\n",
                "a,\"b\nc\",d\n",
                ",,\n,,\n",
                "\"\",\"\"\n",
                "a,b,\nc\n"
            })
    void keepsOddButReadableShapes(String text) throws ExchangeException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(CsvDocument.read(bytes).toBytes()).isEqualTo(bytes);
    }

    @Test
    void readsWhatCellsSay() throws ExchangeException {
        CsvDocument document = read("name,note\n\"Doe, \"\"J\"\"\", plain \n");

        assertThat(document.values(1)).containsExactly("Doe, \"J\"", " plain ");
        assertThat(document.value(1, 7)).isEmpty();
    }

    @Test
    void countsPhysicalLinesThroughQuotedLineEnds() throws ExchangeException {
        CsvDocument document = read("a,b\n\"x\ny\r\nz\",1\nlast,2\n");

        assertThat(document.line(1)).isEqualTo(2);
        assertThat(document.line(2)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b,c;d\n1;2;3", "a;b;\"c,d,e,f\"\n1;2;3"})
    void takesTheDelimiterTheFirstRowHasMostOf(String text) throws ExchangeException {
        assertThat(read(text).delimiter()).isEqualTo(';');
    }

    @Test
    void setsACellInTheQuotingItHad() throws ExchangeException {
        CsvDocument document = read("a,b,c\nx,\"y\",\n");

        CsvDocument changed = document.with(
                Map.of(new CellAddress(1, 0), "1", new CellAddress(1, 1), "2", new CellAddress(1, 2), "3,\"4\""));

        assertThat(changed.toBytes()).asString(StandardCharsets.UTF_8).isEqualTo("a,b,c\n1,\"2\",\"3,\"\"4\"\"\"\n");
        assertThat(document.value(1, 0)).isEqualTo("x");
    }

    @Test
    void quotesEveryCellOfAFileThatDoes() throws ExchangeException {
        CsvDocument changed = read("\"a\"\t\"b\"\n\"x\"\t\n").with(Map.of(new CellAddress(1, 1), "1"));

        assertThat(changed.toBytes()).asString(StandardCharsets.UTF_8).isEqualTo("\"a\"\t\"b\"\n\"x\"\t\"1\"\n");
    }

    @Test
    void refusesToSetACellThatIsNotThere() throws ExchangeException {
        CsvDocument document = read("a,b\nx\n");

        assertThatThrownBy(() -> document.with(Map.of(new CellAddress(1, 1), "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 2");
    }

    @Test
    void namesTheLineWhereAQuotationMarkIsNeverClosed() {
        assertThatThrownBy(() -> read("a,b\n1,2\n\"open,3\n4,5\n"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("Line 3: ")
                .hasMessageContaining("never closed");
    }

    @Test
    void namesTheLineWhereAQuotationMarkSwallowsTheNextRow() {
        assertThatThrownBy(() -> CsvDocument.read(LmsResource.bytes("broken/unbalanced-quote.csv")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("Line 3: ");
    }

    @Test
    void namesTheLineWhereAQuotationMarkStandsInsideACell() {
        assertThatThrownBy(() -> CsvDocument.read(LmsResource.bytes("broken/quote-inside.csv")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("Line 3: ")
                .hasMessageContaining("inside a cell");
    }

    @Test
    void namesTheLineOfANulCharacterWithinQuotesAndWithout() {
        for (String cell : List.of("x\0", "\"x\0\"")) {
            assertThatThrownBy(() -> read("a,b\n1,2\n" + cell + ",3\n"))
                    .isInstanceOf(ExchangeException.class)
                    .hasMessageStartingWith("Line 3: there is a NUL character");
        }
    }

    @Test
    void refusesAFileWithNothingInIt() {
        assertThatThrownBy(() -> read(" \n\n"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void refusesNulCharacters() {
        assertThatThrownBy(() -> read("a,b\n1\0,2\n"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("Line 2: ");
    }

    private static CsvDocument read(String text) throws ExchangeException {
        return CsvDocument.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
