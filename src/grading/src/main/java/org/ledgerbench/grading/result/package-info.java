/**
 * What grading says: outcomes, points, findings and states, as values. Everything above may use it. Missing, excused,
 * zero, ungraded and error are five different things here and stay so.
 */
package org.ledgerbench.grading.result;
