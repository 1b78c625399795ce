/**
 * Grades into a system's own grade file: first a plan that says what would change and what is doubtful, then, once
 * somebody agreed, the file. Depends on gradefile and csv, and on the results of grading.
 */
package org.ledgerbench.exchange.lms.fill;
