package org.ledgerbench.workbench.roll;

import java.util.List;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.words.PlainText;

/** A column of the class table. */
enum RollColumn {
    STATE(StudentState.class, List.of(StudentState.values())),
    ID(String.class, List.of("s1000")),
    NAME(String.class, List.of("Amara Okafor")),
    TRACK(String.class, List.of("cloud-titan")),
    POINTS(Double.class, List.of(100.0)),
    PENDING(Double.class, List.of(22.5, 100.0)),
    FINDINGS(Integer.class, List.of(10));

    private final Class<?> type;
    private final List<Object> samples;

    RollColumn(Class<?> type, List<?> samples) {
        this.type = type;
        this.samples = List.copyOf(samples);
    }

    Class<?> type() {
        return type;
    }

    /** Values that the column has to have room for. */
    List<Object> samples() {
        return samples;
    }

    String title() {
        return Texts.text("roll." + name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The cell; null where a student has no such value, so that it sorts apart from 0. */
    Object value(StudentResult student, Naming naming) {
        return switch (this) {
            case STATE -> student.state();
            case ID -> PlainText.visible(naming.id(student));
            case NAME -> PlainText.visible(naming.name(student));
            case TRACK -> PlainText.visible(student.identity().track().orElse(""));
            case POINTS ->
                student.score().map(Score::points).map(Number::doubleValue).orElse(null);
            case PENDING ->
                student.score()
                        .map(Score::pendingByHand)
                        .map(Number::doubleValue)
                        .orElse(null);
            case FINDINGS -> student.findings().size();
        };
    }
}
