/**
 * The grade files of learning-management systems as they understand them themselves: which row is which student, which
 * column takes a grade, what a column or row will not take. Depends on csv and identity; knows nothing of grades to
 * come.
 */
package org.ledgerbench.exchange.lms.gradefile;
