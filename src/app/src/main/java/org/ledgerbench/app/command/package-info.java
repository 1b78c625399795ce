/**
 * The commands: each reads its options, asks a service of a lower room, and says what came of it. No grading logic lives
 * here. Used by the program's entry alone; may use everything below.
 */
package org.ledgerbench.app.command;
