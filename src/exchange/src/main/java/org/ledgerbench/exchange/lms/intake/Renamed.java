package org.ledgerbench.exchange.lms.intake;

import java.io.IOException;
import java.io.InputStream;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Submission;

/** A submission under a source of its own. */
record Renamed(String source, Submission submission) implements Submission {

    @Override
    public InputStream open() throws IOException {
        return submission.open();
    }

    @Override
    public Provenance provenance() {
        return submission.provenance();
    }
}
