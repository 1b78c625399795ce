/**
 * What a new grading of the class would change, and what it does to marks by hand: nothing but asking for review. Pure
 * functions over the values of marking and grading; the gradebook stores what is planned here.
 */
package org.ledgerbench.gradebook.regrade;
