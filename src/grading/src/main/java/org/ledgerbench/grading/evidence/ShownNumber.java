package org.ledgerbench.grading.evidence;

import java.util.Objects;

/**
 * A number that a student's run shows.
 *
 * @param part the part's id
 * @param run the run, counted from 1 within its part
 * @param quantity the reading or knob
 * @param value its value
 */
public record ShownNumber(String part, int run, String quantity, double value) {

    public ShownNumber {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(quantity, "quantity");
    }
}
