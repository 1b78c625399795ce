package org.ledgerbench.workbench.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The ledgers in the folder where new ones are kept. */
final class StartedLedgers {

    /** How the name of a ledger ends. */
    static final String ENDING = ".ledger.jsonl";

    private static final int MOST = 5;

    private StartedLedgers() {}

    /** The latest first, a handful of them; none where there is no such folder. */
    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(StartedLedgers::changed).reversed())
                    .limit(MOST)
                    .toList();
        } catch (IOException unreadable) {
            // The list is a convenience; a folder that cannot be listed is told of when a ledger is opened in it.
            return List.of();
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
