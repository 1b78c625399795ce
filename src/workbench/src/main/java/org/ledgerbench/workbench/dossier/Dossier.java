package org.ledgerbench.workbench.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.result.StudentResult;

/**
 * One student's work, ready to be shown.
 *
 * @param result the student's result with all layers
 * @param parts a page for each part of the mission; empty when no ledger could be read
 * @param whole the criteria that judge the ledger as a whole, those by hand among them
 * @param trouble why something is missing from the pages, in a sentence
 */
public record Dossier(StudentResult result, List<PartPage> parts, List<CriterionLine> whole, Optional<String> trouble) {

    public Dossier {
        Objects.requireNonNull(result, "result");
        parts = List.copyOf(parts);
        whole = List.copyOf(whole);
        Objects.requireNonNull(trouble, "trouble");
    }
}
