package org.ledgerbench.exchange.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Names what is in a folder. */
@FunctionalInterface
interface Listing {

    /** The file system's. */
    Listing OF_DISK = Listing::read;

    /** What is in a folder, by name. */
    List<Path> list(Path folder) throws IOException;

    private static List<Path> read(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        Collections.sort(entries);
        return entries;
    }
}
