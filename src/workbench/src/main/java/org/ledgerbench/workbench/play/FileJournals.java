package org.ledgerbench.workbench.play;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ledgerbench.exchange.ledgerfile.LedgerFile;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.grading.ledger.Stamp;

/** Journals that are ledger files, locked against a second window and flushed at each act. */
public final class FileJournals implements Journals {

    @Override
    public Journal create(Path file, Header header) throws IOException {
        return new FileJournal(LedgerFile.create(file, header));
    }

    @Override
    public Opened resume(Path file) throws IOException {
        LedgerFile opened = LedgerFile.resume(file);
        Ledger ledger = opened.opening().ledger().orElseThrow();
        List<String> notices = opened.findings().stream().map(Finding::message).toList();
        return new Opened(new FileJournal(opened), ledger.header(), ledger.entries(), notices);
    }

    private static final class FileJournal implements Journal {

        private final LedgerFile file;

        FileJournal(LedgerFile file) {
            this.file = file;
        }

        @Override
        public void append(Entry entry) throws IOException {
            file.append(entry.stamp().at().orElseThrow(), stamp -> stamped(entry, stamp));
        }

        @Override
        public Journal continueAt(Path elsewhere) throws IOException {
            return new FileJournal(file.continueAt(elsewhere));
        }

        @Override
        public Journal reopen() throws IOException {
            return new FileJournal(file.reopen());
        }

        @Override
        public String place() {
            return file.path().toString();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        private static Entry stamped(Entry entry, Stamp stamp) {
            if (entry instanceof Entry.Lock lock) {
                return new Entry.Lock(stamp, lock.part(), lock.answer());
            }
            if (entry instanceof Entry.Run run) {
                return new Entry.Run(stamp, run.part(), run.knobs(), run.readings());
            }
            if (entry instanceof Entry.Answer answer) {
                return new Entry.Answer(stamp, answer.part(), answer.values());
            }
            if (entry instanceof Entry.Reflection reflection) {
                return new Entry.Reflection(stamp, reflection.part(), reflection.prompt(), reflection.text());
            }
            return new Entry.Submit(stamp);
        }
    }
}
