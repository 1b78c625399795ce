package org.ledgerbench.exchange.lms.gradefile;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.csv.FileEncoding;
import org.ledgerbench.exchange.lms.identity.LmsStudent;
import org.ledgerbench.exchange.text.CellText;

/**
 * An empty grade file in a system's documented shape, for when none was downloaded. It is filled like a loaded one. A
 * downloaded file is always better: it has the ids and headings of its own system.
 */
public final class FreshGradeFile {

    private static final CSVFormat LINES =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    private static final CSVFormat QUOTED =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private FreshGradeFile() {}

    /**
     * The file.
     *
     * @throws ExchangeException if the system's file needs what is not known; the message says what
     */
    public static byte[] create(LmsKind kind, FreshAssignment assignment, List<LmsStudent> students)
            throws ExchangeException {
        return switch (kind) {
            case CANVAS -> canvas(assignment, students);
            case MOODLE -> moodle(assignment, students);
            case BRIGHTSPACE -> brightspace(assignment, students);
            case BLACKBOARD -> blackboard(assignment, students);
            case SAKAI -> sakai(assignment, students);
        };
    }

    private static byte[] canvas(FreshAssignment assignment, List<LmsStudent> students) {
        String heading = assignment.title()
                + assignment.number().map(number -> " (" + number + ")").orElse("");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", heading));
        rows.add(List.of("    Points Possible", "", "", "", "", GradeNumber.write(assignment.maximum())));
        for (LmsStudent student : students) {
            boolean onlySystemId = student.systemId().equals(Optional.of(student.id()));
            rows.add(List.of(
                    name(student), student.systemId().orElse(""), onlySystemId ? "" : student.id(), "", "", ""));
        }
        return print(rows, LINES, FileEncoding.UTF_8);
    }

    private static byte[] moodle(FreshAssignment assignment, List<LmsStudent> students) throws ExchangeException {
        String maximum = assignment.maximum().setScale(2, RoundingMode.HALF_UP).toPlainString();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Identifier",
                "Full name",
                "Email address",
                "Status",
                "Grade",
                "Maximum Grade",
                "Grade can be changed",
                "Last modified (submission)",
                "Last modified (grade)",
                "Feedback comments"));
        for (LmsStudent student : students) {
            String participant = student.systemId()
                    .filter(id -> id.matches("\\d+"))
                    .orElseThrow(() -> new ExchangeException("Moodle knows students by a participant's number, which is"
                            + " not known of " + student.label()
                            + ". Download the grading worksheet from the assignment and fill that."));
            String email = student.ids().stream()
                    .filter(id -> id.contains("@"))
                    .findFirst()
                    .orElse("");
            rows.add(List.of("Participant " + participant, name(student), email, "", "", maximum, "Yes", "-", "-", ""));
        }
        return print(rows, LINES, FileEncoding.UTF_8);
    }

    private static byte[] brightspace(FreshAssignment assignment, List<LmsStudent> students) {
        String maximum = GradeNumber.write(assignment.maximum());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "OrgDefinedId",
                assignment.title() + " Points Grade <Numeric MaxPoints:" + maximum + ">",
                "End-of-Line Indicator"));
        students.forEach(student -> rows.add(List.of("#" + student.id(), "", "#")));
        return print(rows, CSVFormat.RFC4180, FileEncoding.UTF_8);
    }

    private static byte[] blackboard(FreshAssignment assignment, List<LmsStudent> students) {
        String heading = assignment.title() + " [Total Pts: " + GradeNumber.write(assignment.maximum()) + " Score]"
                + assignment.number().map(number -> " |" + number).orElse("");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Last Name", "First Name", "Username", heading));
        for (LmsStudent student : students) {
            String name = name(student);
            int space = name.lastIndexOf(' ');
            rows.add(List.of(name.substring(space + 1), space < 0 ? "" : name.substring(0, space), student.id(), ""));
        }
        CSVFormat tabs = QUOTED.builder().setDelimiter('\t').get();
        return print(rows, tabs, new FileEncoding(StandardCharsets.UTF_16LE, true));
    }

    private static byte[] sakai(FreshAssignment assignment, List<LmsStudent> students) {
        String maximum = GradeNumber.write(assignment.maximum());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Student ID", "Name", assignment.title() + " [" + maximum + "]", "* " + assignment.title()));
        students.forEach(student -> rows.add(List.of(student.id(), name(student), "", "")));
        return print(rows, QUOTED, new FileEncoding(StandardCharsets.UTF_8, true));
    }

    private static String name(LmsStudent student) {
        return CellText.free(student.name().orElse(""));
    }

    private static byte[] print(List<List<String>> rows, CSVFormat format, FileEncoding encoding) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecords(Collections.unmodifiableList(rows));
        } catch (IOException impossible) {
            throw new IllegalStateException("A string builder takes every character", impossible);
        }
        return encoding.encode(text.toString());
    }
}
