package org.ledgerbench.grading.intake;

import java.io.IOException;
import java.io.InputStream;

/** A file somebody handed in. */
public interface Submission {

    /** Its path relative to the path given, with forward slashes. */
    String source();

    /**
     * Its bytes, from the beginning, as often as asked.
     *
     * @throws IOException if it cannot be read; the message is fit for an instructor
     */
    InputStream open() throws IOException;

    /** What the door it came through knows of it. */
    default Provenance provenance() {
        return Provenance.UNKNOWN;
    }
}
