/**
 * The program that students get: it plays missions and checks ledgers, and has no other command. It is put together from
 * the rooms below without their marking. Nothing depends on it.
 */
package org.ledgerbench.student;
