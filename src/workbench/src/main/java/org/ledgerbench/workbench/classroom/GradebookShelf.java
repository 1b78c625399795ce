package org.ledgerbench.workbench.classroom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ledgerbench.exchange.lms.identity.HeaderPeek;
import org.ledgerbench.gradebook.Gradebook;
import org.ledgerbench.gradebook.marking.Marker;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.result.StudentResult;

/**
 * Where gradebooks are kept, each under the title of its class. Archives are called alike in every course, so that a title
 * alone does not make two classes one: a gradebook is of a class when they have a file or a student in common.
 */
final class GradebookShelf {

    /** Ledgers whose first line is read to learn who the students are. */
    private static final int PEEKED = 100;

    private final Path directory;
    private final Marker marker;

    GradebookShelf(Path directory, Marker marker) {
        this.directory = Objects.requireNonNull(directory, "directory");
        this.marker = Objects.requireNonNull(marker, "marker");
    }

    /**
     * The place of a class.
     *
     * @param title what it is called here, with a number where other classes have its title
     * @param file its gradebook
     * @param known the gradebook, open, if the class has one
     */
    record Place(String title, Path file, Optional<Gradebook> known) {}

    /** Finds the gradebook of a class, or a place for one. What is open is the caller's to close. */
    Place find(String title, List<? extends Submission> submissions) {
        for (int number = 1; true; number++) {
            String numbered = number == 1 ? title : title + " " + number;
            Path file = fileOf(numbered);
            if (!Files.exists(file)) {
                return new Place(numbered, file, Optional.empty());
            }
            Gradebook gradebook = Gradebook.open(file, marker);
            boolean isOfClass = false;
            try {
                isOfClass = isOf(gradebook, submissions);
            } finally {
                if (!isOfClass) {
                    gradebook.close();
                }
            }
            if (isOfClass) {
                return new Place(numbered, file, Optional.of(gradebook));
            }
        }
    }

    /** Where the gradebook of a class of that title is kept. */
    Path fileOf(String title) {
        String safe = title.replaceAll("[^\\p{L}\\p{N}._ -]+", "-").strip();
        return directory.resolve((safe.isEmpty() || safe.startsWith(".") ? "class" + safe : safe) + ".gradebook");
    }

    private static boolean isOf(Gradebook gradebook, List<? extends Submission> submissions) {
        Set<String> sources = new HashSet<>();
        Set<String> students = new HashSet<>(gradebook.matches().all().keySet());
        for (StudentResult row : gradebook.automatic()) {
            students.add(row.identity().id());
            row.identity().source().ifPresent(sources::add);
        }
        gradebook.settings().roster().members().stream().map(Roster.Member::id).forEach(students::add);
        return students.isEmpty()
                || submissions.stream().map(Submission::source).anyMatch(sources::contains)
                || submissions.stream().limit(PEEKED).anyMatch(each -> isOfOneOf(each, students));
    }

    private static boolean isOfOneOf(Submission submission, Set<String> students) {
        return submission.provenance().studentId().filter(students::contains).isPresent()
                || new HeaderPeek()
                        .student(submission)
                        .map(Header.Student::id)
                        .filter(students::contains)
                        .isPresent();
    }
}
