/**
 * The workbench in a window of its own: the first of its hosts. Sets the look and feel, keeps the user's folder, and
 * decides when the program ends. Only the application uses it.
 */
package org.ledgerbench.workbench.standalone;
