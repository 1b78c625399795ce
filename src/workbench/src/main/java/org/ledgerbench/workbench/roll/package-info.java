/**
 * The class as a table: one row a student, sorted, filtered, with names hidden on request. Knows results and nothing of
 * how they came about. The Grade perspective shows it on its left.
 */
package org.ledgerbench.workbench.roll;
