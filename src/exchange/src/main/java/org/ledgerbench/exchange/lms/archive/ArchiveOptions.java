package org.ledgerbench.exchange.lms.archive;

import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.exchange.lms.identity.IdentityResolver;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;

/**
 * How an archive is read.
 *
 * @param limits how much of it is believed
 * @param layout the layout somebody chose by hand; empty to look
 * @param resolver puts the archive's ids into the class's own
 */
public record ArchiveOptions(ArchiveLimits limits, Optional<ArchiveLayout> layout, IdentityResolver resolver) {

    public ArchiveOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(resolver, "resolver");
    }

    /** The usual limits, the layout found by looking, the students of a class ({@link StudentDirectory#NONE} if unknown). */
    public static ArchiveOptions of(StudentDirectory directory) {
        return new ArchiveOptions(ArchiveLimits.DEFAULT, Optional.empty(), new IdentityResolver(directory));
    }

    /** The same, with a layout chosen by hand. */
    public ArchiveOptions as(ArchiveLayout chosen) {
        return new ArchiveOptions(limits, Optional.of(chosen), resolver);
    }
}
