package org.ledgerbench.grading.result;

import java.util.Objects;
import java.util.Optional;

/**
 * Who a result belongs to.
 *
 * @param id the student's id; the file's name when the ledger could not be read
 * @param name the student's name, where one is known
 * @param track the track played, where one is known
 * @param source the ledger's path relative to the path given, with forward slashes; empty for a student who handed in
 *     nothing
 */
public record Identity(String id, Optional<String> name, Optional<String> track, Optional<String> source) {

    public Identity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(source, "source");
    }
}
