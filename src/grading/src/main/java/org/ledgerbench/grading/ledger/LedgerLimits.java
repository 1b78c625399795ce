package org.ledgerbench.grading.ledger;

/**
 * How much a reader takes before it stops. A megabyte is 1024 * 1024 bytes.
 *
 * @param fileBytes the largest file read
 * @param entries the largest number of lines after the header
 * @param nesting the deepest nesting of one line
 * @param textCharacters the longest single text
 */
public record LedgerLimits(int fileBytes, int entries, int nesting, int textCharacters) {

    /** The limits of the published format: 10 MB a file, 100 000 entries, 64 levels, 1 MB a text. */
    public static final LedgerLimits STANDARD = new LedgerLimits(10 << 20, 100_000, 64, 1 << 20);

    public LedgerLimits {
        if (fileBytes <= 0 || entries <= 0 || nesting <= 0 || textCharacters <= 0) {
            throw new IllegalArgumentException("Limits are positive numbers");
        }
        if (fileBytes > Integer.MAX_VALUE - 64) {
            throw new IllegalArgumentException("A ledger is read whole, so it stays below 2 GB");
        }
    }
}
