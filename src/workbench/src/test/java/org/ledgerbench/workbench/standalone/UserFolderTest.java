package org.ledgerbench.workbench.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFolderTest {

    @TempDir
    Path home;

    @Test
    void remembersToursAcrossStarts() {
        new UserFolder(home).rememberTour("start");
        new UserFolder(home).rememberTour("part");
        new UserFolder(home).rememberTour("start");

        assertThat(new UserFolder(home).tours()).containsExactly("start", "part");
    }

    @Test
    void remembersTheLatestFilesThatAreStillThere() throws IOException {
        UserFolder user = new UserFolder(home.resolve("new"));
        for (int number = 0; number < 12; number++) {
            user.opened(Files.createFile(home.resolve("class-" + number)));
        }
        Files.delete(home.resolve("class-11"));

        assertThat(user.recent()).hasSize(9).first().isEqualTo(home.resolve("class-10"));
    }

    @Test
    void keepsLedgersApartFromClasses() throws IOException {
        UserFolder user = new UserFolder(home);
        Path first = Files.createFile(home.resolve("first"));
        Path second = Files.createFile(home.resolve("second"));
        user.played(first);
        user.played(second);
        user.played(first);

        assertThat(new UserFolder(home).ledgers()).containsExactly(first, second);
        assertThat(user.recent()).isEmpty();
    }

    @Test
    void saysWhichFolderCannotBeMade() throws IOException {
        Path file = Files.createFile(home.resolve("file"));

        assertThatThrownBy(() -> new UserFolder(file.resolve("folder")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("LEDGERBENCH_HOME");
    }
}
