package org.ledgerbench.workbench.lms;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.fill.FillOptions;

/**
 * What somebody wants of a system's grade file.
 *
 * @param file the file as it was downloaded; empty to make a fresh one
 * @param kind whose file it is; empty to look
 * @param options how it is filled
 */
record FillRequest(Optional<Path> file, Optional<LmsKind> kind, FillOptions options) {

    FillRequest {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(options, "options");
    }

    /** How the file is filled: the title of a fresh one is not looked for, since its only column has it. */
    FillOptions filling() {
        return file.isPresent()
                ? options
                : new FillOptions(Optional.empty(), options.comments(), options.rescaling(), options.clearing());
    }

    /** Whether there is anything to look at. */
    boolean isComplete() {
        return file.isPresent() || kind.isPresent();
    }
}
