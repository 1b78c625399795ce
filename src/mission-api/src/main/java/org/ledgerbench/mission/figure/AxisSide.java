package org.ledgerbench.mission.figure;

/** Which vertical axis a value is read from. */
public enum AxisSide {
    /** The first vertical axis. */
    LEFT,
    /** The second vertical axis. */
    RIGHT
}
