/**
 * What a mission is: tracks, parts, locks, knobs, readings, formulas and truths as plain data, and the simulator that
 * answers for them. A mission plugin implements {@link org.ledgerbench.mission.Mission} and needs nothing else, no
 * window toolkit included. Every other room may depend on this one; this one depends on nothing.
 */
package org.ledgerbench.mission;
