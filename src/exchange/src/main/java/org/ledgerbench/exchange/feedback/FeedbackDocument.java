package org.ledgerbench.exchange.feedback;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
 * Writes feedback as a web page or as PDF, both from the same document. Which fonts set the PDF is told by
 * {@link PdfFonts}.
 */
public final class FeedbackDocument {

    static {
        // The library tells of every step on standard error otherwise.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Feedback feedback;
    private final PdfFonts fonts;

    /** The document of a student, and what sets it as PDF. */
    public FeedbackDocument(Feedback feedback, PdfFonts fonts) {
        this.feedback = Objects.requireNonNull(feedback, "feedback");
        this.fonts = Objects.requireNonNull(fonts, "fonts");
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
        Document document = document();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts.equip(builder, document.getDocumentElement().getTextContent());
        builder.withProducer("Ledgerbench");
        builder.withW3cDocument(document, null);
        builder.toStream(stream);
        builder.run();
    }

    private Document document() throws IOException {
        return FeedbackPage.of(feedback, new String(resource("feedback.css").readAllBytes(), StandardCharsets.UTF_8));
    }

    private static InputStream resource(String name) {
        InputStream found = FeedbackDocument.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException(name + " is missing from the installation");
        }
        return found;
    }
}
