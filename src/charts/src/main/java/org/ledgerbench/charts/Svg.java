package org.ledgerbench.charts;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Draws into an SVG document that may stand alone or inside a web page: without a document type, and with ids of its own
 * so that several pictures in one page do not take each other's clips.
 */
final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {}

    /** A drawing whose words stay words, which can be searched and read aloud. */
    static String draw(String id, String title, ImageSize size, Consumer<Graphics2D> drawing) {
        return draw(id, title, size, drawing, false);
    }

    /** A drawing whose letters are outlines, for fonts that only this program has. */
    static String drawOutlined(String id, String title, ImageSize size, Consumer<Graphics2D> drawing) {
        return draw(id, title, size, drawing, true);
    }

    private static String draw(
            String id, String title, ImageSize size, Consumer<Graphics2D> drawing, boolean outlined) {
        Document document = emptyDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setIDGenerator(new PrefixedIds(id.replaceAll("[^A-Za-z0-9_-]", "_")));
        SVGGraphics2D graphics = new SVGGraphics2D(context, outlined);
        graphics.setSVGCanvasSize(new Dimension(size.width(), size.height()));
        drawing.accept(graphics);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + size.width() + " " + size.height());
        root.setAttribute("role", "img");
        Element name = document.createElementNS(NAMESPACE, "title");
        name.appendChild(document.createTextNode(title));
        root.insertBefore(name, root.getFirstChild());
        tidy(root);
        return write(root);
    }

    /** Labels may hold characters that no XML document can. */
    private static void tidy(Node node) {
        if (node instanceof Text text) {
            text.setData(XmlText.of(text.getData()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            tidy(child);
        }
    }

    private static String write(Element root) {
        StringWriter text = new StringWriter();
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(root), new StreamResult(text));
        } catch (TransformerException impossible) {
            throw new IllegalStateException("The JDK cannot write XML", impossible);
        }
        return text.toString();
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The JDK has no XML parser", impossible);
        }
    }

    private static final class PrefixedIds extends SVGIDGenerator {

        private final String prefix;

        PrefixedIds(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            return prefix + "-" + super.generateID(kind);
        }
    }
}
