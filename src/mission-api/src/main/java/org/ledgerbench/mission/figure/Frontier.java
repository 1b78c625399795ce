package org.ledgerbench.mission.figure;

/** Which runs are not beaten by any other: the corner of the plot that is the better one. */
public enum Frontier {
    /** Less of x and more of y is better, such as cost against accuracy. */
    LOW_X_HIGH_Y,
    /** Less of both is better. */
    LOW_X_LOW_Y,
    /** More of both is better. */
    HIGH_X_HIGH_Y
}
