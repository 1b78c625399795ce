package org.ledgerbench.grading.ledger;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Writes a ledger line after line, each with the hash of the line before. The chain makes a careless edit visible; it
 * holds no secret and proves nothing against somebody who computes it anew. For one thread.
 */
public final class LedgerChain {

    private final MessageDigest digest = Sha256.digest();
    private String prev;

    private LedgerChain(String prev) {
        this.prev = prev;
    }

    /** A chain to be begun with a header. */
    public static LedgerChain empty() {
        return new LedgerChain(null);
    }

    /** A chain that goes on after that line, given without its line end. */
    public static LedgerChain after(byte[] lastLine) {
        LedgerChain chain = empty();
        chain.prev = chain.hash(lastLine);
        return chain;
    }

    /** The header's line with its line feed. @throws IllegalStateException if the chain has begun */
    public byte[] begin(Header header) {
        if (prev != null) {
            throw new IllegalStateException("A ledger has one header, its first line");
        }
        return advance(LedgerLines.of(header));
    }

    /** The entry's line with its line feed. @throws IllegalStateException if no line came before */
    public byte[] append(Entry entry) {
        return advance(LedgerLines.of(entry, prev()));
    }

    /** The lower-case hex SHA-256 of the last line. @throws IllegalStateException if there is none */
    public String prev() {
        if (prev == null) {
            throw new IllegalStateException("A ledger begins with its header");
        }
        return prev;
    }

    private byte[] advance(byte[] line) {
        prev = hash(line);
        byte[] withLineFeed = Arrays.copyOf(line, line.length + 1);
        withLineFeed[line.length] = '\n';
        return withLineFeed;
    }

    private String hash(byte[] line) {
        digest.update(line);
        return Sha256.hex(digest);
    }
}
