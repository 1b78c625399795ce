package org.ledgerbench.exchange.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.files.FileProblem;
import org.ledgerbench.grading.intake.Submission;

/** A ledger in a file. The file is opened when it is asked for. */
record LedgerFile(String source, Path path) implements Submission {

    @Override
    public InputStream open() throws IOException {
        try {
            // A pipe or a device would be waited for, perhaps for ever.
            if (!Files.readAttributes(path, BasicFileAttributes.class).isRegularFile()) {
                throw new ExchangeException(path + " cannot be read: it is not an ordinary file.");
            }
            return Files.newInputStream(path);
        } catch (IOException failure) {
            throw new ExchangeException(FileProblem.reading(path, failure), failure);
        }
    }
}
