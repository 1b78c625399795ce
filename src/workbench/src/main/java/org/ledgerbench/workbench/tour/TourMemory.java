package org.ledgerbench.workbench.tour;

/** Which tours a user has taken. */
public interface TourMemory {

    /** Whether a tour was taken or skipped before. */
    boolean knows(String tour);

    /** Remembers that a tour was taken or skipped. */
    void remember(String tour);
}
