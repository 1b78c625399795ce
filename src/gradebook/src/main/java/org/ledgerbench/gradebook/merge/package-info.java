/**
 * Compares the gradebooks of two markers of one class and says what would be taken over and what must be decided. Pure
 * functions over the values of marking; the gradebook stores what comes out.
 */
package org.ledgerbench.gradebook.merge;
