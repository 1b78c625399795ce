package org.ledgerbench.grading.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/**
 * Prints how long reading takes beside a bare token walk over the same bytes with the same parser settings, on one
 * thread and on two. Run its main from the test class path; the argument is the number of rounds.
 */
public final class ReadingSpeed {

    private static final int FILES = 2000;
    private static final int RUNS = 25;

    private final List<byte[]> files;
    private final JsonFactory json = LedgerJson.factory(LedgerLimits.STANDARD);
    private final LedgerReader reader = new LedgerReader(LedgerLimits.STANDARD);

    private ReadingSpeed(List<byte[]> files) {
        this.files = files;
    }

    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        Random random = new Random(9);
        List<byte[]> files = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            files.add(ledger(random));
        }
        new ReadingSpeed(files).measure(rounds, System.out);
    }

    private void measure(int rounds, PrintStream out) {
        long bytes = files.stream().mapToLong(file -> file.length).sum();
        out.printf("%d files of %d bytes%n", FILES, bytes / FILES);
        for (int threads : new int[] {1, 2}) {
            double[] walks = new double[rounds];
            double[] reads = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                walks[round] = microsecondsAFile(threads, this::walk);
                reads[round] = microsecondsAFile(threads, this::read);
            }
            double walk = median(walks);
            double read = median(reads);
            out.printf("%d thread(s): walk %.1f us, read %.1f us, ratio %.2f%n", threads, walk, read, read / walk);
        }
    }

    private interface Work {
        long on(byte[] file) throws IOException;
    }

    private double microsecondsAFile(int threads, Work work) {
        long start = System.nanoTime();
        IntStream.range(0, threads).parallel().forEach(thread -> {
            for (int index = thread; index < FILES; index += threads) {
                try {
                    if (work.on(files.get(index)) == 0) {
                        throw new IllegalStateException("Nothing was read");
                    }
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            }
        });
        return (System.nanoTime() - start) / 1e3 / FILES;
    }

    private long walk(byte[] file) throws IOException {
        long tokens = 0;
        try (JsonParser parser = json.createParser(file)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private long read(byte[] file) throws IOException {
        LedgerReading reading = reader.read(new ByteArrayInputStream(file));
        if (!reading.findings().isEmpty()) {
            throw new IllegalStateException(reading.findings().toString());
        }
        return reading.ledger().orElseThrow().entries().size();
    }

    private static double median(double[] values) {
        double[] late = Arrays.copyOfRange(values, values.length / 2, values.length);
        Arrays.sort(late);
        return late[late.length / 2];
    }

    private static byte[] ledger(Random random) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry.Lock(SampleLedger.stamp(1), "labeling-roi", Value.of("fewer")));
        for (int run = 0; run < RUNS; run++) {
            Map<String, Value> knobs = new LinkedHashMap<>();
            knobs.put("sampler", Value.of(random.nextBoolean() ? "random" : "uncertainty"));
            knobs.put("batchSize", Value.of(1000));
            knobs.put("labels", Value.of(2000 + 100 * random.nextInt(300)));
            Map<String, Value> readings = new LinkedHashMap<>();
            for (String name : List.of("labelsBought")) {
                readings.put(name, Value.of(random.nextInt(100)));
            }
            for (String name : List.of("totalCost", "accuracy")) {
                readings.put(name, Value.of(random.nextDouble() * 1000));
            }
            readings.put("withinBudget", Value.of(random.nextBoolean()));
            entries.add(new Entry.Run(
                    SampleLedger.stamp(run + 2), "labeling-roi", new Settings(knobs), Optional.of(readings)));
        }
        entries.add(new Entry.Reflection(SampleLedger.stamp(RUNS + 2), "labeling-roi", "why", "word ".repeat(60)));
        entries.add(new Entry.Submit(SampleLedger.stamp(RUNS + 3)));
        return SampleLedger.bytes(SampleLedger.header(), entries);
    }
}
