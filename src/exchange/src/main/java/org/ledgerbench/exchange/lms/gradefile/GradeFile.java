package org.ledgerbench.exchange.lms.gradefile;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.csv.CsvDocument;
import org.ledgerbench.exchange.lms.identity.LmsStudent;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.grading.intake.Roster;

/**
 * A system's own grade file, understood. Immutable.
 *
 * @param kind whose file it is
 * @param reason why it was taken for that, in a sentence
 * @param document the file, every byte of it
 * @param students the students' rows, in the order of the file
 * @param columns the columns that might take grades, in the order of the file
 * @param notices what was odd
 */
public record GradeFile(
        LmsKind kind,
        String reason,
        CsvDocument document,
        List<StudentRow> students,
        List<GradeColumn> columns,
        List<LmsNotice> notices) {

    private static final int NAMED = 20;

    public GradeFile {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(document, "document");
        students = List.copyOf(students);
        columns = List.copyOf(columns);
        notices = List.copyOf(notices);
    }

    /** The students under all their ids. */
    public StudentDirectory directory() {
        return StudentDirectory.of(students.stream().map(StudentRow::student).toList());
    }

    /** The class, under the ids results go by. A student in two rows is there once. */
    public Roster roster(Optional<Instant> due) {
        Map<String, Roster.Member> members = new LinkedHashMap<>();
        for (StudentRow row : students) {
            LmsStudent student = row.student();
            members.putIfAbsent(student.id(), new Roster.Member(student.id(), student.name(), due, false));
        }
        return new Roster(List.copyOf(members.values()));
    }

    /**
     * The column of an assignment.
     *
     * @param assignment the assignment's name, the whole heading, or the number in it; empty if there is but one column
     * @throws ExchangeException if no column or more than one is meant; the message lists them
     */
    public GradeColumn column(Optional<String> assignment) throws ExchangeException {
        List<GradeColumn> meant = assignment
                .map(wanted -> columns.stream()
                        .filter(column -> isMeant(column, wanted.strip()))
                        .toList())
                .orElseGet(this::columnsThatTakeGrades);
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new ExchangeException((meant.isEmpty() ? "No column" : "More than one column") + " of this "
                + kind.title() + " file "
                + assignment.map(name -> "is called \"" + name + "\"").orElse("takes grades")
                + ". Name the one that is meant (--assignment on the command line). There are: " + choices() + ".");
    }

    /** Those without a problem, or where each has one, all: the problem is told in the preview. */
    private List<GradeColumn> columnsThatTakeGrades() {
        List<GradeColumn> sound =
                columns.stream().filter(column -> column.problem().isEmpty()).toList();
        return sound.isEmpty() ? columns : sound;
    }

    private String choices() {
        List<String> headings = columnsThatTakeGrades().stream()
                .map(column -> "\"" + column.heading() + "\"")
                .toList();
        String named = headings.stream().limit(NAMED).collect(Collectors.joining(", "));
        return headings.isEmpty()
                ? "none"
                : headings.size() <= NAMED ? named : named + " and " + (headings.size() - NAMED) + " more";
    }

    private static boolean isMeant(GradeColumn column, String wanted) {
        return column.heading().strip().equals(wanted)
                || column.title().equals(wanted)
                || column.heading().endsWith("(" + wanted + ")")
                || column.heading().endsWith("|" + wanted);
    }
}
