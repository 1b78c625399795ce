package org.ledgerbench.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledgerbench.grading.cohort.PredictionCount;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Value;

/** Counts what a class predicted in a part, a series a track, and marks where the truth lies. */
final class Predictions {

    private static final String MARK = "\u25C4 truth";
    private static final String OTHER_TRACKS = "Other tracks";

    private final List<PredictionCount> counted;
    private final Missions missions;

    Predictions(List<PredictionCount> counted, Missions missions) {
        this.counted = counted;
        this.missions = missions;
    }

    /** What one track predicted, and the right answers. */
    private record OfTrack(String title, List<PredictionCount> predicted) {

        Set<Value> truths() {
            return predicted.stream()
                    .flatMap(count -> count.truth().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        String seriesName() {
            String right = truths().stream().map(Value::text).sorted().collect(Collectors.joining(" or "));
            return title + (right.isEmpty() ? " (truth not known)" : " (truth: " + right + ")");
        }
    }

    CountTable of(String part) {
        List<OfTrack> tracks = byTrack(part);
        Optional<Lock> lock = missions.part(part).map(Part::lock);
        Set<Value> occurring = new LinkedHashSet<>();
        tracks.forEach(track -> track.predicted().forEach(count -> occurring.add(count.predicted())));
        tracks.forEach(track -> occurring.addAll(track.truths()));
        Categories categories = Categories.of(lock, occurring);
        List<CountTable.Series> series = tracks.stream()
                .map(track -> new CountTable.Series(track.seriesName(), counts(track, categories)))
                .toList();
        return new CountTable(
                "Predictions: " + missions.partTitle(part), unit(lock), marked(tracks, categories), series);
    }

    private List<OfTrack> byTrack(String part) {
        Map<String, OfTrack> byTitle = new LinkedHashMap<>();
        List<String> tracks = missions.tracks();
        tracks.forEach(track -> byTitle.put(track, newTrack(missions.trackTitle(track))));
        byTitle.put("", newTrack(OTHER_TRACKS));
        for (PredictionCount count : counted) {
            if (count.part().equals(part)) {
                byTitle.get(byTitle.containsKey(count.track()) ? count.track() : "")
                        .predicted()
                        .add(count);
            }
        }
        return byTitle.values().stream()
                .filter(track -> !track.predicted().isEmpty())
                .toList();
    }

    private static OfTrack newTrack(String title) {
        return new OfTrack(title, new ArrayList<>());
    }

    private static List<Integer> counts(OfTrack track, Categories categories) {
        List<Integer> counts =
                new ArrayList<>(Collections.nCopies(categories.labels().size(), 0));
        for (PredictionCount count : track.predicted()) {
            int index = categories.indexOf(count.predicted());
            counts.set(index, counts.get(index) + count.students());
        }
        return counts;
    }

    private static String unit(Optional<Lock> lock) {
        return lock.isPresent() && lock.get() instanceof Lock.OfNumber number
                ? "Predicted, " + number.unit()
                : "Predicted";
    }

    private static List<String> marked(List<OfTrack> tracks, Categories categories) {
        long tracksWithTruth =
                tracks.stream().filter(track -> !track.truths().isEmpty()).count();
        List<String> labels = new ArrayList<>(categories.labels());
        for (int index = 0; index < labels.size(); index++) {
            int category = index;
            List<String> rightFor = tracks.stream()
                    .filter(track -> track.truths().stream().anyMatch(truth -> categories.indexOf(truth) == category))
                    .map(OfTrack::title)
                    .toList();
            if (!rightFor.isEmpty()) {
                String whose = rightFor.size() == tracksWithTruth ? "" : " for " + String.join(", ", rightFor);
                labels.set(index, labels.get(index) + " " + MARK + whose);
            }
        }
        return labels;
    }
}
