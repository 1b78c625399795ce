/**
 * The list of a class, from CSV. The window and the command line use it; it may use grading's roster values and the
 * text package, and knows no learning-management system.
 */
package org.ledgerbench.exchange.roster;
