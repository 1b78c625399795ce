package org.ledgerbench.exchange.lms.fill;

/** Whether somebody has seen a plan's doubts and agreed. */
public enum Consent {
    /** Nobody has: only a clean plan is carried out. */
    NOT_ASKED,
    /** Somebody has. */
    GIVEN
}
