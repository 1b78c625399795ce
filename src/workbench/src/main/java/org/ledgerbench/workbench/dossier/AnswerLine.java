package org.ledgerbench.workbench.dossier;

import java.util.Objects;

/**
 * Something committed or known about a part.
 *
 * @param label what it is
 * @param committed what the student committed, empty where nothing was
 * @param actual what the simulator says, empty where it says nothing
 */
public record AnswerLine(String label, String committed, String actual) {

    public AnswerLine {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(committed, "committed");
        Objects.requireNonNull(actual, "actual");
    }
}
