package org.ledgerbench.exchange.lms.archive;

import java.util.Optional;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;

/** How one layout names the files in its archives. Stateless. */
interface EntryNaming {

    /**
     * What a path says.
     *
     * @param path the path inside the archive, with forward slashes
     * @param directory the class, to decide between readings of an ambiguous name
     * @return nothing if the name is not of this layout
     */
    Optional<ArchiveFile> read(String path, StudentDirectory directory);

    /** The naming of a layout. */
    static EntryNaming of(ArchiveLayout layout) {
        return switch (layout) {
            case CANVAS -> new CanvasNaming();
            case MOODLE -> new MoodleNaming();
            case PLAIN -> new PlainNaming();
        };
    }
}
