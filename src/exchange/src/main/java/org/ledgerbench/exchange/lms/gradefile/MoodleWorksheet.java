package org.ledgerbench.exchange.lms.gradefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LineFault;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.csv.CsvDocument;
import org.ledgerbench.exchange.lms.identity.LmsStudent;

/**
 * Moodle's offline grading worksheet, after the importer of its assignfeedback_offline: the headings are in the user's
 * language, the identifier is a word and a participant's number, comments are read as HTML. In a language whose headings
 * are not known the columns are found by place: a participant's number first, and the grade before the first column
 * that holds the same number all the way down.
 */
final class MoodleWorksheet implements GradeFileFormat {

    private static final Pattern PARTICIPANT = Pattern.compile("(\\D++)(\\d++)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}[^,;]*");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Set<String> NO = Set.of("no", "nein", "non", "nee", "não", "nej", "nei", "ei", "ne", "nie");
    /** Of an address, by RFC 5321. */
    private static final int LONGEST_ADDRESS = 254;

    private static final int FEWEST_COLUMNS = 5;

    @Override
    public LmsKind kind() {
        return LmsKind.MOODLE;
    }

    @Override
    public Optional<String> recognise(CsvDocument document) {
        HeadingRow headings = HeadingRow.of(document);
        return MoodleHeading.IDENTIFIER.in(headings).isPresent()
                        && MoodleHeading.GRADE.in(headings).isPresent()
                        && MoodleHeading.MODIFIED_GRADE.in(headings).isPresent()
                ? Optional.of("Taken for a Moodle grading worksheet by its headings for identifier, grade and last"
                        + " change of the grade.")
                : Optional.empty();
    }

    @Override
    public Optional<String> guess(CsvDocument document) {
        boolean isPlainRoster = HeadingRow.of(document).at(0).equals("id");
        return !isPlainRoster
                        && hasParticipants(document)
                        && gradeByPlace(document).isPresent()
                ? Optional.of("Taken for a Moodle grading worksheet in a language we do not know, because its first"
                        + " column holds participants' numbers and a later one the same maximum in every row.")
                : Optional.empty();
    }

    @Override
    public GradeFile read(CsvDocument document, String reason) throws ExchangeException {
        HeadingRow headings = HeadingRow.of(document);
        int identifier = MoodleHeading.IDENTIFIER.in(headings).orElse(0);
        OptionalInt named = MoodleHeading.GRADE.in(headings);
        OptionalInt grade = named.isPresent() ? named : gradeByPlace(document);
        if (grade.isEmpty()) {
            throw LineFault.in(
                    1,
                    "no column for the grade was found. Download the worksheet with Moodle set to English, and upload it"
                            + " with the same setting.");
        }
        OptionalInt maximum =
                named.isPresent() ? MoodleHeading.MAXIMUM.in(headings) : OptionalInt.of(grade.getAsInt() + 1);
        List<StudentRow> students = new ArrayList<>();
        for (int row = 1; row < document.rowCount(); row++) {
            if (!document.isBlank(row)) {
                students.add(student(document, headings, identifier, row, maximum));
            }
        }
        List<GradeColumn> columns = new ArrayList<>();
        columns.add(column(headings, grade.getAsInt()));
        if (named.isEmpty()) {
            columns.addAll(otherColumns(headings, grade.getAsInt()));
        }
        return new GradeFile(
                kind(),
                reason,
                document,
                students,
                columns,
                notices(headings, headings.at(grade.getAsInt()), named.isPresent()));
    }

    /** What else somebody might choose by hand where the headings are not known. */
    private static List<GradeColumn> otherColumns(HeadingRow headings, int grade) {
        return IntStream.range(2, headings.size())
                .filter(index -> index != grade)
                .mapToObj(index -> new GradeColumn(
                        index,
                        headings.at(index),
                        headings.at(index),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("By its place, this column was not taken for the grade.")))
                .toList();
    }

    private static GradeColumn column(HeadingRow headings, int grade) {
        OptionalInt feedback = MoodleHeading.FEEDBACK.in(headings);
        Optional<String> problem = MoodleHeading.SCALE.in(headings).isPresent()
                        && MoodleHeading.MAXIMUM.in(headings).isEmpty()
                ? Optional.of("This assignment is graded with a scale of words, so Moodle will not take points. Set its"
                        + " grade type to points in Moodle.")
                : Optional.empty();
        return new GradeColumn(
                grade,
                headings.at(grade),
                headings.at(grade),
                Optional.empty(),
                feedback.isPresent()
                        ? Optional.of(new CommentColumn(feedback.getAsInt(), CommentFormat.HTML))
                        : Optional.empty(),
                problem);
    }

