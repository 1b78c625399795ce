package org.ledgerbench.exchange.results;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ledgerbench.exchange.text.CellText;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Criterion;

/**
 * Writes a class as CSV, a row a student: RFC 4180, UTF-8, no byte order mark, since scripts read it into the first
 * column's name, and whoever wants a spreadsheet has the XLSX. A cell is empty where there are no points, which is never
 * the same as 0; the words are in the columns of state and outcome. Thread-safe.
 */
public final class GradesCsv {

    private static final List<String> IDENTITY = List.of("id", "name", "track", "source", "state");
    private static final List<String> SCORE = List.of("points", "pendingByHand", "penalty");

    private final CancelToken cancel;

    /** @param cancel polled for each student */
    public GradesCsv(CancelToken cancel) {
        this.cancel = cancel;
    }

    /** Writes a class. The stream is flushed and stays open. */
    public void write(ClassResult graded, OutputStream stream) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        List<String> criteria =
                graded.rubric().criteria().stream().map(Criterion::id).toList();
        printer.printRecord(header(criteria));
        for (StudentResult student : graded.students()) {
            cancel.check();
            printer.printRecord(row(student, criteria));
        }
        printer.flush();
    }

    private static List<String> header(List<String> criteria) {
        List<String> header = new ArrayList<>(IDENTITY);
        header.addAll(SCORE);
        for (String criterion : criteria) {
            header.add(CellText.key(criterion));
            header.add(CellText.key(criterion) + ".outcome");
        }
        header.add("findings");
        header.add("superseded");
        return header;
    }

    private static List<String> row(StudentResult student, List<String> criteria) {
        List<String> row = new ArrayList<>();
        Identity identity = student.identity();
        row.add(CellText.key(identity.id()));
        row.add(identity.name().map(CellText::free).orElse(""));
        row.add(identity.track().map(CellText::key).orElse(""));
        row.add(identity.source().map(CellText::key).orElse(""));
        row.add(student.state().name());
        row.add(points(student.score().map(Score::points)));
        row.add(points(student.score().map(Score::pendingByHand)));
        row.add(points(student.score().map(Score::penalty)));
        Map<String, CriterionResult> byId = new HashMap<>();
        student.criteria().forEach(result -> byId.put(result.id(), result));
        for (String criterion : criteria) {
            Optional<CriterionResult> result = Optional.ofNullable(byId.get(criterion));
            row.add(points(result.flatMap(CriterionResult::points)));
            row.add(result.map(known -> known.outcome().name()).orElse(""));
        }
        row.add(CellText.free(
                student.findings().stream().map(Finding::code).distinct().collect(Collectors.joining(" "))));
        row.add(CellText.free(String.join("\n", student.superseded())));
        return row;
    }

    private static String points(Optional<BigDecimal> points) {
        return points.map(Points::text).orElse("");
    }
}
