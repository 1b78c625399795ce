package org.ledgerbench.exchange.roster;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.roster.RosterHeader.Column;
import org.ledgerbench.grading.intake.Roster;

/** Collects the rows of a roster, and what is wrong with them. */
final class RosterRows {

    private static final int PROBLEMS_SHOWN = 10;
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "excused");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "0");

    private final RosterHeader header;
    private final ZoneId zone;
    private final String name;
    private final List<Roster.Member> members = new ArrayList<>();
    private final Map<String, Long> lineOfId = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private int localTimes;

    RosterRows(RosterHeader header, ZoneId zone, String name) {
        this.header = header;
        this.zone = zone;
        this.name = name;
    }

    void add(CSVRecord row, long line) {
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        String id = header.cell(row, Column.ID);
        if (id.isEmpty()) {
            problem(line, "the id is missing. Fill it in, or remove the row");
            return;
        }
        if (row.size() > header.width()) {
            problem(
                    line,
                    "there are " + row.size() + " cells under " + header.width()
                            + " columns. Put quotes around a name that contains the delimiter");
            return;
        }
        Long before = lineOfId.putIfAbsent(id, line);
        if (before != null) {
            problem(line, "the id " + id + " stands in line " + before + " already. Remove one of the two rows");
            return;
        }
        String studentName = header.cell(row, Column.NAME);
        members.add(new Roster.Member(
                id,
                studentName.isEmpty() ? Optional.empty() : Optional.of(studentName),
                due(header.cell(row, Column.DUE), line),
                excused(header.cell(row, Column.EXCUSED), line)));
    }

    private Optional<Instant> due(String text, long line) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            DueTime due = DueTime.parse(text, zone);
            localTimes += due.local() ? 1 : 0;
            return Optional.of(due.instant());
        } catch (DateTimeException noTime) {
            problem(line, "the due time " + text + " is not understood. " + DueTime.HINT);
            return Optional.empty();
        }
    }

    private boolean excused(String text, long line) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(lowerCase) && !NO.contains(lowerCase)) {
            problem(line, "excused is " + text + ", but is written yes or no");
        }
        return YES.contains(lowerCase);
    }

    private void problem(long line, String sentence) {
        problems.add(name + ", line " + line + ": " + sentence + ".");
    }

    void failOnProblems() throws ExchangeException {
        if (problems.isEmpty()) {
            return;
        }
        List<String> shown = new ArrayList<>(problems.subList(0, Math.min(PROBLEMS_SHOWN, problems.size())));
        if (shown.size() < problems.size()) {
            shown.add("There are " + (problems.size() - shown.size()) + " more lines like these.");
        }
        throw new ExchangeException(String.join("\n", shown));
    }

    List<Roster.Member> members() {
        return List.copyOf(members);
    }

    Optional<String> localTimes() {
        return localTimes == 0
                ? Optional.empty()
                : Optional.of(localTimes
                        + (localTimes == 1
                                ? " due time names no time zone and was"
                                : " due times name no time zone and were")
                        + " read as " + zone
                        + "; a date alone means the end of that day.");
    }
}
