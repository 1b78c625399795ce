package org.ledgerbench.exchange.lms.identity;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.Header;

/** A submission from a folder whose student goes by the roster's id, whichever of their ids the ledger names. */
final class IdentifiedSubmission implements Submission {

    private final Submission submission;
    private final Provenance provenance;

    IdentifiedSubmission(Submission submission, Optional<Header.Student> header, StudentDirectory directory) {
        this.submission = submission;
        Provenance before = submission.provenance();
        this.provenance = before.studentId().isPresent()
                ? before
                : header.flatMap(student -> directory.byAnyId(student.id()))
                        .map(student -> new Provenance(
                                Optional.of(student.id()), student.name(), before.handedIn(), before.attempt()))
                        .orElse(before);
    }

    @Override
    public String source() {
        return submission.source();
    }

    @Override
    public InputStream open() throws IOException {
        return submission.open();
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }
}
