/**
 * What a person decides about a student and what is remembered of it, as values. Everything in the gradebook and above
 * may use it. It knows the values of grading and no file.
 */
package org.ledgerbench.gradebook.marking;
