package org.ledgerbench.mission;

/** The generation of the contract between the workbench and its missions. */
public final class MissionApi {

    /**
     * The generation this API has. It is a compile-time constant: a mission that returns it from {@link
     * Mission#apiVersion()} carries the value it was compiled against, which is what the loader compares.
     */
    public static final int VERSION = 1;

    private MissionApi() {}
}
