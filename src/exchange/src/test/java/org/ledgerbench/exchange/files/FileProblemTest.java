package org.ledgerbench.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ledgerbench.exchange.ExchangeException;

class FileProblemTest {

    private static final Path FILE = Path.of("grades.json");

    @Test
    void saysWhatTheSystemRefusedInASentence() {
        assertThat(FileProblem.writing(FILE, new AccessDeniedException("grades.json")))
                .isEqualTo(
                        "grades.json cannot be written: you do not have the permission; change it or run as its owner.");
        assertThat(FileProblem.reading(FILE, new NotDirectoryException("grades.json")))
                .isEqualTo("grades.json cannot be read: it is not a folder.");
        assertThat(FileProblem.writing(FILE, new FileSystemException("grades.json", null, "Read-only file system")))
                .isEqualTo("grades.json cannot be written: the disk is read-only; choose another place.");
        assertThat(FileProblem.reading(FILE, new IOException("Input/output error")))
                .isEqualTo("grades.json cannot be read: the system says \"Input/output error\".");
        assertThat(FileProblem.reading(FILE, new IOException()))
                .isEqualTo("grades.json cannot be read: the system says IOException.");
    }

    @Test
    void leavesASentenceOfOursAsItIs() {
        assertThat(FileProblem.reading(FILE, new ExchangeException("Said already.")))
                .isEqualTo("Said already.");
    }
}
