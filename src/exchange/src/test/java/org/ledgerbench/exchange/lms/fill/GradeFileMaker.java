package org.ledgerbench.exchange.lms.fill;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.csv.FileEncoding;
import org.ledgerbench.exchange.lms.fill.MadeGradeFile.Columns;
import org.ledgerbench.exchange.lms.fill.MadeGradeFile.MadeStudent;
import org.ledgerbench.exchange.lms.fill.MadeGradeFile.Quoting;
import org.ledgerbench.exchange.lms.fill.MadeGradeFile.Shape;

/** Makes grade files as the systems write them, in any delimiter, quoting, encoding and line end. The same seed, the same file. */
final class GradeFileMaker {

    private static final String[] NAMES = {
        "Doe",
        "O'Brien",
        "Müller",
        "Ñandú",
        "van der Berg",
        "d’Été",
        "Ann \"Shay\"",
        "Doe, Jr.",
        "a;b",
        "=1+1",
        "@SUM",
        "+4179",
        "-2",
        "1-2",
        "3/4",
        "1e5",
        "#00246",
        "'quoted'",
        "x\ty"
    };
    private static final String[] FAR_NAMES = {"Żółć", "Ελένη", "李雷", "😀", "Mu\u0308ller"};
    private static final FileEncoding UTF8_MARK = new FileEncoding(StandardCharsets.UTF_8, true);
    private static final FileEncoding WESTERN = new FileEncoding(Charset.forName("windows-1252"), false);

    private final Random random;
    private final LmsKind kind;
    private final Shape shape;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<MadeStudent> students = new ArrayList<>();

    private GradeFileMaker(LmsKind kind, Random random) {
        this.kind = kind;
        this.random = random;
        char[] delimiters = switch (kind) {
            case CANVAS, BRIGHTSPACE, SAKAI -> new char[] {',', ';'};
            case MOODLE -> new char[] {',', ';', '\t'};
            case BLACKBOARD -> new char[] {',', '\t'};
        };
        List<FileEncoding> encodings = new ArrayList<>(List.of(FileEncoding.UTF_8, UTF8_MARK));
        if (kind == LmsKind.BLACKBOARD) {
            encodings.addAll(List.of(
                    new FileEncoding(StandardCharsets.UTF_16LE, true),
                    new FileEncoding(StandardCharsets.UTF_16BE, true),
                    WESTERN));
        }
        this.shape = new Shape(
                delimiters[random.nextInt(delimiters.length)],
                any("\n", "\r\n", "\r\n", "\r"),
                random.nextInt(4) > 0,
                encodings.get(random.nextInt(encodings.size())),
                Quoting.values()[random.nextInt(Quoting.values().length)]);
    }

    /** A file of a class of this size, out of 100 points. */
    static MadeGradeFile make(LmsKind kind, int size, Random random) {
        return new GradeFileMaker(kind, random).make(size);
    }

    private MadeGradeFile make(int size) {
        Columns columns = switch (kind) {
            case CANVAS -> canvas(size);
            case MOODLE -> moodle(size);
            case BRIGHTSPACE -> brightspace(size);
            case BLACKBOARD -> blackboard(size);
            case SAKAI -> sakai(size);
        };
        return new MadeGradeFile(kind, shape, rows, students, columns);
    }

    private Columns canvas(int size) {
        boolean wide = random.nextBoolean();
        List<String> headings = new ArrayList<>(List.of("Student", "ID", "SIS User ID", "SIS Login ID"));
        headings.addAll(wide ? List.of("Integration ID", "Root Account", "Section", "Notes") : List.of("Section"));
        int grade = headings.size();
        headings.addAll(List.of("Mission 09 (4711)", "Quiz, part 1 (4712)", "Final Score"));
        row(headings);
        if (random.nextBoolean()) {
            row(blanks(headings.size(), grade, "Manual Posting"));
        }
        List<String> maxima = blanks(headings.size(), grade, number(new BigDecimal("100")));
        maxima.set(0, "    Points Possible");
        maxima.set(headings.size() - 1, "(read only)");
        row(maxima);
        for (int index = 0; index < size; index++) {
            List<String> ids = List.of("S" + index, "login" + index, String.valueOf(1000 + index));
            List<String> cells = new ArrayList<>(List.of(name() + ", " + name(), ids.get(2), ids.get(0), ids.get(1)));
            cells.addAll(wide ? List.of("x-" + index, "canvas.example.org", "Sec A", notes()) : List.of("Sec A"));
            student(ids, cells, grade, List.of("7.5", "90"));
        }
        return new Columns(grade, -1, "Mission 09");
    }

