/**
 * Delimited text that is given back byte for byte: encoding, mark, delimiter, quoting and line ends of a loaded file
 * stay what they were, and only the cells that are set change. Depends on nothing but the parent package; knows nothing
 * of any learning-management system.
 */
package org.ledgerbench.exchange.lms.csv;
