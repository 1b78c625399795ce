package org.ledgerbench.dataselection.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real MinHash signatures and real banding over generated documents, against the collision probability. */
@Tag("experiment")
class MinHashExperimentTest {

    private static final int HASHES = 112;
    private static final int SHINGLE = 5;
    private static final int UNION = 200;
    private static final int PAIRS = 1500;
    private static final long SEED = 9;

    @ParameterizedTest
    @ValueSource(doubles = {0.50, 0.60, 0.65, 0.70, 0.75, 0.80, 0.85})
    void findsAsManyPairsAsTheFormulaSays(double similarity) {
        Banding banding = Banding.of(HASHES, 8);
        SplittableRandom random = new SplittableRandom(SEED + Math.round(100 * similarity));
        long[][] coefficients = coefficients(random);
        List<long[]> signatures = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            int[][] documents = documents(similarity, random);
            Set<Long> left = shingles(documents[0]);
            Set<Long> right = shingles(documents[1]);
            assertThat(jaccard(left, right)).isEqualTo(similarity);
            signatures.add(signature(left, coefficients));
            signatures.add(signature(right, coefficients));
        }
        double expected = banding.collisionProbability(similarity);
        double standardError = Math.sqrt(expected * (1 - expected) / PAIRS);
        double measured = found(signatures, banding) / (double) PAIRS;
        assertThat(Math.abs(measured - expected))
                .as("measured %s, expected %s, standard error %s", measured, expected, standardError)
                .isLessThan(3 * standardError);
    }

    /** Two documents that share a passage and are otherwise strangers: J = shared / (shared + 2 own) shingles. */
    private static int[][] documents(double similarity, SplittableRandom random) {
        int shared = (int) Math.round(similarity * UNION);
        int own = (UNION - shared) / 2;
        int[] passage = random.ints(shared + SHINGLE - 1).toArray();
        int[][] documents = new int[2][];
        for (int i = 0; i < 2; i++) {
            documents[i] = Arrays.copyOf(passage, passage.length + own);
            for (int token = passage.length; token < documents[i].length; token++) {
                documents[i][token] = random.nextInt();
            }
        }
        return documents;
    }

    private static Set<Long> shingles(int[] tokens) {
        Set<Long> shingles = new HashSet<>();
        for (int start = 0; start + SHINGLE <= tokens.length; start++) {
            long hash = 1;
            for (int i = 0; i < SHINGLE; i++) {
                hash = mix(hash * 0x9E3779B97F4A7C15L + tokens[start + i]);
            }
            shingles.add(hash);
        }
        return shingles;
    }

    private static double jaccard(Set<Long> left, Set<Long> right) {
        Set<Long> both = new HashSet<>(left);
        both.retainAll(right);
        return both.size() / (double) (left.size() + right.size() - both.size());
    }

    private static long[][] coefficients(SplittableRandom random) {
        long[][] coefficients = new long[HASHES][2];
        for (long[] pair : coefficients) {
            pair[0] = random.nextLong() | 1;
            pair[1] = random.nextLong();
        }
        return coefficients;
    }

    private static long[] signature(Set<Long> shingles, long[][] coefficients) {
        long[] signature = new long[HASHES];
        Arrays.fill(signature, Long.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < HASHES; i++) {
                signature[i] = Math.min(signature[i], mix(coefficients[i][0] * shingle + coefficients[i][1]));
            }
        }
        return signature;
    }

    /** The finalizer of MurmurHash3. */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }

    /** How many of the pairs (0, 1), (2, 3) ... fall into one bucket of one band. */
    private static int found(List<long[]> signatures, Banding banding) {
        Set<Integer> found = new HashSet<>();
        for (int band = 0; band < banding.bands(); band++) {
            Map<List<Long>, List<Integer>> buckets = new HashMap<>();
            for (int document = 0; document < signatures.size(); document++) {
                List<Long> rows = Arrays.stream(
                                signatures.get(document), band * banding.rows(), (band + 1) * banding.rows())
                        .boxed()
                        .toList();
                buckets.computeIfAbsent(rows, key -> new ArrayList<>()).add(document);
            }
            for (List<Integer> bucket : buckets.values()) {
                for (int document : bucket) {
                    if (document % 2 == 0 && bucket.contains(document + 1)) {
                        found.add(document / 2);
                    }
                }
            }
        }
        return found.size();
    }
}