    private Columns moodle(int size) {
        boolean comments = random.nextBoolean();
        List<String> headings = new ArrayList<>(List.of(
                "Identifier",
                "Full name",
                "Email address",
                "Status",
                "Grade",
                "Maximum Grade",
                "Grade can be changed",
                "Last modified (submission)",
                "Last modified (grade)"));
        headings.addAll(comments ? List.of("Feedback comments") : List.of());
        row(headings);
        for (int index = 0; index < size; index++) {
            String address = "s" + index + "@example.org";
            List<String> cells =
                    List.of("Participant " + (1000 + index), name() + " " + name(), address, "Submitted for grading");
            List<String> after = new ArrayList<>(
                    List.of(number(new BigDecimal("100")), "Yes", "Monday, 23 November 2026, 9:00 AM", "-"));
            after.addAll(comments ? List.of("") : List.of());
            student(List.of(address, "S" + index + "@EXAMPLE.org", "s" + index), cells, 4, after);
        }
        return new Columns(4, comments ? 9 : -1, "Grade");
    }

    private Columns brightspace(int size) {
        boolean both = random.nextBoolean();
        List<String> headings = new ArrayList<>(both ? List.of("OrgDefinedId", "Username") : List.of("OrgDefinedId"));
        headings.addAll(List.of("Last Name", "First Name"));
        int grade = headings.size();
        headings.add("Mission 09 Points Grade <Numeric MaxPoints:100 Weight:5>");
        headings.addAll(List.of("Essay Text Grade <Text>", "End-of-Line Indicator"));
        row(headings);
        for (int index = 0; index < size; index++) {
            String id = "%05d".formatted(index);
            List<String> cells = new ArrayList<>(both ? List.of("#" + id, "#login" + index) : List.of("#" + id));
            cells.addAll(List.of(name(), name()));
            student(both ? List.of(id, "login" + index) : List.of(id), cells, grade, List.of(notes(), "#"));
        }
        return new Columns(grade, -1, "Mission 09");
    }

    private Columns blackboard(int size) {
        boolean comments = random.nextBoolean();
        List<String> headings = new ArrayList<>(List.of("Last Name", "First Name", "Username", "Student ID"));
        headings.addAll(List.of("Other [Total Pts: 10 Score] |664616", "Mission 09 [Total Pts: 100 Score] |664617"));
        headings.addAll(comments ? List.of("Feedback to Learner", "Feedback Format") : List.of());
        row(headings);
        for (int index = 0; index < size; index++) {
            List<String> ids = List.of("login" + index, "%05d".formatted(index));
            List<String> cells = List.of(name(), name(), ids.get(0), ids.get(1), "7.50000");
            student(ids, cells, 5, comments ? List.of("", "PLAIN_TEXT") : List.of());
        }
        return new Columns(5, comments && size > 0 ? 6 : -1, "664617");
    }

    private Columns sakai(int size) {
        boolean comments = random.nextBoolean();
        List<String> headings = new ArrayList<>(List.of("Student ID", "Name", "Week 1 [10]", "Mission 09 [100.0]"));
        headings.addAll(comments ? List.of("* Mission 09", "# ignored") : List.of("# ignored"));
        row(headings);
        for (int index = 0; index < size; index++) {
            List<String> ids = List.of("s" + index);
            List<String> cells = List.of("s" + index, name() + ", " + name(), "1.5");
            student(ids, cells, 3, comments ? List.of("", notes()) : List.of(notes()));
        }
        return new Columns(3, comments ? 4 : -1, "Mission 09");
    }

    private void student(List<String> ids, List<String> before, int grade, List<String> after) {
        Optional<BigDecimal> score =
                random.nextInt(3) > 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(10_001), 2));
        List<String> cells = new ArrayList<>(before);
        if (cells.size() != grade) {
            throw new IllegalStateException("The grade is not where it should be");
        }
        cells.add(score.map(this::number).orElse(kind == LmsKind.CANVAS ? any("", "", "-") : ""));
        cells.addAll(after);
        students.add(new MadeStudent(rows.size(), ids, score));
        row(cells);
        if (random.nextInt(50) == 0) {
            rows.add(List.of(""));
        }
    }

    private void row(List<String> values) {
        rows.add(values.stream().map(this::quoted).toList());
    }

    private String quoted(String value) {
        boolean needed = value.chars()
                .anyMatch(sign -> sign == '"' || sign == '\n' || sign == '\r' || sign == shape.delimiter());
        boolean quoted = needed
                || switch (shape.quoting()) {
                    case NEEDED -> false;
                    case ALWAYS -> true;
                    case NOT_EMPTY -> !value.isEmpty();
                    case NOW_AND_THEN -> random.nextBoolean();
                };
        return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    /** A system writes its user's decimal sign, which goes with the delimiter. */
    private String number(BigDecimal number) {
        String text = number.setScale(2).toPlainString();
        return shape.delimiter() == ';' ? text.replace('.', ',') : text;
    }

    private String name() {
        boolean far = shape.encoding() != WESTERN && random.nextInt(4) == 0;
        return far ? any(FAR_NAMES) : any(NAMES);
    }

    private String notes() {
        return any("", "", "likes, commas; and more", "two\nlines", "=HYPERLINK(\"http://x\")");
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static List<String> blanks(int size, int place, String value) {
        List<String> cells = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            cells.add(index == place ? value : "");
        }
        return cells;
    }
}
