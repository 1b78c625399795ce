package org.ledgerbench.exchange.lms.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an archive's entry, looked at component by component. A name is refused if any reading of it, through
 * backslashes, look-alike characters or percent signs, leads out of the archive.
 *
 * @param path the name as a path with forward slashes, without empty and {@code .} components
 * @param refusal why the name is refused, as the end of a sentence; empty if it is harmless
 */
record EntryName(String path, Optional<String> refusal) {

    private static final String SLASH_LOOKALIKES = "\u2044\u2215\u29F8\u2571\u27CB";
    private static final String BACKSLASH_LOOKALIKES = "\\\u2216\u29F5\u29F9\u2572\u27CD";
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Z}\\s]+");
    private static final Pattern DRIVE = Pattern.compile("^\\s*[A-Za-z]:.*", Pattern.DOTALL);
    private static final int LONGEST = 1024;
    private static final int MOST_DECODINGS = 3;

    EntryName {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(refusal, "refusal");
    }

    static EntryName of(String raw) {
        return new EntryName(plain(raw), refusalOf(raw));
    }

    private static String plain(String raw) {
        List<String> components = new ArrayList<>();
        for (String component : raw.replace('\\', '/').split("/")) {
            if (!component.isEmpty() && !component.equals(".")) {
                components.add(component);
            }
        }
        return String.join("/", components);
    }

    private static Optional<String> refusalOf(String raw) {
        if (raw.length() > LONGEST) {
            return Optional.of("its name is longer than " + LONGEST + " characters");
        }
        if (raw.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("its name contains control characters");
        }
        String folded = fold(raw);
        if (folded.startsWith("/")) {
            return Optional.of("its name is an absolute path");
        }
        if (DRIVE.matcher(folded).matches()) {
            return Optional.of("its name begins with a drive letter");
        }
        for (String component : folded.split("/")) {
            String visible = INVISIBLE.matcher(component).replaceAll("");
            if (visible.length() > 1 && visible.chars().allMatch(character -> character == '.')) {
                return Optional.of("its name leads out of the archive with \"..\"");
            }
        }
        return plain(raw).isEmpty() ? Optional.of("it has no name") : Optional.empty();
    }

    private static String fold(String raw) {
        String folded = raw;
        for (int i = 0; i < MOST_DECODINGS; i++) {
            folded = percentDecoded(folded);
        }
        folded = Normalizer.normalize(folded, Normalizer.Form.NFKC);
        StringBuilder slashes = new StringBuilder();
        folded.chars()
                .mapToObj(character -> (char) character)
                .map(character -> isSlash(character) ? '/' : character)
                .forEach(slashes::append);
        return slashes.toString();
    }

    private static boolean isSlash(char character) {
        return SLASH_LOOKALIKES.indexOf(character) >= 0 || BACKSLASH_LOOKALIKES.indexOf(character) >= 0;
    }

    private static String percentDecoded(String text) {
        return text.replace("%25", "%")
                .replaceAll("%2[eE]", ".")
                .replaceAll("%2[fF]", "/")
                .replaceAll("%5[cC]", "/");
    }
}
