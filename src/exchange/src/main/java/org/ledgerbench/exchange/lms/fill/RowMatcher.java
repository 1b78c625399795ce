package org.ledgerbench.exchange.lms.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.exchange.lms.gradefile.StudentRow;
import org.ledgerbench.exchange.lms.identity.LmsStudent;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.grading.result.StudentState;

/** Finds the row of each grade: by the system's own id, then by any id, then by name, and never two of either. */
final class RowMatcher {

    private static final int NAMED = 5;

    private final GradeFile file;
    private final StudentDirectory directory;
    private final Map<LmsStudent, List<StudentRow>> rows = new LinkedHashMap<>();
    private final Map<LmsStudent, List<LmsGrade>> grades = new HashMap<>();
    private final List<LmsNotice> notices = new ArrayList<>();

    RowMatcher(GradeFile file) {
        this.file = file;
        this.directory = file.directory();
        file.students()
                .forEach(row -> rows.computeIfAbsent(row.student(), student -> new ArrayList<>())
                        .add(row));
    }

    /** The grade of each row that has exactly one, in the order of the file. */
    Map<StudentRow, LmsGrade> match(List<LmsGrade> all) {
        all.forEach(this::assign);
        Map<StudentRow, LmsGrade> matched = new LinkedHashMap<>();
        List<String> without = new ArrayList<>();
        rows.forEach((student, places) -> {
            Optional<LmsGrade> grade = only(student, grades.getOrDefault(student, List.of()));
            if (places.size() > 1) {
                notices.add(duplicateRow(student, places));
            } else if (grade.isPresent()) {
                matched.put(places.get(0), grade.get());
            } else if (!grades.containsKey(student)) {
                without.add(student.label());
            }
        });
        if (!without.isEmpty()) {
            notices.add(rowsWithoutGrade(without));
        }
        return matched;
    }

    List<LmsNotice> notices() {
        return notices;
    }

    private void assign(LmsGrade grade) {
        Optional<LmsStudent> student =
                grade.systemId().flatMap(directory::bySystemId).or(() -> directory.byAnyId(grade.id()));
        if (student.isEmpty()) {
            student = grade.name().flatMap(directory::byName);
            student.ifPresent(found -> notices.add(LmsNotice.warning(
                    "matched-by-name",
                    grade.label(),
                    "No row has the id " + grade.id() + "; the row of " + found.label()
                            + " was taken because the name is the same. Check that it is the same person.")));
        }
        if (student.isPresent()) {
            grades.computeIfAbsent(student.get(), found -> new ArrayList<>()).add(grade);
        } else {
            notices.add(unmatched(grade));
        }
    }

    private LmsNotice unmatched(LmsGrade grade) {
        boolean lost = grade.state() == StudentState.GRADED || grade.state() == StudentState.EXCUSED;
        String message = "No row of the file is " + grade.label() + ", or more than one could be; "
                + (lost
                        ? "the grade is not written. Add it in " + file.kind().title() + " by hand."
                        : "there was no grade to write.");
        return lost
                ? LmsNotice.error("unmatched-student", grade.label(), message)
                : LmsNotice.note("unmatched-student", grade.label(), message);
    }

    /** Who is missing under one id and graded under another was not missing. */
    private Optional<LmsGrade> only(LmsStudent student, List<LmsGrade> candidates) {
        List<LmsGrade> present = candidates.stream()
                .filter(grade -> grade.state() != StudentState.MISSING)
                .toList();
        List<LmsGrade> chosen = present.isEmpty() ? candidates : present;
        if (chosen.size() > 1) {
            notices.add(LmsNotice.error(
                    "two-grades",
                    student.label(),
                    "More than one grade belongs to the row of " + student.label() + ": "
                            + chosen.stream().map(LmsGrade::label).collect(Collectors.joining(", "))
                            + ". None was written; decide which one counts."));
            return Optional.empty();
        }
        return chosen.stream().findFirst();
    }

    private LmsNotice duplicateRow(LmsStudent student, List<StudentRow> places) {
        String lines = places.stream()
                .map(row -> String.valueOf(file.document().line(row.row())))
                .collect(Collectors.joining(", "));
        return LmsNotice.error(
                "duplicate-row",
                student.label(),
                student.label() + " has more than one row, in lines " + lines
                        + ". Neither was filled; download the file again.");
    }

    private static LmsNotice rowsWithoutGrade(List<String> without) {
        String named = without.stream().limit(NAMED).collect(Collectors.joining(", "));
        String more = without.size() > NAMED ? " and " + (without.size() - NAMED) + " more" : "";
        return LmsNotice.note(
                "rows-without-grade",
                without.size() + " rows",
                "The file has students without a result here, whose cells stay as they are: " + named + more + ".");
    }
}
