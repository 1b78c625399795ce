package org.ledgerbench.benchmarks;

/** A process that keeps a processor busy until it is ended, or for two minutes. */
public final class Burner {

    private static final long NANOS = 120_000_000_000L;

    private Burner() {}

    /** @param arguments none */
    public static void main(String[] arguments) {
        long end = System.nanoTime() + NANOS;
        double sum = 0;
        for (long count = 1; System.nanoTime() < end; count++) {
            sum += 1.0 / count;
        }
        System.out.println(sum);
    }
}
