package org.ledgerbench.gradebook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Submission;

/**
 * A submission of somebody whom a marker recognised.
 *
 * @param original as it came
 * @param student whose it is
 */
record MatchedSubmission(Submission original, String student) implements Submission {

    /** As it came: what is kept of a submission does not depend on what markers make of it. */
    static Submission original(Submission submission) {
        return submission instanceof MatchedSubmission matched ? matched.original() : submission;
    }

    @Override
    public String source() {
        return original.source();
    }

    @Override
    public InputStream open() throws IOException {
        return original.open();
    }

    @Override
    public Provenance provenance() {
        Provenance told = original.provenance();
        return new Provenance(Optional.of(student), Optional.empty(), told.handedIn(), told.attempt());
    }
}
