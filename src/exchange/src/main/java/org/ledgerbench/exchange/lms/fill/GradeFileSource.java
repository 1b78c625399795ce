package org.ledgerbench.exchange.lms.fill;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.gradefile.FreshAssignment;
import org.ledgerbench.exchange.lms.gradefile.FreshGradeFile;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.exchange.lms.gradefile.GradeFiles;
import org.ledgerbench.exchange.lms.identity.LmsStudent;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

/** Where a grade file to be filled comes from: a system's own, or a fresh one of its shape where there is none. */
public final class GradeFileSource {

    private GradeFileSource() {}

    /**
     * Reads a file as it was downloaded.
     *
     * @param kind whose file it is; empty to look
     * @throws ExchangeException if it cannot be read or understood; the message names the file
     */
    public static GradeFile downloaded(Path path, Optional<LmsKind> kind) throws ExchangeException {
        byte[] bytes = GradeFiles.bytes(path);
        try {
            return kind.isPresent() ? GradeFiles.read(bytes, kind.get()) : GradeFiles.read(bytes);
        } catch (ExchangeException fault) {
            throw new ExchangeException(path + ": " + fault.getMessage(), fault);
        }
    }

    /**
     * A file of a system's shape with a row for everybody in a class, its grades still empty. A ledger that could not be
     * read and goes by its file's name has none, for a system might make a student of it; nor, at Moodle, has somebody who
     * handed in nothing, whose number is not known.
     *
     * @param title the assignment's title; empty to take the rubric's
     * @param systemIds the system's own id of who handed in each ledger, by the ledger's source
     * @throws ExchangeException if the system's shape cannot hold the class
     */
    public static GradeFile fresh(
            LmsKind kind, Optional<String> title, ClassResult graded, Map<String, String> systemIds)
            throws ExchangeException {
        FreshAssignment assignment = new FreshAssignment(
                title.orElse(graded.rubric().title()), graded.rubric().total(), Optional.empty());
        List<LmsStudent> students = graded.students().stream()
                .filter(student -> hasRow(kind, student))
                .map(student -> student(student, systemIds))
                .toList();
        return GradeFiles.read(FreshGradeFile.create(kind, assignment, students), kind);
    }

    private static boolean hasRow(LmsKind kind, StudentResult student) {
        String source = student.identity().source().orElse("");
        String fileName = source.substring(source.lastIndexOf('/') + 1);
        boolean isNobody = student.state() == StudentState.ERROR
                && fileName.equals(student.identity().id());
        boolean hasNoNumber = kind == LmsKind.MOODLE && source.isEmpty();
        return !isNobody && !hasNoNumber;
    }

    private static LmsStudent student(StudentResult student, Map<String, String> systemIds) {
        String id = student.identity().id();
        return new LmsStudent(
                id,
                student.identity().source().map(systemIds::get),
                List.of(id),
                student.identity().name());
    }
}
