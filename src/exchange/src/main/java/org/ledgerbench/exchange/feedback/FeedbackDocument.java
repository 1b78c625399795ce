package org.ledgerbench.exchange.feedback;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.logging.Level;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/**
 * Writes feedback as a web page or as PDF, both from the same document. PDF is set in DejaVu Sans, which has the letters of
 * European languages and the signs of mathematics; a letter it lacks prints as a number sign, and stands in the
 * web page.
 */
public final class FeedbackDocument {

    private static final String FONT_FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FONT = "DejaVu Sans";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    static {
        // The library tells of every step on standard error otherwise.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Feedback feedback;

    /** The document of a student. */
    public FeedbackDocument(Feedback feedback) {
        this.feedback = feedback;
    }

    /** Writes it. The stream stays open. */
    public void write(FeedbackFormat format, OutputStream stream) throws IOException {
        switch (format) {
            case HTML -> html(stream);
            case PDF -> pdf(stream);
        }
    }

    private void html(OutputStream stream) throws IOException {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            Properties page = new Properties();
            page.setProperty(OutputKeys.METHOD, "html");
            page.setProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            page.setProperty(OutputKeys.INDENT, "no");
            page.setProperty(OutputKeys.DOCTYPE_SYSTEM, "about:legacy-compat");
            transformer.setOutputProperties(page);
            transformer.transform(new DOMSource(document()), new StreamResult(stream));
            stream.flush();
        } catch (TransformerException failure) {
            throw new IOException("The page could not be written: " + failure.getMessage(), failure);
        }
    }

    private void pdf(OutputStream stream) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("DejaVuSans.ttf"), FONT, REGULAR, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, BOLD, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.withProducer("Ledgerbench");
        builder.withW3cDocument(document(), null);
        builder.toStream(stream);
        builder.run();
    }

    private Document document() throws IOException {
        return FeedbackPage.of(feedback, new String(resource("feedback.css").readAllBytes(), StandardCharsets.UTF_8));
    }

    private static InputStream font(String file) {
        InputStream font = FeedbackDocument.class.getResourceAsStream(FONT_FOLDER + file);
        if (font == null) {
            throw new IllegalStateException("The font " + file + " is missing from the installation");
        }
        return font;
    }

    private static InputStream resource(String name) {
        InputStream found = FeedbackDocument.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException(name + " is missing from the installation");
        }
        return found;
    }
}
