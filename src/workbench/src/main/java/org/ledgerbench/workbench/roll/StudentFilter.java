package org.ledgerbench.workbench.roll;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

/**
 * Which students are shown.
 *
 * @param state only those in this state
 * @param track only those on this track
 * @param flagged only those with findings
 * @param scores only those whose points lie within
 * @param words every word must stand in the id, name, track, state or a finding, in whatever case
 */
public record StudentFilter(
        Optional<StudentState> state, Optional<String> track, boolean flagged, Optional<Scores> scores, String words) {

    /** Everybody. */
    public static final StudentFilter ALL =
            new StudentFilter(Optional.empty(), Optional.empty(), false, Optional.empty(), "");

    /**
     * A range of points, both ends included.
     *
     * @param least the least
     * @param most the most
     */
    public record Scores(double least, double most) {}

    public StudentFilter {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(words, "words");
    }

    /** Whether the student is shown; names are searched as they are shown. */
    public boolean accepts(StudentResult student, Naming naming) {
        return state.map(wanted -> wanted == student.state()).orElse(true)
                && track.map(wanted -> wanted.equals(student.identity().track().orElse("")))
                        .orElse(true)
                && (!flagged || !student.findings().isEmpty())
                && scores.map(range -> within(range, student)).orElse(true)
                && hasWords(student, naming);
    }

    private static boolean within(Scores range, StudentResult student) {
        Optional<Double> points = student.score().map(Score::points).map(Number::doubleValue);
        return points.isPresent() && points.get() >= range.least() && points.get() <= range.most();
    }

    private boolean hasWords(StudentResult student, Naming naming) {
        if (words.isBlank()) {
            return true;
        }
        StringBuilder text = new StringBuilder()
                .append(naming.id(student))
                .append(' ')
                .append(naming.name(student))
                .append(' ')
                .append(student.identity().track().orElse(""))
                .append(' ')
                .append(student.state());
        student.findings().forEach(finding -> text.append(' ').append(finding.code()));
        String searched = text.toString().toLowerCase(Locale.ROOT);
        for (String word : words.trim().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
