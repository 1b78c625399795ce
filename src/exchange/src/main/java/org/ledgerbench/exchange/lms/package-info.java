/**
 * The doors to learning-management systems: what all of them share. Submissions come in as the archive a system offers,
 * grades leave as the file it takes, and what a file said that we do not understand is kept as it was. The sub-packages
 * may depend on this one and on the values of grading, never the other way round.
 */
package org.ledgerbench.exchange.lms;
