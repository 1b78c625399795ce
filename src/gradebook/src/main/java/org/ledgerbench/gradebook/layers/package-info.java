/**
 * Puts the layers of a grade together: automatic, by hand, penalty. Pure functions from the values of marking and grading
 * to those of grading, so that whoever reads a class's result need not know where a point came from. It knows no file.
 */
package org.ledgerbench.gradebook.layers;
