/**
 * The Grade perspective: the class on the left, one student's page and the marks by hand on the right. Shows dossiers and
 * passes what the marker does to the open class, off the event thread; it decides nothing about points itself. The workbench
 * assembles it.
 */
package org.ledgerbench.workbench.grade;
