package org.ledgerbench.workbench.play;

/** How far a student has come in a part. */
public enum Stage {
    /** The instruments are shut until a prediction is locked. */
    LOCKED,
    /** The instruments are open. */
    OPEN,
    /** Every answer is committed. */
    ANSWERED,
    /** Every prompt is reflected on, too. */
    REFLECTED
}
