package org.ledgerbench.exchange.feedback;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ledgerbench.exchange.text.Reordering;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Feedback as an XHTML document. Built of nodes, so that whatever a student or a marker wrote is text and never markup. */
final class FeedbackPage {

    private static final String MARKERS_COMMENT = "marker-comment";
    private static final String MARKERS_PENALTY = "penalty-by-hand";

    private final Document document;
    private final Feedback feedback;

    private FeedbackPage(Document document, Feedback feedback) {
        this.document = document;
        this.feedback = feedback;
    }

    /**
     * The document.
     *
     * @param css how it looks
     */
    static Document of(Feedback feedback, String css) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            new FeedbackPage(document, feedback).build(css);
            return document;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("Every Java platform can make an empty document", impossible);
        }
    }

    private void build(String css) {
        Element html = document.createElement("html");
        html.setAttribute("lang", "en");
        document.appendChild(html);
        Element head = add(html, "head", "");
        Element charset = add(head, "meta", "");
        charset.setAttribute("charset", "UTF-8");
        add(
                head,
                "title",
                feedback.title() + ", " + feedback.student().identity().id());
        add(head, "style", css);
        Element body = add(html, "body", "");
        header(body);
        words(body);
        feedback.sections().forEach(section -> section(body, section));
    }

    private void header(Element body) {
        StudentResult student = feedback.student();
        add(body, "h1", feedback.title());
        String name = student.identity().name().map(known -> known + ", ").orElse("");
        add(body, "p", name + student.identity().id()).setAttribute("class", "student");
        add(body, "p", total(student)).setAttribute("class", "total");
        add(body, "p", feedback.rubric().title()).setAttribute("class", "rubric");
    }

    private String total(StudentResult student) {
        String outOf = FeedbackComposer.plain(feedback.rubric().total());
        String points = student.score()
                .map(score -> FeedbackComposer.plain(score.points()) + " of " + outOf + " points" + penalty(score))
                .orElse("");
        return switch (student.state()) {
            case GRADED -> points;
            case NEEDS_MARKING ->
                points
                        + student.score()
                                .map(Score::pendingByHand)
                                .map(open -> "; up to " + FeedbackComposer.plain(open) + " are not marked yet")
                                .orElse("");
            case EXCUSED -> "Excused";
            case MISSING -> "Nothing was handed in";
            case ERROR -> "The file that was handed in could not be graded";
        };
    }

    private static String penalty(Score score) {
        return score.penalty().signum() > 0
                ? ", " + FeedbackComposer.plain(score.penalty()) + " taken off for lateness"
                : "";
    }

    /** What a marker wrote about the whole; for a ledger that could not be graded, why. */
    private void words(Element body) {
        boolean isUnread = feedback.student().criteria().isEmpty();
        for (Finding finding : feedback.student().findings()) {
            boolean isMarkers =
                    finding.code().equals(MARKERS_COMMENT) || finding.code().equals(MARKERS_PENALTY);
            if (isMarkers || isUnread) {
                add(body, "p", finding.message()).setAttribute("class", "comment");
            }
        }
    }

    private void section(Element body, Feedback.Section section) {
        Element part = add(body, "div", "");
        part.setAttribute("class", "part");
        add(part, "h2", section.heading());
        if (!section.lines().isEmpty()) {
            Element table = add(part, "table", "");
            Element head = add(add(table, "thead", ""), "tr", "");
            List.of("Criterion", "Points", "", "Why").forEach(title -> add(head, "th", title));
            Element rows = add(table, "tbody", "");
            section.lines().forEach(line -> row(rows, line));
        }
        section.pictures().forEach(picture -> picture(part, picture));
    }

    private void row(Element rows, Feedback.Line line) {
        Element row = add(rows, "tr", "");
        row.setAttribute("class", line.outcome());
        add(row, "td", line.criterion());
        add(row, "td", line.points()).setAttribute("class", "points");
        add(row, "td", line.outcome()).setAttribute("class", "outcome");
        Element why = add(row, "td", "");
        paragraphs(line.reason()).forEach(text -> add(why, "p", text));
        if (!line.words().isBlank()) {
            add(why, "p", line.words()).setAttribute("class", "words");
        }
    }

    private void picture(Element part, Feedback.Picture picture) {
        Element figure = add(part, "div", "");
        figure.setAttribute("class", "figure");
        Element image = add(figure, "img", "");
        image.setAttribute("alt", clean(picture.title()));
        image.setAttribute("width", Integer.toString(picture.width()));
        image.setAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()));
    }

    private static List<String> paragraphs(String text) {
        return new ArrayList<>(text.lines().filter(line -> !line.isBlank()).toList());
    }

    private Element add(Element parent, String name, String text) {
        Element element = document.createElement(name);
        Optional.of(text)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> element.appendChild(document.createTextNode(clean(words))));
        parent.appendChild(element);
        return element;
    }

    /** What XML 1.0 forbids (section 2.2) becomes a replacement character, what reorders a line becomes visible. */
    private static String clean(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> allowed.append(
                        Reordering.is(point)
                                ? Reordering.shown(point)
                                : Character.toString(isAllowed(point) ? point : 0xFFFD)));
        return allowed.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