    private static List<LmsNotice> notices(HeadingRow headings, String grade, boolean headingsKnown) {
        List<LmsNotice> notices = new ArrayList<>();
        notices.add(LmsNotice.note(
                "moodle-skips",
                "line 1",
                "Moodle skips a row whose grade was changed there after this worksheet was downloaded, and takes no"
                        + " worksheet while a rubric or marking guide is active on the assignment."));
        if (!headingsKnown) {
            notices.add(LmsNotice.warning(
                    "headings-unknown",
                    "line 1",
                    "The headings are in a language we do not know. By its place, \"" + grade
                            + "\" was taken for the grade: look at the preview before you upload."));
        }
        if (MoodleHeading.FEEDBACK.in(headings).isEmpty()) {
            notices.add(LmsNotice.note(
                    "no-comments",
                    "line 1",
                    "The worksheet has no column for comments. Switch on \"Feedback comments\" in the assignment to get"
                            + " one."));
        }
        return notices;
    }

    private static StudentRow student(
            CsvDocument document, HeadingRow headings, int identifier, int row, OptionalInt maximum)
            throws ExchangeException {
        Matcher participant =
                PARTICIPANT.matcher(document.value(row, identifier).strip());
        if (!participant.matches()) {
            throw LineFault.in(
                    document.line(row),
                    "\"" + LineFault.shown(document.value(row, identifier))
                            + "\" is no identifier of a participant, a word and a number. Download the worksheet again.");
        }
        boolean headingsKnown = MoodleHeading.IDENTIFIER.in(headings).isPresent();
        List<String> ids = List.of(
                HeadingRow.cell(document, row, MoodleHeading.ID_NUMBER.in(headings)),
                headingsKnown
                        ? HeadingRow.cell(document, row, MoodleHeading.EMAIL.in(headings))
                        : addressIn(document, row));
        String name = headingsKnown
                ? HeadingRow.cell(document, row, MoodleHeading.FULL_NAME.in(headings))
                : document.value(row, 1);
        LmsStudent student = LmsStudent.of(participant.group(2), ids, name).orElseThrow();
        return new StudentRow(row, student, limits(document, headings, row, maximum));
    }

    private static String addressIn(CsvDocument document, int row) {
        return document.values(row).stream()
                .filter(cell -> cell.length() <= LONGEST_ADDRESS
                        && ADDRESS.matcher(cell).matches())
                .findFirst()
                .orElse("");
    }

    private static StudentRow.Limits limits(CsvDocument document, HeadingRow headings, int row, OptionalInt maximum) {
        String changeable = HeadingRow.cell(document, row, MoodleHeading.CHANGEABLE.in(headings));
        String graded = HeadingRow.cell(document, row, MoodleHeading.MODIFIED_GRADE.in(headings));
        return new StudentRow.Limits(
                GradeNumber.parse(HeadingRow.cell(document, row, maximum)),
                NO.contains(changeable.toLowerCase(Locale.ROOT))
                        ? Optional.of("Moodle says that this grade cannot be changed, and will skip the row.")
                        : Optional.empty(),
                graded.isEmpty() || graded.equals("-") ? Optional.empty() : Optional.of(graded));
    }

    /** Whether every row begins with the same word, and a number of its own. */
    private static boolean hasParticipants(CsvDocument document) {
        Set<String> words = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        List<Integer> rows = rows(document);
        for (int row : rows) {
            Matcher participant = PARTICIPANT.matcher(document.value(row, 0).strip());
            if (!participant.matches() || !numbers.add(participant.group(2))) {
                return false;
            }
            words.add(participant.group(1).strip());
        }
        return document.cellCount(0) >= FEWEST_COLUMNS
                && words.size() == 1
                && WORD.matcher(words.iterator().next()).matches();
    }

    private static OptionalInt gradeByPlace(CsvDocument document) {
        List<Integer> rows = rows(document);
        return IntStream.range(2, document.cellCount(0))
                .filter(column -> !rows.isEmpty()
                        && GradeNumber.parse(document.value(rows.get(0), column))
                                .isPresent()
                        && rows.stream()
                                        .map(row -> document.value(row, column))
                                        .distinct()
                                        .count()
                                == 1)
                .map(column -> column - 1)
                .findFirst();
    }

    private static List<Integer> rows(CsvDocument document) {
        return IntStream.range(1, document.rowCount())
                .filter(row -> !document.isBlank(row))
                .boxed()
                .toList();
    }
}
