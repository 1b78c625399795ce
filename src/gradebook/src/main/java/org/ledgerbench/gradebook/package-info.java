/**
 * The gradebook: what an instructor must never lose about one class, in one file. The window and the command line may use
 * it; it uses grading and the packages below this one. Every act is on the disk when its method returns.
 */
package org.ledgerbench.gradebook;
