package org.ledgerbench.workbench.roll;

import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.words.PlainText;

/** A column of the class table. */
enum RollColumn {
    STATE(StudentState.class, new Widths(82, 100)),
    ID(String.class, new Widths(56, 70)),
    NAME(String.class, new Widths(86, 150)),
    TRACK(String.class, new Widths(36, 90)),
    POINTS(Double.class, new Widths(50, 60)),
    PENDING(Double.class, new Widths(42, 52)),
    FINDINGS(Integer.class, new Widths(42, 52));

    /** The least width that a column can be read at, and the width it would like. */
    record Widths(int least, int preferred) {}

    private final Class<?> type;
    private final Widths widths;

    RollColumn(Class<?> type, Widths widths) {
        this.type = type;
        this.widths = widths;
    }

    Class<?> type() {
        return type;
    }

    Widths widths() {
        return widths;
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
