package org.ledgerbench.exchange.files;

import java.io.IOException;
import java.io.OutputStream;

/** What goes into an output file. */
@FunctionalInterface
public interface Content {

    /**
     * Writes all of it. The stream is buffered and is closed by its owner.
     *
     * @throws IOException if it cannot be written; nothing of the call appears then
     */
    void writeTo(OutputStream stream) throws IOException;
}
