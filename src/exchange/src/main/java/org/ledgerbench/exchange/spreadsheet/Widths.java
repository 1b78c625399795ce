package org.ledgerbench.exchange.spreadsheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.Identity;

/**
 * How wide the columns of identity are, in characters.
 *
 * @param id of the students' ids
 * @param name of their names
 * @param track of their tracks
 * @param source of the sources
 */
record Widths(int id, int name, int track, int source) {

    private static final int LEAST = 10;
    private static final int MOST = 40;

    static Widths of(ClassResult graded) {
        List<Identity> identities =
                graded.students().stream().map(student -> student.identity()).toList();
        return new Widths(
                width(identities, identity -> Optional.of(identity.id())),
                width(identities, Identity::name),
                width(identities, Identity::track),
                width(identities, Identity::source));
    }

    private static int width(List<Identity> identities, Function<Identity, Optional<String>> text) {
        int longest = identities.stream()
                .flatMap(identity -> text.apply(identity).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(LEAST, Math.min(MOST, longest + 3));
    }
}
