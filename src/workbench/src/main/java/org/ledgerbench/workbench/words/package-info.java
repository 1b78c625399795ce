/**
 * Values in words for people: a number with its unit, a prediction beside what came out. The perspectives use it, so that a
 * student and an instructor read the same sentence. It knows the mission's plain data and the window's texts only.
 */
package org.ledgerbench.workbench.words;
