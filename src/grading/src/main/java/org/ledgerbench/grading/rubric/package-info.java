/**
 * Rubrics: criteria, their checks and bands, read from YAML with file, line and hint for every mistake. The checks
 * themselves are judged elsewhere. May use the mission contract; knows nothing of ledgers.
 */
package org.ledgerbench.grading.rubric;
