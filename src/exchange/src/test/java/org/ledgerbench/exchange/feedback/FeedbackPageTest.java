package org.ledgerbench.exchange.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.StudentResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class FeedbackPageTest {

    private static final String[] PIECES = {
        "<",
        ">",
        "&",
        "\"",
        "'",
        "&amp;",
        "&#60;",
        "<!--",
        "-->",
        "]]>",
        "<![CDATA[",
        "<?x?>",
        "</style>",
        "</title>",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "javascript:",
        "{{7*7}}",
        "\n",
        "\t",
        "\0",
        "é",
        "😀"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</title><script src=\"http://x\"></script>",
                "</style><img src=x onerror=alert(1)>",
                "]]><b>bold</b>",
                "<!-- a comment -->",
                "\" onload=\"alert(1)",
                "&lt;b&gt; &amp; &#60;",
                "<?xml version=\"1.0\"?>"
            })
    void whatSomebodyWroteIsTextWhereverItStands(String words) throws IOException {
        Document page = FeedbackPage.of(SampleFeedback.saying(words), "");

        assertThat(elements(page)).isEqualTo(elements(FeedbackPage.of(SampleFeedback.saying("plain"), "")));
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(words);
        assertThat(page.getElementsByTagName("h2").item(0).getTextContent()).isEqualTo(words);
        assertThat(texts(page, "td")).contains("dedup-lock", "3 of 30", words + words);
        assertThat(tags(html(SampleFeedback.saying(words)))).isEqualTo(tags(html(SampleFeedback.saying("plain"))));
    }

    @Test
    void noWordsOfAnyShapeAddAnElementOrAnAttribute() throws IOException {
        String plain = tags(html(SampleFeedback.saying("plain")));
        Random random = new Random(20261123);
        for (int round = 0; round < 300; round++) {
            StringBuilder words = new StringBuilder("x");
            for (int i = random.nextInt(8); i > 0; i--) {
                words.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String said = words.toString().replace("\n", " ");
            assertThat(tags(html(SampleFeedback.saying(said)))).as(said).isEqualTo(plain);
        }
    }

    @Test
    void charactersThatXmlLacksAndControlsThatReorderALineAreShown() throws IOException {
        String page = html(SampleFeedback.saying("a\0b\u0007c\uFFFEd\uD800e \u202Egnp.exe"));

        assertThat(page)
                .contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe [U+202E]gnp.exe")
                .doesNotContain("\u202E", "\0");
    }

    @Test
    void fetchesNothingAndRunsNothing() throws IOException {
        String page = html(SampleFeedback.saying("plain"));

        assertThat(page)
                .startsWith("<!DOCTYPE html SYSTEM \"about:legacy-compat\">")
                .contains("<meta charset=\"UTF-8\">")
                .contains("src=\"data:image/png;base64,")
                .doesNotContain("http:", "https:", "<script", "<link", "url(", "@import", "src=\"/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s1 | 100 of 100 points",
                "s2 | 25.31 of 100 points, 2.8125 taken off for lateness; up to 30 are not marked yet",
                "s3 | 0 of 100 points",
                "s4 | Nothing was handed in",
                "s5 | Excused",
                "s6.ledger.jsonl | The file that was handed in could not be graded"
            })
    void keepsTheFiveStatesApart(String id, String words) {
        StudentResult student = SampleFeedback.student(SampleClass.everyState(), id);

        assertThat(byClass(FeedbackPage.of(SampleFeedback.of(student, "t"), ""), "total"))
                .containsExactly(words);
    }

    @Test
    void saysWhyALedgerCouldNotBeGradedAndElseOnlyWhatMarkersWrote() {
        StudentResult unread = SampleFeedback.student(SampleClass.everyState(), "s6.ledger.jsonl");
        StudentResult late = SampleFeedback.student(SampleClass.everyState(), "s2");
        StudentResult marked = with(late, Finding.ofFile("marker-comment", "Well argued."));

        assertThat(byClass(FeedbackPage.of(SampleFeedback.of(unread, "t"), ""), "comment"))
                .containsExactly("Line 1 is not JSON.");
        assertThat(byClass(FeedbackPage.of(SampleFeedback.of(late, "t"), ""), "comment"))
                .isEmpty();
        assertThat(byClass(FeedbackPage.of(SampleFeedback.of(marked, "t"), ""), "comment"))
                .containsExactly("Well argued.");
    }

    @Test
    void everyLineOfAReasonIsAParagraphAndEmptyOnesAreNone() {
        Feedback feedback = SampleFeedback.saying("first\n\n  \r\nsecond");

        assertThat(texts(FeedbackPage.of(feedback, ""), "p")).containsSubsequence("first", "second");
    }

    private static StudentResult with(StudentResult student, Finding finding) {
        return new StudentResult(
                student.identity(),
                student.state(),
                student.score(),
                student.criteria(),
                List.of(finding),
                student.superseded(),
                student.observations());
    }

    private static String html(Feedback feedback) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FeedbackDocument(feedback, new PdfFonts(List::of)).write(FeedbackFormat.HTML, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A page without its texts and the values of its attributes. */
    private static String tags(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "<style>")
                .replaceAll("(alt|src)=\"[^\"]*\"", "$1")
                .replaceAll(">[^<]+", ">");
    }

    private static Set<String> elements(Document page) {
        Set<String> names = new TreeSet<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            names.add(
                    i + all.item(i).getNodeName() + all.item(i).getAttributes().getLength());
        }
        return names;
    }

    private static List<String> texts(Document page, String element) {
        List<String> texts = new ArrayList<>();
        NodeList all = page.getElementsByTagName(element);
        for (int i = 0; i < all.getLength(); i++) {
            texts.add(all.item(i).getTextContent());
        }
        return texts;
    }

    private static List<String> byClass(Document page, String name) {
        List<String> texts = new ArrayList<>();
        NodeList all = page.getElementsByTagName("p");
        for (int i = 0; i < all.getLength(); i++) {
            Node node = all.item(i);
            if (((Element) node).getAttribute("class").equals(name)) {
                texts.add(node.getTextContent());
            }
        }
        return texts;
    }
}
