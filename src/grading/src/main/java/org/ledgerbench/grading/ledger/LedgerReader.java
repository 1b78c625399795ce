package org.ledgerbench.grading.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Reads ledgers. Whatever the bytes are, a reading comes back: trouble is told by findings, and a bad line never costs
 * the lines around it. Safe for any number of threads; one reader serves a whole class, since it uses its buffers again.
 */
public final class LedgerReader {

    private final LedgerLimits limits;
    private final JsonFactory json;
    private final KnownActs knownActs = new KnownActs();
    private final Queue<Desk> free = new ConcurrentLinkedQueue<>();

    public LedgerReader(LedgerLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        this.json = LedgerJson.factory(limits);
    }

    /**
     * Reads a ledger from its beginning to its end, or to the limit of the file's size. The stream is not closed.
     *
     * @throws IOException if the stream fails; never because of what the bytes say
     */
    public LedgerReading read(InputStream in) throws IOException {
        Desk desk = free.poll();
        if (desk == null) {
            desk = new Desk();
        }
        LedgerReading reading = desk.read(in);
        free.offer(desk);
        return reading;
    }

    /** Everything one thread needs for one file, used again for the next. One that failed is not put back. */
    private final class Desk {

        private final FileBytes file = new FileBytes();
        private final MessageDigest digest = Sha256.digest();
        private final LedgerPass pass = new LedgerPass(json, limits, knownActs);

        LedgerReading read(InputStream in) throws IOException {
            FindingList findings = new FindingList();
            Optional<Ledger> ledger = Optional.empty();
            boolean fits = file.load(in, limits.fileBytes());
            if (fits) {
                ledger = read(findings);
            } else {
                findings.add(
                        FindingCode.FILE_TOO_LARGE,
                        "The file is larger than " + limits.fileBytes()
                                + " bytes, the limit for a ledger. Hand in the ledger that the program wrote.");
            }
            digest.update(file.array(), 0, file.length());
            List<Finding> listed = findings.toList();
            file.trim();
            return new LedgerReading(ledger, listed, Sha256.hex(digest));
        }

        private Optional<Ledger> read(FindingList findings) throws IOException {
            byte[] bytes = file.array();
            ByteOrderMark mark = ByteOrderMark.of(bytes, file.length());
            if (mark == ByteOrderMark.UTF_16_OR_32) {
                findings.add(
                        FindingCode.WRONG_ENCODING,
                        "The file is text in UTF-16 or UTF-32; a ledger is UTF-8."
                                + " Hand in the file as the program wrote it, not as another program saved it.");
                return Optional.empty();
            }
            if (mark == ByteOrderMark.UTF_8) {
                findings.add(
                        FindingCode.BYTE_ORDER_MARK,
                        1,
                        "Line 1 begins with a byte order mark, which the program does not write:"
                                + " another program saved the file. The mark is passed over.");
            }
            return pass.read(bytes, mark.length(), file.length(), findings);
        }
    }
}
