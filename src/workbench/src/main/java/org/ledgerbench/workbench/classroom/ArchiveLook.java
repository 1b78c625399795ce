package org.ledgerbench.workbench.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.ledgerbench.exchange.lms.archive.ArchiveIntake;
import org.ledgerbench.exchange.lms.archive.ArchiveOptions;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;

/**
 * What a place looks like before it is opened.
 *
 * @param isArchive whether it is an archive, which may be read in several ways
 * @param reason what it was taken for and why, or what is wrong, in a sentence; blank where there is nothing to say
 */
public record ArchiveLook(boolean isArchive, String reason) {

    private static final ArchiveLook NOTHING = new ArchiveLook(false, "");

    public ArchiveLook {
        Objects.requireNonNull(reason, "reason");
    }

    /** Looks at a place somebody has typed, perhaps in part. Of an archive only the list of names is read. */
    public static ArchiveLook at(String place) {
        if (place.isBlank()) {
            return NOTHING;
        }
        try {
            Path file = Path.of(place.strip());
            return Files.isRegularFile(file) && ArchiveIntake.isArchive(file) ? ofArchive(file) : NOTHING;
        } catch (IOException | InvalidPathException trouble) {
            return new ArchiveLook(false, trouble.getMessage());
        }
    }

    private static ArchiveLook ofArchive(Path file) throws IOException {
        try (ArchiveIntake archive = ArchiveIntake.open(file, ArchiveOptions.of(StudentDirectory.NONE))) {
            return new ArchiveLook(true, archive.recognition().reason());
        }
    }
}
