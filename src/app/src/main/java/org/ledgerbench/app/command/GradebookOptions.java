package org.ledgerbench.app.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.gradebook.marking.Marker;
import picocli.CommandLine.Option;

/** The options of {@code grade} that are about a gradebook. */
final class GradebookOptions {

    @Option(
            names = "--gradebook",
            paramLabel = "DB",
            description = "The gradebook of this class, with the marks made in the window. Shows whose results this "
                    + "grading would change; what is written then has the marks in it.")
    private Path file;

    @Option(
            names = "--apply",
            description = "Store this grading in DB, which is made if it is not there. Marks by hand are kept.")
    private boolean applying;

    @Option(
            names = "--marker",
            paramLabel = "NAME",
            description =
                    "Who stores it, for the audit trail. The name you are logged in with, unless you say otherwise.")
    private String marker;

    /** The gradebook's file. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    boolean isApplying() {
        return applying;
    }

    /** Who works with the gradebook. */
    Marker marker() {
        return marker(marker);
    }

    /** A marker of that name; without one, whoever is logged in. */
    static Marker marker(String name) {
        String known = name == null ? System.getProperty("user.name", "") : name;
        return new Marker(known.isBlank() ? "command line" : known.strip(), InstantSource.system());
    }

    /** @throws WrongCallException if an option misses what it is about */
    void check() {
        if (file == null && (applying || marker != null)) {
            throw new WrongCallException(
                    (applying ? "--apply" : "--marker") + " goes with --gradebook DB, which is missing.");
        }
    }
}
