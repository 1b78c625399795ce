/**
 * The checks: each judges one thing of a student's attempt and says why in a sentence. Pure functions of the attempt; a
 * mission that fails costs the criterion, never the class. Stands on replay, evidence, rubric and result.
 */
package org.ledgerbench.grading.check;
