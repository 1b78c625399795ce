package org.ledgerbench.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.LockPrediction;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Value;

/** Counts what a class predicted in a part, a series a track, and marks where the truth lies. */
final class Predictions {

    private static final String MARK = "\u25C4 truth";

    private final ClassResult graded;
    private final Missions missions;

    Predictions(ClassResult graded, Missions missions) {
        this.graded = graded;
        this.missions = missions;
    }

    CountTable of(String part) {
        List<String> tracks = missions.tracks().stream()
                .filter(track -> predictions(part, track).findAny().isPresent())
                .toList();
        Categories categories = categories(part, tracks);
        List<CountTable.Series> series = new ArrayList<>();
        for (String track : tracks) {
            List<Integer> counts =
                    new ArrayList<>(Collections.nCopies(categories.labels().size(), 0));
            predictions(part, track)
                    .map(prediction -> categories.indexOf(prediction.predicted()))
                    .forEach(index -> counts.set(index, counts.get(index) + 1));
            series.add(new CountTable.Series(seriesName(part, track), counts));
        }
        return new CountTable(
                "Predictions in " + missions.partTitle(part),
                unit(part, tracks),
                marked(part, tracks, categories),
                series);
    }

    private String seriesName(String part, String track) {
        String truths = truths(part, track).stream().map(Value::text).collect(Collectors.joining(" or "));
        return missions.trackTitle(track) + (truths.isEmpty() ? " (truth not known)" : " (truth: " + truths + ")");
    }

    private String unit(String part, List<String> tracks) {
        return lock(part, tracks)
                .filter(Lock.OfNumber.class::isInstance)
                .map(lock -> "Predicted, " + ((Lock.OfNumber) lock).unit())
                .orElse("Predicted");
    }

    private List<String> marked(String part, List<String> tracks, Categories categories) {
        List<String> labels = new ArrayList<>(categories.labels());
        for (int index = 0; index < labels.size(); index++) {
            int category = index;
            List<String> rightFor = tracks.stream()
                    .filter(track ->
                            truths(part, track).stream().anyMatch(truth -> categories.indexOf(truth) == category))
                    .map(missions::trackTitle)
                    .toList();
            if (!rightFor.isEmpty()) {
                String whose = rightFor.size() == tracks.size() ? "" : " for " + String.join(", ", rightFor);
                labels.set(index, labels.get(index) + " " + MARK + whose);
            }
        }
        return labels;
    }

    private Categories categories(String part, List<String> tracks) {
        Set<Value> values = new LinkedHashSet<>();
        tracks.forEach(track -> predictions(part, track).forEach(prediction -> values.add(prediction.predicted())));
        tracks.forEach(track -> values.addAll(truths(part, track)));
        return Categories.of(lock(part, tracks), values);
    }

    private Optional<Lock> lock(String part, List<String> tracks) {
        return tracks.stream()
                .flatMap(track -> missions.part(track, part).stream())
                .map(Part::lock)
                .findFirst();
    }

    private Set<Value> truths(String part, String track) {
        return predictions(part, track)
                .flatMap(prediction -> prediction.truth().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<LockPrediction> predictions(String part, String track) {
        return graded.students().stream()
                .filter(student -> student.identity().track().equals(Optional.of(track)))
                .flatMap(student -> student.observations().predictions().stream())
                .filter(prediction -> prediction.part().equals(part));
    }

    /** What predictions are counted by: the options of a choice, or intervals of numbers. */
    private interface Categories {

        List<String> labels();

        int indexOf(Value value);

        static Categories of(Optional<Lock> lock, Set<Value> values) {
            boolean numbers = values.stream().allMatch(Value.Numeric.class::isInstance);
            if (numbers && !values.isEmpty()) {
                return ofNumbers(lock, values);
            }
            Set<String> words = new TreeSet<>();
            values.forEach(value -> words.add(value.text()));
            List<Option> options = lock.filter(Lock.OfChoice.class::isInstance)
                    .map(known -> ((Lock.OfChoice) known).options())
                    .orElse(List.of());
            return ofWords(options, words);
        }

        private static Categories ofNumbers(Optional<Lock> lock, Set<Value> values) {
            double[] numbers = values.stream()
                    .mapToDouble(value -> ((Value.Numeric) value).value())
                    .toArray();
            Bins bins = lock.filter(Lock.OfNumber.class::isInstance)
                    .map(known -> (Lock.OfNumber) known)
                    .map(known -> Bins.over(known.minimum(), known.maximum()))
                    .orElseGet(() -> Bins.over(
                            Arrays.stream(numbers).min().orElse(0),
                            Arrays.stream(numbers).max().orElse(1)));
            return new Categories() {
                @Override
                public List<String> labels() {
                    return bins.labels();
                }

                @Override
                public int indexOf(Value value) {
                    return bins.indexOf(((Value.Numeric) value).value());
                }
            };
        }

        private static Categories ofWords(List<Option> options, Set<String> words) {
            Set<String> values = new LinkedHashSet<>();
            options.forEach(option -> values.add(option.value().text()));
            values.addAll(words);
            List<String> known = List.copyOf(values);
            return new Categories() {
                @Override
                public List<String> labels() {
                    return known;
                }

                @Override
                public int indexOf(Value value) {
                    return known.indexOf(value.text());
                }
            };
        }
    }
}
