package org.ledgerbench.exchange.lms.archive;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.ledgerbench.exchange.lms.identity.Claim;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;

/** Folders or files named as somebody liked. A folder or file that bears a student's id exactly is that student's. */
final class PlainNaming implements EntryNaming {

    private static final String LEDGER = ".ledger.jsonl";

    @Override
    public Optional<ArchiveFile> read(String path, StudentDirectory directory) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        Claim claim = Stream.concat(Arrays.stream(path.split("/")), Stream.of(stem(file)))
                .flatMap(name -> directory.byAnyId(name).stream())
                .findFirst()
                .map(student -> Claim.byStudentId(student.id()))
                .orElse(Claim.NONE);
        return Optional.of(new ArchiveFile(path, claim, file, false, true));
    }

    private static String stem(String file) {
        return file.endsWith(LEDGER) ? file.substring(0, file.length() - LEDGER.length()) : file;
    }
}
