package org.ledgerbench.workbench.classroom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a class comes from.
 *
 * @param work the folder or archive with the ledgers
 * @param rubric the rubric to grade by; empty for the one that came with the program
 * @param roster who is in the class; empty when nobody says
 */
public record ClassSource(Path work, Optional<Path> rubric, Optional<Path> roster) {

    public ClassSource {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(roster, "roster");
    }

    /** A folder with the rubric that came with the program, and the roster that lies in it, if one does. */
    public static ClassSource of(Path work) {
        Path roster = work.resolve("roster.csv");
        return new ClassSource(
                work, Optional.empty(), Files.isRegularFile(roster) ? Optional.of(roster) : Optional.empty());
    }

    /** What the class is called: the last name of its path. */
    public String title() {
        Path name = work.toAbsolutePath().normalize().getFileName();
        return name == null ? "class" : name.toString();
    }
}
