package org.ledgerbench.workbench.play;

import java.io.IOException;
import java.nio.file.Path;
import org.ledgerbench.grading.ledger.Entry;

/** Where a student's acts are kept. Each is safe on the disk when the call returns. */
public interface Journal extends AutoCloseable {

    /**
     * Appends an act.
     *
     * @throws IOException if it could not be kept; the message says what to do
     */
    void append(Entry entry) throws IOException;

    /**
     * A journal in another place that holds all this one kept; this one is closed.
     *
     * @throws IOException if that place cannot be written either; this journal then stays open
     */
    Journal continueAt(Path elsewhere) throws IOException;

    /**
     * A journal in the same place, opened anew, as after a disk was put back; this one is closed.
     *
     * @throws IOException if that cannot be, or the place does not hold what this one kept
     */
    Journal reopen() throws IOException;

    /** Where the acts are kept, for people. */
    String place();

    @Override
    void close() throws IOException;
}
