package org.ledgerbench.exchange.lms.archive;

import java.io.IOException;
import java.io.InputStream;

/** A file of an archive whose name was found harmless. Thread-safe. */
final class ArchiveEntry {

    private final String path;
    private final String source;
    private final Opening opening;

    ArchiveEntry(String path, String source, Opening opening) {
        this.path = path;
        this.source = source;
        this.opening = opening;
    }

    /** Where it stands in the archive. */
    String path() {
        return path;
    }

    /** The path, or where two entries have the same, the path with a number. */
    String source() {
        return source;
    }

    InputStream open() throws IOException {
        return opening.open();
    }

    /** Opens an entry's bytes under the limits. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }
}
