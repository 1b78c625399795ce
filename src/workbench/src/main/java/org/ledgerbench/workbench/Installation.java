package org.ledgerbench.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.mission.catalog.MissionCatalog;

/**
 * What came with the program.
 *
 * @param catalog the missions at hand
 * @param rubrics the folder of the rubrics that came with the program, if it is there
 * @param samples the folder of the sample ledgers, if it is there
 * @param wings what this distribution has beside playing; none for students
 */
public record Installation(MissionCatalog catalog, Optional<Path> rubrics, Optional<Path> samples, List<Wing> wings) {

    public Installation {
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(rubrics, "rubrics");
        Objects.requireNonNull(samples, "samples");
        wings = List.copyOf(wings);
    }
}
