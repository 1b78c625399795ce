package org.ledgerbench.exchange.lms.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.csv.CellAddress;
import org.ledgerbench.exchange.lms.csv.CsvDocument;
import org.ledgerbench.exchange.lms.gradefile.FreshAssignment;
import org.ledgerbench.exchange.lms.gradefile.FreshGradeFile;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.exchange.lms.gradefile.GradeFiles;
import org.ledgerbench.exchange.lms.gradefile.GradeNumber;
import org.ledgerbench.exchange.lms.gradefile.StudentRow;
import org.ledgerbench.exchange.lms.identity.LmsStudent;
import org.ledgerbench.grading.result.StudentState;

class FillPropertyTest {

    private static final String[] NAMES = {
        "Änne", "O'Brien, Seán", "\"Shay\"", "李雷", "van der Berg", "=SUM(A1)", "Ñandú"
    };

    @ParameterizedTest
    @EnumSource(LmsKind.class)
    void gradesWrittenAreGradesReadBackAndNothingElseChanges(LmsKind kind) throws ExchangeException {
        for (long seed = 1; seed <= 20; seed++) {
            check(kind, new Random(seed), 25);
        }
    }

    @ParameterizedTest
    @EnumSource(LmsKind.class)
    void fillsAClassOfFiveThousand(LmsKind kind) throws ExchangeException {
        check(kind, new Random(5000), 5000);
    }

    private static void check(LmsKind kind, Random random, int size) throws ExchangeException {
        byte[] bytes = FreshGradeFile.create(
                kind,
                new FreshAssignment("Mission 09", new BigDecimal("100"), Optional.of("4711")),
                students(random, size));
        GradeFile file = GradeFiles.read(bytes);
        assertThat(file.document().toBytes()).isEqualTo(bytes);
        List<LmsGrade> grades = grades(random, file);

        FillPlan plan = FillPlanner.plan(file, new LmsGrades(new BigDecimal("100"), grades), FillOptions.USUAL);
        GradeFile filled = GradeFiles.read(plan.carryOut(Consent.GIVEN));

        assertThat(gradesIn(filled)).isEqualTo(expected(grades, kind));
        assertOnlyPlannedCellsChanged(plan, filled.document());
    }

    private static Map<String, String> gradesIn(GradeFile file) throws ExchangeException {
        int column = file.column(Optional.empty()).index();
        Map<String, String> cells = new HashMap<>();
        for (StudentRow row : file.students()) {
            String cell = file.document().value(row.row(), column);
            if (!cell.isEmpty()) {
                cells.put(row.student().id(), cell);
            }
        }
        return cells;
    }

    private static Map<String, String> expected(List<LmsGrade> grades, LmsKind kind) {
        Map<String, String> cells = new HashMap<>();
        for (LmsGrade grade : grades) {
            grade.points().ifPresent(points -> cells.put(grade.id(), GradeNumber.write(points)));
            if (grade.state() == StudentState.EXCUSED && kind == LmsKind.CANVAS) {
                cells.put(grade.id(), "EX");
            }
        }
        return cells;
    }

    private static void assertOnlyPlannedCellsChanged(FillPlan plan, CsvDocument after) {
        CsvDocument before = plan.file().document();
        Set<Integer> allowed = new HashSet<>();
        allowed.add(plan.column().index());
        plan.column().comments().ifPresent(comments -> allowed.add(comments.index()));
        Map<CellAddress, String> planned =
                plan.changes().stream().collect(Collectors.toMap(CellChange::address, CellChange::after));
        assertThat(planned.keySet()).allSatisfy(address -> assertThat(allowed).contains(address.column()));
        assertThat(after.rowCount()).isEqualTo(before.rowCount());
        for (int row = 0; row < before.rowCount(); row++) {
            List<String> wanted = new ArrayList<>(before.values(row));
            for (int column = 0; column < wanted.size(); column++) {
                wanted.set(column, planned.getOrDefault(new CellAddress(row, column), wanted.get(column)));
            }
            assertThat(after.values(row)).isEqualTo(wanted);
        }
    }

    private static List<LmsStudent> students(Random random, int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> LmsStudent.of(
                                String.valueOf(10_000 + number),
                                List.of("s%05d".formatted(number), "s" + number + "@example.org"),
                                NAMES[random.nextInt(NAMES.length)] + " " + number)
                        .orElseThrow())
                .toList();
    }

    private static List<LmsGrade> grades(Random random, GradeFile file) {
        StudentState[] states = StudentState.values();
        return file.students().stream()
                .map(StudentRow::student)
                .map(student -> {
                    StudentState state = states[random.nextInt(states.length)];
                    return state == StudentState.GRADED
                            ? SampleGrades.graded(
                                    student.id(),
                                    BigDecimal.valueOf(random.nextInt(10_001), 2)
                                            .toPlainString(),
                                    random.nextBoolean() ? SampleGrades.COMMENT : "a,b;c\td\"e")
                            : SampleGrades.without(student.id(), state);
                })
                .toList();
    }
}
