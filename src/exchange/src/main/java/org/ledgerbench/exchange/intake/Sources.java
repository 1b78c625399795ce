package org.ledgerbench.exchange.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ledgerbench.grading.intake.Submission;

/**
 * Gives every ledger its source: the path relative to the path given. Where two paths given hold ledgers of the same
 * source, those get the last name of their path in front, then, if that is still the same, its number among the paths.
 */
final class Sources {

    private Sources() {}

    /** A ledger found: in which of the paths given, and where. */
    record Found(int pathNumber, Path given, Path ledger) {

        String relative() {
            Path relative = given.equals(ledger) ? ledger.getFileName() : given.relativize(ledger);
            return slashed(relative);
        }

        String named() {
            return given.equals(ledger) ? slashed(ledger.getFileName()) : nameOf(given) + "/" + relative();
        }

        String numbered() {
            return (pathNumber + 1) + "/" + named();
        }
    }

    static List<Submission> name(List<Found> ledgers) {
        List<String> sources =
                new ArrayList<>(ledgers.stream().map(Found::relative).toList());
        lengthen(sources, ledgers, Found::named);
        lengthen(sources, ledgers, Found::numbered);
        distinguish(sources);
        return IntStream.range(0, ledgers.size())
                .mapToObj(i -> (Submission)
                        new LedgerFile(sources.get(i), ledgers.get(i).ledger()))
                .sorted(Comparator.comparing(Submission::source))
                .toList();
    }

    private static void lengthen(List<String> sources, List<Found> ledgers, Function<Found, String> longer) {
        Set<String> twice = twice(sources);
        for (int i = 0; i < sources.size(); i++) {
            if (twice.contains(sources.get(i))) {
                sources.set(i, longer.apply(ledgers.get(i)));
            }
        }
    }

    /** Two names may still be one text: where their bytes are no text at all, or a folder is called as our numbers are. */
    private static void distinguish(List<String> sources) {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < sources.size(); i++) {
            String source = sources.get(i);
            for (int number = 2; !taken.add(source); number++) {
                source = sources.get(i) + " (" + number + ")";
            }
            sources.set(i, source);
        }
    }

    private static Set<String> twice(List<String> sources) {
        Map<String, Integer> counts = new HashMap<>();
        sources.forEach(source -> counts.merge(source, 1, Integer::sum));
        Set<String> twice = new HashSet<>();
        counts.forEach((source, count) -> {
            if (count > 1) {
                twice.add(source);
            }
        });
        return twice;
    }

    private static String nameOf(Path given) {
        return LedgerName.fileName(given.toAbsolutePath().normalize());
    }

    static String slashed(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }
}
