/**
 * The Class perspective: how a class did as a whole, in figures and tables that follow every mark. Statistics come from
 * grading and pictures from charts; what is shown is prepared off the event thread. The workbench alone uses it.
 */
package org.ledgerbench.workbench.cohort;
