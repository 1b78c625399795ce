package org.ledgerbench.workbench.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ledgerbench.gradebook.StoredSubmission;
import org.ledgerbench.grading.cohort.PlayReader;
import org.ledgerbench.grading.cohort.StudentPlay;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.workbench.classroom.OpenClass;

/** What the students of one open class did, each ledger read once. Safe for several threads. */
final class PlayShelf {

    private final OpenClass open;
    private final PlayReader reader;
    private final Map<Key, Optional<StudentPlay>> read = new ConcurrentHashMap<>();

    private record Key(String student, String sha256) {}

    PlayShelf(OpenClass open, PlayReader reader) {
        this.open = Objects.requireNonNull(open, "open");
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /** Whether this is about that class. */
    boolean isOf(OpenClass other) {
        return open == other;
    }

    /** What the students did; empty while a ledger that counts was not read yet. */
    Optional<List<StudentPlay>> plays(ClassResult result) {
        List<StudentPlay> plays = new ArrayList<>();
        for (StudentResult student : result.students()) {
            Optional<Key> key = key(student);
            if (key.isPresent()) {
                Optional<StudentPlay> play = read.get(key.get());
                if (play == null) {
                    return Optional.empty();
                }
                play.ifPresent(plays::add);
            }
        }
        return Optional.of(plays);
    }

    /**
     * Reads the ledgers that were not read yet. Takes seconds for thousands.
     *
     * @throws IOException if the gradebook has lost a ledger's bytes
     */
    void read(ClassResult result, Progress progress, CancelToken cancel) throws IOException {
        Map<Key, StoredSubmission> ledgers = new HashMap<>();
        for (StoredSubmission submission : open.gradebook().submissions().current()) {
            submission
                    .remembered()
                    .sha256()
                    .ifPresent(sha256 ->
                            ledgers.put(new Key(submission.remembered().student(), sha256), submission));
        }
        progress.started(result.students().size());
        for (StudentResult student : result.students()) {
            cancel.check();
            Optional<Key> key = key(student);
            if (key.isPresent() && !read.containsKey(key.get())) {
                read.put(key.get(), read(student, Optional.ofNullable(ledgers.get(key.get()))));
            }
            progress.advanced(1);
        }
    }

    private Optional<StudentPlay> read(StudentResult student, Optional<StoredSubmission> submission)
            throws IOException {
        if (submission.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = submission.get().open()) {
            return reader.read(student.identity().id(), in);
        }
    }

    private static Optional<Key> key(StudentResult student) {
        return student.observations()
                .ledgerSha256()
                .map(sha256 -> new Key(student.identity().id(), sha256));
    }
}
