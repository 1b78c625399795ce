package org.ledgerbench.gradebook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ledgerbench.gradebook.marking.RubricDocument;

/**
 * Names that hide who is who, and an order that hides the alphabet. Both follow from the class's seed and the student's
 * id alone: they stay as they are when students come or go. Whoever has the gradebook can undo them; they keep a marker
 * from knowing, not a thief.
 */
public final class Pseudonyms {

    private static final int SHORT = 4;

    private final Map<String, String> names = new HashMap<>();
    private final List<String> shuffled;

    private Pseudonyms(Map<String, String> hashes) {
        Set<String> seen = new HashSet<>();
        Set<String> taken = new HashSet<>();
        hashes.values().stream()
                .map(Pseudonyms::shorten)
                .filter(name -> !seen.add(name))
                .forEach(taken::add);
        hashes.forEach((student, hash) -> {
            String brief = shorten(hash);
            names.put(student, taken.contains(brief) ? "Student " + hash.toUpperCase(Locale.ROOT) : brief);
        });
        shuffled = new ArrayList<>(hashes.keySet());
        shuffled.sort(Comparator.comparing(hashes::get));
    }

    /** The pseudonyms of these students under a seed. */
    public static Pseudonyms of(long seed, Collection<String> students) {
        Map<String, String> hashes = new HashMap<>();
        for (String student : new TreeSet<>(students)) {
            byte[] id = student.getBytes(StandardCharsets.UTF_8);
            hashes.put(
                    student,
                    RubricDocument.sha256(ByteBuffer.allocate(Long.BYTES + id.length)
                            .putLong(seed)
                            .put(id)
                            .array()));
        }
        return new Pseudonyms(hashes);
    }

    /** The student's pseudonym. @throws IllegalArgumentException if the class has no such student */
    public String nameOf(String student) {
        String name = names.get(student);
        if (name == null) {
            throw new IllegalArgumentException("The class has no student of that id");
        }
        return name;
    }

    /** The ids in an order that says nothing about them. */
    public List<String> shuffled() {
        return List.copyOf(shuffled);
    }

    private static String shorten(String hash) {
        String digits = hash.toUpperCase(Locale.ROOT);
        return "Student " + digits.substring(0, SHORT) + "-" + digits.substring(SHORT, 2 * SHORT);
    }
}
