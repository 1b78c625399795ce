package org.ledgerbench.exchange.feedback;

import java.util.List;
import java.util.Objects;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Rubric;

/**
 * A student's feedback, ready to be written.
 *
 * @param title the mission's title
 * @param rubric the rubric the student was graded by
 * @param student how it came out, marks and comments included
 * @param sections the parts in playing order, then what concerns the whole
 */
public record Feedback(String title, Rubric rubric, StudentResult student, List<Section> sections) {

    public Feedback {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(student, "student");
        sections = List.copyOf(sections);
    }

    /**
     * A part.
     *
     * @param heading the part's title
     * @param lines its criteria
     * @param pictures its figures
     */
    public record Section(String heading, List<Line> lines, List<Picture> pictures) {

        public Section {
            Objects.requireNonNull(heading, "heading");
            lines = List.copyOf(lines);
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * A criterion.
     *
     * @param criterion its name
     * @param points what was earned out of what, in words when it is open
     * @param outcome how it came out
     * @param reason why, with a marker's comment where there is one
     * @param words what the rubric's author says to that; blank when nothing
     */
    public record Line(String criterion, String points, String outcome, String reason, String words) {

        public Line {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * A figure.
     *
     * @param title what it shows
     * @param png the picture, of twice the pixels it is shown with
     * @param width how wide it is shown, in CSS pixels
     */
    public record Picture(String title, byte[] png, int width) {

        public Picture {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(png, "png");
        }
    }
}
