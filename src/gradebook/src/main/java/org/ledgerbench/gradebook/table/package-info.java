/**
 * The tables of a gradebook, one class a table: values in, values out, no decisions. The gradebook itself is the only one
 * that uses them, within a transaction; they know the values of marking and grading, and a connection given to them.
 */
package org.ledgerbench.gradebook.table;
