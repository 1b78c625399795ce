package org.ledgerbench.workbench.play;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.grading.ledger.Entry;

/** A journal in memory whose disk can be full, and whose other places can be full, too. */
final class FragileJournal implements Journal {

    final List<Entry> kept = new ArrayList<>();
    Optional<String> failure = Optional.empty();
    Optional<FragileJournal> elsewhere = Optional.empty();
    Optional<FragileJournal> putBack = Optional.empty();
    boolean closed;
    private final String place;

    FragileJournal(String place) {
        this.place = place;
    }

    @Override
    public void append(Entry entry) throws IOException {
        if (failure.isPresent()) {
            throw new IOException(failure.get());
        }
        kept.add(entry);
    }

    @Override
    public Journal continueAt(Path other) throws IOException {
        if (elsewhere.isEmpty()) {
            throw new IOException("The place " + other + " is full, too.");
        }
        elsewhere.get().kept.addAll(kept);
        closed = true;
        return elsewhere.get();
    }

    @Override
    public Journal reopen() throws IOException {
        if (putBack.isEmpty()) {
            throw new IOException("The stick is not back.");
        }
        closed = true;
        return putBack.get();
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public void close() {
        closed = true;
    }
}
