/**
 * To and from learning-management systems: who it is that hands in, and grades into a system's own file. Dialogs over what
 * the command line does, too. May be used by the perspectives; uses classes, jobs and texts, and knows no perspective.
 */
package org.ledgerbench.workbench.lms;
