package org.ledgerbench.mission;

import java.util.List;

/**
 * A mission plugin, found by {@link java.util.ServiceLoader}. Implementations have a public no-argument constructor,
 * are immutable and safe for use by any number of threads.
 */
public interface Mission {

    /** The generation of the API the mission was compiled against: return {@link MissionApi#VERSION}. */
    int apiVersion();

    /** Everything the workbench shows of the mission, and all it needs to build its controls. */
    MissionDescription description();

    /** The mission's science. */
    Simulator simulator();

    /** The right answers, computed by the simulator and never typed in. */
    Truths truths();

    /** Where every constant of the simulator comes from, for the traceability table. */
    List<SourcedConstant> constants();
}
