package org.ledgerbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class FormulaPainterTest {

    private final FormulaPainter painter = new FormulaPainter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P(s) = 1 - (1 - s^{r})^{b}",
                "\\frac{N_{noisy}}{N_{clean}} = 1 + \\frac{2\\nu}{\\epsilon}",
                "\\left\\{ x \\right\\}",
                "T = \\frac{O}{\\text{peak} \\times \\eta}"
            })
    void typesetsFormulas(String latex) throws IOException {
        assertThat(painter.problem(latex)).isEmpty();

        BufferedImage image = read(painter.png(latex, 18, Color.BLACK, 2));

        assertThat(inked(image)).isGreaterThan(200);
        assertThat(image.getRGB(0, 0) >>> 24).as("opacity of the ground").isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\frac{a",
                "a}",
                "x_",
                "x^",
                "\\frac",
                "\\frac{a}",
                "{\\sqrt}",
                "\\nosuchcommand",
                "a & b",
                "",
                " "
            })
    void showsAMalformedFormulaAsItWasTyped(String latex) throws IOException {
        assertThat(painter.problem(latex)).isPresent();

        BufferedImage image = read(painter.png(latex, 18, Color.BLACK, 1));

        assertThat(inked(image) > 0).isEqualTo(!latex.isBlank());
    }

    @Test
    void bracesThatAreLettersNeedNoPartner() {
        assertThat(painter.problem("\\{ a")).isEmpty();
    }

    @Test
    void drawsInTheColourAskedFor() throws IOException {
        BufferedImage image = read(painter.png("x = 1", 24, Color.RED, 1));

        for (int pixel : pixels(image)) {
            assertThat(pixel >>> 24 == 0 || (pixel & 0xFFFF) == 0).isTrue();
        }
    }

    @Test
    void theSvgNeedsNoFontOfOurs() throws Exception {
        String svg = painter.svg("a < b_{1}", 18, Color.BLACK);

        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("text").getLength()).isZero();
        assertThat(document.getElementsByTagName("path").getLength()).isPositive();
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("a < b_{1}");
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static long inked(BufferedImage image) {
        return Arrays.stream(pixels(image)).filter(pixel -> pixel >>> 24 > 128).count();
    }
}
