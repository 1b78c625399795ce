package org.ledgerbench.workbench.grade;

import javax.swing.Icon;
import javax.swing.JLabel;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Icons;

/** Outcomes by shape and word; the colour says it a third time. */
final class Outcomes {

    private Outcomes() {}

    /** Lets a label tell an outcome. */
    static void show(CriterionOutcome outcome, JLabel label) {
        label.setText(word(outcome));
        label.setIcon(icon(outcome));
    }

    /** The outcome in a word. */
    static String word(CriterionOutcome outcome) {
        return Texts.text("outcome." + outcome.name());
    }

    private static Icon icon(CriterionOutcome outcome) {
        return switch (outcome) {
            case PASSED -> Icons.small("check-circle-fill", "Actions.Green");
            case PARTIAL -> Icons.small("circle-half", "Actions.Yellow");
            case FAILED -> Icons.small("x-circle", "Actions.Red");
            case SKIPPED -> Icons.small("skip-forward");
            case MISSING -> Icons.small("dash-circle-dotted");
            case PENDING -> Icons.small("pencil");
            case ERROR -> Icons.small("exclamation-triangle", "Actions.Red");
        };
    }
}
