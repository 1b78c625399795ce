package org.ledgerbench.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ledgerbench.grading.ledger.LedgerJson;
import org.ledgerbench.grading.ledger.LedgerLimits;

/**
 * The yardstick: reads each file whole and steps over its JSON tokens, with the parser settings of the ledger reader, and
 * does nothing with them.
 */
final class TokenWalk {

    private final JsonFactory json = LedgerJson.factory(LedgerLimits.STANDARD);
    private final List<Path> files;

    TokenWalk(List<Path> files) {
        this.files = files;
    }

    /** The number of tokens, so that the walk cannot be optimised away. */
    long run(int threads) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Long>> counts = IntStream.range(0, threads)
                    .mapToObj(ignored -> pool.submit(() -> walk(next)))
                    .toList();
            long tokens = 0;
            for (Future<Long> count : counts) {
                tokens += count.get();
            }
            return tokens;
        } finally {
            pool.shutdown();
        }
    }

    private long walk(AtomicInteger next) {
        long tokens = 0;
        for (int index = next.getAndIncrement(); index < files.size(); index = next.getAndIncrement()) {
            try (JsonParser parser = json.createParser(Files.readAllBytes(files.get(index)))) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            } catch (IOException faulty) {
                // A class has broken ledgers: the walk over such a file ends where its JSON does.
                tokens++;
            }
        }
        return tokens;
    }

    /** Every ledger below a folder. */
    static List<Path> ledgers(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".ledger.jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
