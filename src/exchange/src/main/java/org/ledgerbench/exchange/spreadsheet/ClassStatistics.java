package org.ledgerbench.exchange.spreadsheet;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What is known of a class as a whole.
 *
 * @param criteria criterion id to its statistics
 * @param facilityDefinition what facility means here
 * @param discriminationDefinition what discrimination means here
 */
record ClassStatistics(Map<String, OfCriterion> criteria, String facilityDefinition, String discriminationDefinition) {

    ClassStatistics {
        criteria = Map.copyOf(criteria);
        Objects.requireNonNull(facilityDefinition, "facilityDefinition");
        Objects.requireNonNull(discriminationDefinition, "discriminationDefinition");
    }

    static ClassStatistics of(org.ledgerbench.grading.result.ClassResult graded) {
        return new ClassStatistics(Map.of(), "mean / out of", "-");
    }

    /**
     * Statistics of one criterion.
     *
     * @param judged how many students have points for it
     * @param mean their mean points; empty when there are none
     * @param facility as defined above
     * @param discrimination as defined above; empty where it is not defined
     */
    record OfCriterion(int judged, OptionalDouble mean, OptionalDouble facility, OptionalDouble discrimination) {}
}
