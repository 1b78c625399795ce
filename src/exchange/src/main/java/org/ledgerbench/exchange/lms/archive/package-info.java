/**
 * Submissions out of the archives of learning-management systems, read in memory under limits and never unpacked: an
 * archive is taken to be hostile until an entry has been looked at. Depends on identity and on the ports of grading.
 */
package org.ledgerbench.exchange.lms.archive;
