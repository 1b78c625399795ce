package org.ledgerbench.workbench.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.gradebook.marking.Basis;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.Marking;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.merge.Conflict;
import org.ledgerbench.gradebook.merge.ConflictResolver.Choice;
import org.ledgerbench.workbench.roll.Naming;

class MergeDialogTest {

    private static final int CHOICE = 4;

    private final Conflict first = conflict("s1", 10, 6);
    private final Conflict second = conflict("s2", 2, 6);
    private final MergeDialog.Decisions decisions = new MergeDialog.Decisions(List.of(first, second), Naming.OPEN);

    @Test
    void showsBothDecisionsWithTheirMarkers() {
        assertThat(decisions.getValueAt(0, 0)).isEqualTo("s1");
        assertThat(decisions.getValueAt(0, 1)).asString().contains("hand-causal");
        assertThat(decisions.getValueAt(0, 2)).asString().contains("10").contains("Ada");
        assertThat(decisions.getValueAt(0, 3)).asString().contains("6").contains("Bob");
    }

    @Test
    void keepsOursUntilSomebodySaysOtherwise() {
        assertThat(decisions.resolver().decide(first)).isEqualTo(Choice.OURS);

        decisions.setValueAt("There", 0, CHOICE);

        assertThat(decisions.getValueAt(0, CHOICE)).isEqualTo("There");
        assertThat(decisions.resolver().decide(first)).isEqualTo(Choice.THEIRS);
        assertThat(decisions.resolver().decide(second)).isEqualTo(Choice.OURS);
    }

    @Test
    void takesADecisionBack() {
        decisions.setValueAt("There", 1, CHOICE);
        decisions.setValueAt("Here", 1, CHOICE);

        assertThat(decisions.resolver().decide(second)).isEqualTo(Choice.OURS);
    }

    @Test
    void letsNothingBeChangedButTheChoice() {
        for (int column = 0; column < decisions.getColumnCount(); column++) {
            assertThat(decisions.isCellEditable(0, column)).isEqualTo(column == CHOICE);
        }
    }

    private static Conflict conflict(String student, int ours, int theirs) {
        return new Conflict(mark(student, ours, "Ada"), mark(student, theirs, "Bob"));
    }

    private static StoredMarking mark(String student, int points, String marker) {
        return new StoredMarking(
                new Place(Layer.HAND, student, "hand-causal"),
                new Marking(Optional.of(BigDecimal.valueOf(points)), "A level"),
                new Basis(marker, Instant.EPOCH, "rubric", Optional.empty()),
                Optional.empty());
    }
}
