package org.ledgerbench.workbench.roll;

import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.workbench.text.Texts;

/** A column of the class table. */
enum RollColumn {
    STATE(StudentState.class, 120),
    ID(String.class, 90),
    NAME(String.class, 170),
    TRACK(String.class, 110),
    POINTS(Double.class, 60),
    PENDING(Double.class, 60),
    FINDINGS(Integer.class, 60);

    private final Class<?> type;
    private final int width;

    RollColumn(Class<?> type, int width) {
        this.type = type;
        this.width = width;
    }

    Class<?> type() {
        return type;
    }

    int width() {
        return width;
    }

    String title() {
        return Texts.text("roll." + name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The cell; null where a student has no such value, so that it sorts apart from 0. */
    Object value(StudentResult student, Naming naming) {
        return switch (this) {
            case STATE -> student.state();
            case ID -> naming.id(student);
            case NAME -> naming.name(student);
            case TRACK -> student.identity().track().orElse("");
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
