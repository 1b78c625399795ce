package org.ledgerbench.exchange.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.SampleClass;

class FeedbackDocumentTest {

    private static final int KILOBYTE = 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zażółć gęślą jaźń",
                "Ελληνικά και кириллица",
                "accuracy ≥ 0.9 → 3 × 10⁴ ± 2 %, ΔW ≤ √2",
                "=HYPERLINK(\"http://x\") & <b>bold</b>",
                "O’Brien, “Shay”"
            })
    void aPdfHoldsTheWordsAsTheyWereWritten(String words) throws IOException {
        assertThat(text(pdf(SampleFeedback.saying(words)))).contains(words);
    }

    @Test
    void aPdfHoldsPointsOutcomesReasonsAndTheFigure() throws IOException {
        byte[] pdf = pdf(SampleFeedback.of(SampleFeedback.student(SampleClass.everyState(), "s2"), "Deduplication"));

        assertThat(text(pdf))
                .contains("Deduplication", "Björn", "s2", "25.31 of 100 points", "dedup-lock", "3 of 30", "passed")
                .contains("1 / 1");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void aPdfCarriesItsLettersAndNothingThatActs() throws IOException {
        byte[] pdf = pdf(SampleFeedback.saying("javascript:alert(1) http://example.org <a href='http://x'>x</a>"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Ledgerbench");
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.getName()).contains("DejaVu");
                assertThat(font.isEmbedded()).isTrue();
            }
        }
        assertThat(pdf).hasSizeLessThan(30 * KILOBYTE);
    }

    @Test
    void longReasonsGoOnToTheNextPage() throws IOException {
        byte[] pdf = pdf(SampleFeedback.saying("a reason of many words ".repeat(500) + "with an end"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
        assertThat(text(pdf).replaceAll("\\s+", " ")).contains("words with an end");
    }

    @Test
    void anEndlessWordIsBrokenRatherThanLost() throws IOException {
        String word = "w".repeat(500);

        assertThat(text(pdf(SampleFeedback.saying(word))).replaceAll("\\s+", ""))
                .contains(word);
    }

    private static byte[] pdf(Feedback feedback) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FeedbackDocument(feedback, new PdfFonts(List::of)).write(FeedbackFormat.PDF, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
