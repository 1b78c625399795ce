package org.ledgerbench.exchange.lms.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.fill.MadeGradeFile.MadeStudent;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.exchange.lms.gradefile.GradeFiles;
import org.ledgerbench.exchange.lms.gradefile.StudentRow;
import org.ledgerbench.grading.result.StudentState;

/** Files of every shape, filled and held against what they must be, byte for byte. */
class ShapedGradeFileTest {

    private static final BigDecimal TOTAL = new BigDecimal("100");

    @ParameterizedTest
    @EnumSource(LmsKind.class)
    void aFilledFileIsTheFileWithOtherGradesToTheByte(LmsKind kind) throws ExchangeException {
        for (long seed = 0; seed < 60; seed++) {
            check(kind, new Random(seed).nextInt(25), seed);
        }
    }

    @ParameterizedTest
    @EnumSource(LmsKind.class)
    void soIsOneOfAnEmptyClassAndOneOfFiveThousand(LmsKind kind) throws ExchangeException {
        for (long seed = 100; seed < 110; seed++) {
            check(kind, 0, seed);
        }
        check(kind, 5_000, 7);
    }

    @ParameterizedTest
    @EnumSource(LmsKind.class)
    @Tag("thorough")
    void soAreThousandsOfFiles(LmsKind kind) throws ExchangeException {
        for (long seed = 1_000; seed < 5_000; seed++) {
            check(kind, new Random(seed).nextInt(40), seed);
        }
    }

    private static void check(LmsKind kind, int size, long seed) throws ExchangeException {
        Random random = new Random(seed);
        MadeGradeFile made = GradeFileMaker.make(kind, size, random);
        Wanted wanted = new Wanted(made, random);

        byte[] bytes = made.bytes();
        GradeFile file = GradeFiles.read(bytes);
        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.document().toBytes()).isEqualTo(bytes);
        assertThat(file.roster(Optional.empty()).members()).hasSize(size);

        FillOptions options = new FillOptions(
                Optional.of(made.columns().assignment()), made.columns().comment() >= 0, true, false);
        byte[] filled = FillPlanner.plan(file, new LmsGrades(TOTAL, wanted.grades), options)
                .carryOut(Consent.GIVEN);

        byte[] expected = made.filled(wanted.cells, wanted.comments);
        if (!java.util.Arrays.equals(filled, expected)) {
            assertThat(shown(filled))
                    .as("%s, seed %d, %s", kind, seed, made.shape())
                    .isEqualTo(shown(expected));
        }
        assertThat(filled).isEqualTo(expected);
        assertGradesAreReadBack(GradeFiles.read(filled), made, wanted);
    }

    private static void assertGradesAreReadBack(GradeFile filled, MadeGradeFile made, Wanted wanted)
            throws ExchangeException {
        int column = filled.column(Optional.of(made.columns().assignment())).index();
        Map<Integer, MadeStudent> byRow = new HashMap<>();
        made.students().forEach(student -> byRow.put(student.row(), student));
        for (StudentRow row : filled.students()) {
            String cell = filled.document().value(row.row(), column).replace(',', '.');
            String grade = wanted.cells.get(byRow.get(row.row()));
            if (grade != null && grade.equals("EX")) {
                assertThat(cell).isEqualTo("EX");
            } else if (grade != null) {
                assertThat(new BigDecimal(cell)).isEqualByComparingTo(grade);
            }
        }
    }

    private static String shown(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A grade or none for each student, with the cells they ask for. */
    private static final class Wanted {

        private final List<LmsGrade> grades = new ArrayList<>();
        private final Map<MadeStudent, String> cells = new HashMap<>();
        private final Map<MadeStudent, String> comments = new HashMap<>();

        Wanted(MadeGradeFile made, Random random) {
            for (MadeStudent student : made.students()) {
                String id = student.ids().get(random.nextInt(student.ids().size()));
                StudentState state = StudentState.values()[random.nextInt(StudentState.values().length)];
                if (state == StudentState.GRADED) {
                    BigDecimal points = BigDecimal.valueOf(random.nextInt(10_001), 2);
                    String comment = random.nextBoolean() ? "good, \"solid\"; work" : "fine";
                    grades.add(SampleGrades.graded(id, points.toPlainString(), comment));
                    cells.put(student, trimmed(points));
                    comments.put(student, comment);
                } else {
                    grades.add(SampleGrades.without(id, state));
                    if (state == StudentState.EXCUSED && made.kind() == LmsKind.CANVAS) {
                        cells.put(student, "EX");
                    }
                }
            }
        }

        private static String trimmed(BigDecimal points) {
            String text = points.toPlainString();
            return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
        }
    }
}
