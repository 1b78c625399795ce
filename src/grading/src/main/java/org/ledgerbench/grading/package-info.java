/**
 * The services of grading: a submission in, a judged student out; a class in, its results out. Pure functions over the
 * packages below this one. The exchange, the gradebook, the window and the command line may use it; it knows none of
 * them, opens no file, and reads no clock, random source or locale.
 */
package org.ledgerbench.grading;
