package org.ledgerbench.gradebook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.regrade.CriterionDifference;
import org.ledgerbench.gradebook.regrade.StudentDifference;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.StudentResult;

/** Old and new as the audit trail spells them: JSON that a person can read. */
final class AuditText {

    private AuditText() {}

    static String of(StoredMarking marking) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        marking.marking().points().ifPresent(points -> node.put("points", points.toPlainString()));
        node.put("text", marking.marking().text());
        node.put("marker", marking.basis().marker());
        marking.review().ifPresent(review -> node.put("review", review));
        return node.toString();
    }

    static String of(StudentResult result) {
        return summary(result).toString();
    }

    static String before(StudentDifference difference) {
        ObjectNode node = summary(difference.before());
        difference.criteria().forEach(criterion -> put(node, criterion, criterion.before()));
        return node.toString();
    }

    static String after(StudentDifference difference) {
        ObjectNode node = summary(difference.after());
        difference.criteria().forEach(criterion -> put(node, criterion, criterion.after()));
        return node.toString();
    }

    private static ObjectNode summary(StudentResult result) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("state", result.state().name());
        result.score().ifPresent(score -> node.put("points", score.points().toPlainString()));
        return node;
    }

    private static void put(ObjectNode node, CriterionDifference difference, Optional<CriterionResult> side) {
        side.ifPresent(result -> node.withObject("/criteria")
                .put(
                        difference.criterion(),
                        result.points()
                                .map(BigDecimal::toPlainString)
                                .orElse(result.outcome().name())));
    }
}
