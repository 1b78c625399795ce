package org.ledgerbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A class made by the generator, always the same for the same size.
 *
 * @param folder where it is
 * @param files its ledgers
 */
record GeneratedClass(Path folder, List<Path> files) {

    private static final String SEED = "9";

    /** A class of so many students below a folder; one that is there already is used again. */
    static GeneratedClass of(Path below, int students) throws IOException {
        Path folder = below.resolve("students-" + students);
        if (!Files.isDirectory(folder)) {
            Program.call(
                    "generate",
                    "--mission",
                    "data-selection",
                    "--students",
                    Integer.toString(students),
                    "--seed",
                    SEED,
                    "--out",
                    folder.toString());
        }
        return new GeneratedClass(folder, TokenWalk.ledgers(folder));
    }

    double bytesPerFile() throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return (double) bytes / files.size();
    }
}
