/**
 * How what a class has in common is told from what is somebody's own. Stands on nothing; whatever keeps things that students
 * share may use it.
 */
package org.ledgerbench.grading.sharing;
