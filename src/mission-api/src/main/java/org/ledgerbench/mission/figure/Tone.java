package org.ledgerbench.mission.figure;

/** What a colour means. The drawing room chooses the colour and never lets it carry the meaning alone. */
public enum Tone {
    /** The data under study. */
    DATA,
    /** What it is compared with. */
    BASELINE,
    /** A target met, an area that is allowed. */
    MET,
    /** A limit, an area that is forbidden. */
    VIOLATED,
    /** Worth a second look. */
    WARNING
}
