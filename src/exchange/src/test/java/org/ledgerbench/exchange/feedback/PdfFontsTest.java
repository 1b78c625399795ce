package org.ledgerbench.exchange.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFontsTest {

    /** In DejaVu Serif, which plays a font of the machine here, and not in DejaVu Sans. */
    private static final String ARROW = "⤁";

    @TempDir
    Path machine;

    @Test
    void lettersThatNoFontHasPrintAsNumberSignsAndAreTold() throws IOException {
        PdfFonts fonts = new PdfFonts(List::of);

        assertThat(text(pdf("before 李雷 after", fonts))).contains("before ## after");
        assertThat(text(pdf("李 is here again", fonts))).contains("# is here again");
        assertThat(fonts.losses())
                .hasValue(
                        "Letters that no font of this machine has print as # in 2 PDFs: 李雷. Install a TrueType font that"
                                + " has them and write the PDFs again, or hand out the web pages.");
    }

    @Test
    void aFontOfTheMachineHelpsOut() throws IOException {
        PdfFonts fonts = new PdfFonts(() -> List.of(font("DejaVuSerif.ttf")));
        byte[] pdf = pdf("before " + ARROW + " after", fonts);

        assertThat(text(pdf)).contains("before " + ARROW + " after");
        assertThat(fonts.losses()).isEmpty();
        assertThat(fontsOf(pdf)).anySatisfy(name -> assertThat(name).contains("DejaVuSerif"));
    }

    @Test
    void aDocumentThatNeedsNoHelpAsksForNone() throws IOException {
        PdfFonts fonts = new PdfFonts(() -> {
            throw new AssertionError("asked for the fonts of the machine");
        });

        assertThat(text(pdf("Zażółć ≥ 0.9", fonts))).contains("Zażółć ≥ 0.9");
        assertThat(fonts.losses()).isEmpty();
    }

    @Test
    void whatIsNoFontOrOfAnotherKindIsPassedOver() throws IOException {
        Path damaged = Files.write(machine.resolve("damaged.ttf"), new byte[] {0, 1, 0, 0, 0, 99, 1, 2});
        Path collection = Files.write(machine.resolve("none.ttc"), new byte[] {'t', 't', 'c', 'f', 0, 1});
        Path other = Files.writeString(machine.resolve("type1.pfb"), "%!");
        PdfFonts fonts = new PdfFonts(
                () -> List.of(damaged, collection, other, machine.resolve("gone.ttf"), font("DejaVuSerif.ttf")));

        assertThat(text(pdf(ARROW + " 李", fonts))).contains(ARROW + " #");
        assertThat(fonts.losses().orElseThrow()).contains("in 1 PDF: 李.");
    }

    @Test
    void eitherPrintsALetterOrTellsThatItIsLost() throws IOException {
        PdfFonts fonts = PdfFonts.ofThisMachine();
        String text = text(pdf("before 李 after", fonts));

        assertThat(text).containsPattern("before [李#] after");
        assertThat(fonts.losses().isPresent()).isEqualTo(text.contains("before # after"));
    }

    @Test
    void namesNoMoreLettersThanCanBeRead() throws IOException {
        PdfFonts fonts = new PdfFonts(List::of);
        pdf("一丁丂七丄丅丆万丈三上下丌不与丏丐丑丒专且", fonts);

        assertThat(fonts.losses().orElseThrow()).contains("in 1 PDF: 一丁丂七丄丅丆万丈三上下丌不与丏丐丑丒专 and others.");
    }

    private Path font(String name) {
        Path copy = machine.resolve(name);
        try (InputStream font = PdfFonts.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + name)) {
            Files.copy(font, copy);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return copy;
    }

    private static byte[] pdf(String words, PdfFonts fonts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FeedbackDocument(SampleFeedback.saying(words), fonts).write(FeedbackFormat.PDF, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> fontsOf(byte[] pdf) throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName());
                }
            }
        }
        return names;
    }
}
