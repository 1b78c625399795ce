/**
 * A tour of the window: a few steps that point at real components and say what they are for. It knows components by their
 * names alone, and nothing of what they do. The workbench uses it.
 */
package org.ledgerbench.workbench.tour;
