package org.ledgerbench.workbench.play;

/** Where in a part something is to be done. */
enum Place {
    /** The prediction. */
    LOCK,
    /** The knobs. */
    KNOBS,
    /** The recorded runs. */
    RUNS,
    /** The answer. */
    ANSWER,
    /** The reflection. */
    REFLECTION
}
