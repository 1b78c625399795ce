/**
 * Words for students in the forms systems take them: a comment beside a grade, and Moodle's archive of feedback files.
 * Depends on the results of grading and on the parent package.
 */
package org.ledgerbench.exchange.lms.feedback;
