package org.ledgerbench.gradebook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.CriterionTerms;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.MarkingAct;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.grading.result.StudentResult;

/** Refuses acts that do not fit the class. What stands may always be withdrawn, whatever the rubric says by now. */
final class Admission {

    private Admission() {}

    static void require(MarkingAct act, Optional<StudentResult> row, Map<String, CriterionTerms> terms) {
        Place place = act.place();
        if (row.isEmpty()) {
            throw GradebookException.refused(
                    "The class has no student " + place.student() + ". Grade the student's ledger first.");
        }
        if (act.marking().isEmpty()) {
            return;
        }
        if (!place.isWhole() && !terms.containsKey(place.criterion())) {
            throw GradebookException.refused("The rubric has no criterion " + place.criterion() + ". Choose one of "
                    + String.join(", ", terms.keySet()) + ".");
        }
        if (place.layer().hasPoints()) {
            requireMarkable(place, row.get());
        }
        if (place.layer() == Layer.HAND || place.layer() == Layer.OVERRIDE) {
            requireFit(place, act.marking().get().points().orElseThrow(), terms.get(place.criterion()));
        }
    }

    private static void requireMarkable(Place place, StudentResult row) {
        if (!row.state().hasPoints()) {
            throw GradebookException.refused("Student " + place.student() + " is " + row.state()
                    + " and has nothing to mark. Write a note, or grade a ledger of the student first.");
        }
    }

    private static void requireFit(Place place, BigDecimal points, CriterionTerms terms) {
        if (terms == null) {
            throw GradebookException.refused("A " + place.layer().title() + " is about one criterion; name it.");
        }
        if (terms.byHand() && place.layer() == Layer.OVERRIDE) {
            throw GradebookException.refused("The criterion " + place.criterion()
                    + " is marked by hand: there are no automatic points to override. Give a level instead.");
        }
        if (!terms.byHand() && place.layer() == Layer.HAND) {
            throw GradebookException.refused("The criterion " + place.criterion()
                    + " is judged automatically. Override it with a reason instead.");
        }
        if (points.compareTo(terms.outOf()) > 0) {
            throw GradebookException.refused("The criterion " + place.criterion() + " has "
                    + terms.outOf().toPlainString() + " points; " + points.toPlainString() + " are too many.");
        }
    }
}
