/**
 * An example to start from: a program with a window of its own that shows the workbench inside it. Nothing depends on it but
 * its test.
 */
package org.ledgerbench.workbench.example;
