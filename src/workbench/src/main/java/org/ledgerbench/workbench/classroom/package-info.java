/**
 * A class that is open for marking: found, graded, kept in its gradebook, marked, exported. Brings the services of the rooms
 * below together and knows no toolkit; every method may take long and belongs off the event thread. The perspectives
 * Grade and Class use it.
 */
package org.ledgerbench.workbench.classroom;
