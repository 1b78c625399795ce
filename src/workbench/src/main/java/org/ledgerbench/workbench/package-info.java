/**
 * The workbench as one component, and the small interface of the host that shows it: a frame of our own, or the desktop
 * tool of a learning-management system. Assembles the shell and the perspectives; only the application and hosts use it.
 * Nothing in here grades: the services of the rooms below do.
 */
package org.ledgerbench.workbench;
