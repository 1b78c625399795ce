package org.ledgerbench.workbench.cohort;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledgerbench.grading.cohort.SameRuns;
import org.ledgerbench.grading.cohort.SameRunsSearch;
import org.ledgerbench.grading.cohort.StudentPlay;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.workbench.roll.Naming;
import org.ledgerbench.workbench.text.Texts;

/**
 * The pairs of students with the same runs, as they are shown.
 *
 * @param rows the pairs, the most telling first
 * @param isComplete whether these are all
 */
record Pairs(List<Row> rows, boolean isComplete) {

    /** Fewer runs of a part are the same by chance too often. */
    static final int FEWEST_RUNS = 3;

    /** As many as anybody will look at. */
    static final int MOST = 500;

    /**
     * A student of a pair.
     *
     * @param id the id
     * @param shown what the student is called
     */
    record Who(String id, String shown) {}

    /**
     * A pair.
     *
     * @param first one of them
     * @param second the other
     * @param track the track's title
     * @param parts the titles of the parts
     * @param runs how many runs are the same
     * @param sharers how many students recorded the rarest of the sequences
     */
    record Row(Who first, Who second, String track, String parts, int runs, int sharers) {}

    Pairs {
        rows = List.copyOf(rows);
    }

    /** The pairs of a class. A pair is sorted by what its students are called, so that a pseudonym gives nothing away. */
    static Pairs of(List<StudentPlay> plays, List<StudentResult> students, Naming naming, MissionWords words) {
        SameRunsSearch.Found found = new SameRunsSearch(FEWEST_RUNS, MOST).find(plays);
        Map<String, String> names = new HashMap<>();
        students.forEach(student -> names.put(student.identity().id(), shown(student, naming)));
        List<Row> rows = found.pairs().stream()
                .map(pair -> row(pair, names, words))
                .sorted(Comparator.comparingInt((Row row) -> -row.runs())
                        .thenComparingInt(Row::sharers)
                        .thenComparing(row -> row.first().shown())
                        .thenComparing(row -> row.second().shown()))
                .toList();
        return new Pairs(rows, found.isComplete());
    }

    private static Row row(SameRuns pair, Map<String, String> names, MissionWords words) {
        Who one = new Who(pair.first(), names.getOrDefault(pair.first(), pair.first()));
        Who other = new Who(pair.second(), names.getOrDefault(pair.second(), pair.second()));
        boolean inOrder = one.shown().compareTo(other.shown()) <= 0;
        return new Row(
                inOrder ? one : other,
                inOrder ? other : one,
                words.track(pair.track()),
                words.isEveryPart(pair.parts())
                        ? Texts.text("class.pairs.every")
                        : pair.parts().stream().map(words::part).collect(Collectors.joining(", ")),
                pair.runs(),
                pair.sharers());
    }

    private static String shown(StudentResult student, Naming naming) {
        String name = naming.name(student);
        return name.isBlank() ? naming.id(student) : naming.id(student) + " \u00b7 " + name;
    }
}
