/**
 * What a student gets to read: every criterion with its points and reason, the markers' words, and the figures with the
 * student's own runs in them, as a web page and as PDF. Stands on grading and charts; the command line and the window
 * write it through here.
 */
package org.ledgerbench.exchange.feedback;
