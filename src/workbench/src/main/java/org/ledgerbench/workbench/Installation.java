package org.ledgerbench.workbench;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.mission.catalog.MissionCatalog;

/**
 * What came with the program.
 *
 * @param catalog the missions at hand
 * @param rubrics the folder of the rubrics that came with the program, if it is there
 * @param samples the folder of the sample ledgers, if it is there
 * @param edition what this distribution is for
 */
public record Installation(MissionCatalog catalog, Optional<Path> rubrics, Optional<Path> samples, Edition edition) {

    /** For whom a distribution is made. */
    public enum Edition {
        /** Everything. */
        INSTRUCTOR,
        /** Play and self-check; nothing that grades or shows a truth. */
        STUDENT
    }

    public Installation {
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(rubrics, "rubrics");
        Objects.requireNonNull(samples, "samples");
        Objects.requireNonNull(edition, "edition");
    }
}
