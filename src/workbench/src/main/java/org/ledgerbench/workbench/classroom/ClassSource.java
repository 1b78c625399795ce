package org.ledgerbench.workbench.classroom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.exchange.lms.archive.ArchiveLayout;

/**
 * Where a class comes from.
 *
 * @param work the folder, the archive or the ledger
 * @param rubric the rubric to grade by; empty for the one that came with the program
 * @param roster who is in the class: a plain roster or a system's grade file; empty when nobody says
 * @param layout what an archive is to be read as; empty to look
 */
public record ClassSource(Path work, Optional<Path> rubric, Optional<Path> roster, Optional<ArchiveLayout> layout) {

    private static final String ARCHIVE = ".zip";

    public ClassSource {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(layout, "layout");
    }

    /** A folder with the rubric that came with the program, and the roster that lies in it, if one does. */
    public static ClassSource of(Path work) {
        return new ClassSource(work, Optional.empty(), rosterIn(work), Optional.empty());
    }

    /** The roster that lies in a folder, if one does. */
    public static Optional<Path> rosterIn(Path work) {
        return Optional.of(work.resolve("roster.csv")).filter(Files::isRegularFile);
    }

    /** What the class is called: the last name of its path, for an archive without its extension. */
    public String title() {
        Path name = work.toAbsolutePath().normalize().getFileName();
        if (name == null) {
            return "class";
        }
        String title = name.toString();
        int point = title.length() - ARCHIVE.length();
        return point > 0 && title.regionMatches(true, point, ARCHIVE, 0, ARCHIVE.length())
                ? title.substring(0, point)
                : title;
    }
}
