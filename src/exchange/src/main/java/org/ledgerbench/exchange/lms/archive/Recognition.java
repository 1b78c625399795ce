package org.ledgerbench.exchange.lms.archive;

import java.util.Objects;

/**
 * What an archive was taken for.
 *
 * @param layout the layout
 * @param reason why, in a sentence
 */
public record Recognition(ArchiveLayout layout, String reason) {

    public Recognition {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(reason, "reason");
    }
}
