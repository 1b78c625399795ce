package org.ledgerbench.workbench.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledgerbench.grading.replay.Mismatch;
import org.ledgerbench.grading.replay.ReplayedRun;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.words.Quantities;

/** Lays recorded runs beside recomputed ones. */
final class RunWriter {

    private static final double TOLERANCE = 1e-6;

    private RunWriter() {}

    static RunSheet sheet(Part part, List<ReplayedRun> runs) {
        List<RunSheet.Row> rows = new ArrayList<>();
        for (ReplayedRun run : runs) {
            rows.add(row(part, run, rows.size() + 1));
        }
        return new RunSheet(
                part.instruments().knobs().stream()
                        .map(knob -> knob.help().label())
                        .toList(),
                part.instruments().readings().stream().map(Reading::label).toList(),
                rows);
    }

    private static RunSheet.Row row(Part part, ReplayedRun run, int number) {
        List<String> knobs = new ArrayList<>();
        for (Knob knob : part.instruments().knobs()) {
            Value value = run.run().knobs().values().get(knob.id());
            knobs.add(value == null ? "" : Quantities.words(value, knob.help().unit()));
        }
        Set<String> mismatched = run.outcome().isEmpty()
                ? Set.of()
                : run.mismatches(TOLERANCE).stream().map(Mismatch::reading).collect(Collectors.toSet());
        List<RunSheet.Cell> cells = new ArrayList<>();
        for (Reading reading : part.instruments().readings()) {
            cells.add(cell(reading, run, mismatched.contains(reading.id())));
        }
        return new RunSheet.Row(
                number, run.run().line(), knobs, cells, run.outcome().isPresent());
    }

    private static RunSheet.Cell cell(Reading reading, ReplayedRun run, boolean isMismatch) {
        Map<String, Value> recorded = run.run().readings().orElse(Map.of());
        Map<String, Value> recomputed = run.outcome().map(Outcome::readings).orElse(Map.of());
        return new RunSheet.Cell(words(recorded, reading), words(recomputed, reading), isMismatch);
    }

    private static Optional<String> words(Map<String, Value> values, Reading reading) {
        return Optional.ofNullable(values.get(reading.id())).map(value -> Quantities.words(value, reading.unit()));
    }
}
