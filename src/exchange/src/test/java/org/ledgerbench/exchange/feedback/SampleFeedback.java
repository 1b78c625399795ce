package org.ledgerbench.exchange.feedback;

import java.util.Base64;
import java.util.List;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;

/** Feedback in which somebody's words stand wherever words can stand. */
final class SampleFeedback {

    /** A picture of one pixel. */
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private SampleFeedback() {}

    /** The student of a class. */
    static StudentResult student(ClassResult result, String id) {
        return result.students().stream()
                .filter(student -> student.identity().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A graded student whose id, name, reason, finding and headings are all this text. */
    static Feedback saying(String text) {
        return of(SampleClass.ofTexts("s1" + text, text, text).students().get(0), text);
    }

    /** The feedback of a student, with one line and one picture that say something. */
    static Feedback of(StudentResult student, String text) {
        return new Feedback(
                text,
                SampleClass.RUBRIC,
                student,
                List.of(new Feedback.Section(
                        text,
                        List.of(new Feedback.Line("dedup-lock", "3 of 30", "passed", text, text)),
                        List.of(new Feedback.Picture(text, PNG, 20)))));
    }
}
