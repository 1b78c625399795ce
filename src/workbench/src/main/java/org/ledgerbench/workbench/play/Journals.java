package org.ledgerbench.workbench.play;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Header;

/** Opens ledgers on the disk. */
public interface Journals {

    /**
     * A new ledger.
     *
     * @throws IOException if the file is there already or cannot be written; the message says what to do
     */
    Journal create(Path file, Header header) throws IOException;

    /**
     * A ledger that goes on where it was left.
     *
     * @throws IOException if it cannot be read, cannot be written, or another window writes it; the message says which
     */
    Opened resume(Path file) throws IOException;

    /**
     * A ledger opened again.
     *
     * @param journal takes further acts
     * @param header its header
     * @param entries what it holds
     * @param notices what was noticed, such as a half-written last line that was cut off
     */
    record Opened(Journal journal, Header header, List<Entry> entries, List<String> notices) {

        public Opened {
            entries = List.copyOf(entries);
            notices = List.copyOf(notices);
        }
    }
}
