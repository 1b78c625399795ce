package org.ledgerbench.exchange.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.ledgerbench.exchange.ExchangeException;

/**
 * Moves finished files into place, and takes every move back when one of them fails. A file that is replaced keeps its
 * name at every moment: it is given a second name first, and the new one takes the first in a single step.
 */
final class Placement {

    private final boolean overwriting;
    private final Deque<Move> done = new ArrayDeque<>();

    /** @param before where what stood at the place still is, or null when nothing did */
    private record Move(Path place, Path before) {}

    Placement(boolean overwriting) {
        this.overwriting = overwriting;
    }

    void moveAll(Map<Path, Path> placeToFinished) throws ExchangeException {
        for (Map.Entry<Path, Path> entry : placeToFinished.entrySet()) {
            try {
                move(entry.getValue(), entry.getKey());
            } catch (IOException failure) {
                String sentence = FileProblem.writing(entry.getKey(), failure);
                throw new ExchangeException(sentence + takeBack(), failure);
            }
        }
        done.stream().map(Move::before).forEach(Placement::discard);
    }

    private void move(Path finished, Path place) throws IOException {
        if (!overwriting || !Files.exists(place)) {
            Files.move(finished, place);
            done.push(new Move(place, null));
            return;
        }
        Path before = OutputFiles.createBeside(place);
        try {
            keep(place, before);
            replace(finished, place);
        } catch (IOException failure) {
            discard(before);
            throw failure;
        }
        done.push(new Move(place, before));
    }

    /** The same bytes under a second name, which costs nothing however many they are; where names are all a disk has, a copy. */
    private static void keep(Path place, Path before) throws IOException {
        Files.delete(before);
        try {
            Files.createLink(before, place);
        } catch (UnsupportedOperationException | IOException unlinkable) {
            Files.copy(place, before, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** What is worth saying of the moves taken back: nothing, or where the old files are. */
    private String takeBack() {
        StringBuilder trouble = new StringBuilder();
        for (Move move : done) {
            try {
                if (move.before() == null) {
                    Files.delete(move.place());
                } else {
                    replace(move.before(), move.place());
                }
            } catch (IOException failure) {
                trouble.append(" It could not be undone: ").append(FileProblem.writing(move.place(), failure));
            }
        }
        return trouble.toString();
    }

    private static void replace(Path from, Path place) throws IOException {
        try {
            Files.move(from, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes a temporary file, if there is one; a file that cannot be removed is no reason to fail a finished call. */
    static void discard(Path temporary) {
        if (temporary == null) {
            return;
        }
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException stays) {
            temporary.toFile().deleteOnExit();
        }
    }
}
