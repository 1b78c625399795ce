package org.ledgerbench.exchange.lms.archive;

import java.util.Objects;
import org.ledgerbench.exchange.lms.identity.Claim;

/**
 * A file of an archive as its name describes it.
 *
 * @param owner a key that files handed in together share
 * @param claim who it is from
 * @param fileName what the student called the file
 * @param late whether the system marked it late
 * @param isFile whether it is an uploaded file; else it is a text or a link typed into the system
 */
record ArchiveFile(String owner, Claim claim, String fileName, boolean late, boolean isFile) {

    ArchiveFile {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(fileName, "fileName");
    }
}
