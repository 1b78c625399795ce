package org.ledgerbench.workbench.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the program remembers between two starts: the files opened last, the appearance, and the tours taken. */
public final class UserFolder {

    private static final int REMEMBERED = 10;

    private static final String HOME_VARIABLE = "LEDGERBENCH_HOME";

    private final Path folder;

    /** A folder, made if it is not there. @throws UncheckedIOException if it cannot be made */
    public UserFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException(
                    "The folder " + folder + " cannot be made; set LEDGERBENCH_HOME to one that can", cause);
        }
    }

    /** The folder that {@code LEDGERBENCH_HOME} names, or {@code .ledgerbench} of the user's home. */
    public static UserFolder ofUser() {
        return new UserFolder(Optional.ofNullable(System.getenv(HOME_VARIABLE))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".ledgerbench")));
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    /** The files opened last that are still there, the latest first. */
    public List<Path> recent() {
        return known("recent.txt");
    }

    /** Remembers a file as the latest opened. */
    public void opened(Path file) {
        putFirst("recent.txt", file);
    }

    /** The ledgers played last that are still there, the latest first. */
    public List<Path> ledgers() {
        return known("ledgers.txt");
    }

    /** Remembers a ledger as the latest played. */
    public void played(Path ledger) {
        putFirst("ledgers.txt", ledger);
    }

    private List<Path> known(String name) {
        return lines(name).stream().map(Path::of).filter(Files::exists).toList();
    }

    private void putFirst(String name, Path file) {
        List<String> lines = new ArrayList<>(lines(name));
        String path = file.toAbsolutePath().toString();
        lines.remove(path);
        lines.add(0, path);
        write(name, lines.subList(0, Math.min(REMEMBERED, lines.size())));
    }

    /** Whether the user chose the dark appearance. */
    public boolean isDark() {
        return lines("appearance.txt").contains("dark");
    }

    /** Remembers the appearance. */
    public void setDark(boolean dark) {
        write("appearance.txt", List.of(dark ? "dark" : "light"));
    }

    /** The tours of the window that were taken or skipped. */
    public List<String> tours() {
        return lines("tours.txt");
    }

    /** Remembers a tour. */
    public void rememberTour(String tour) {
        List<String> lines = new ArrayList<>(tours());
        if (!lines.contains(tour)) {
            lines.add(tour);
            write("tours.txt", lines);
        }
    }

    private List<String> lines(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException cause) {
            throw new UncheckedIOException("The file " + file + " cannot be read; delete it to start afresh", cause);
        }
    }

    private void write(String name, List<String> lines) {
        Path file = folder.resolve(name);
        try {
            Files.write(file, lines);
        } catch (IOException cause) {
            throw new UncheckedIOException("The file " + file + " cannot be written", cause);
        }
    }
}
