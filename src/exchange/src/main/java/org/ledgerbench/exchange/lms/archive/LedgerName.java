package org.ledgerbench.exchange.lms.archive;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file tells of its content. Canvas numbers a file whose name was handed in before: today
 * {@code mission-1.ledger.jsonl}, formerly {@code mission.ledger-1.jsonl}, and something random instead of a number from the
 * eighth on; after {@code make_unique_filename} of its attachment.rb.
 *
 * @param kind what it seems to be
 * @param original the name without the number a resubmission got
 * @param resubmission the number, 0 where there is none; a student may have put it there, so it counts beside files of the same
 *     original name alone
 */
record LedgerName(Kind kind, String original, int resubmission) {

    private static final Pattern NUMBERED = Pattern.compile(
            "^(.+?)-(?:(\\d{1,6})|\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})((?:\\.[A-Za-z][A-Za-z0-9]*)*)$",
            Pattern.DOTALL);
    private static final String LEDGER = ".ledger.jsonl";
    private static final int FIRST_WITHOUT_NUMBER = 8;
    private static final Set<String> ARCHIVES =
            Set.of("zip", "jar", "7z", "rar", "tar", "tgz", "gz", "bz2", "xz", "zst", "iso", "cab");
    private static final Set<String> NOISE = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    LedgerName {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(original, "original");
    }

    static LedgerName of(String fileName) {
        Matcher numbered = NUMBERED.matcher(fileName);
        if (!numbered.matches()) {
            return new LedgerName(kind(fileName), fileName, 0);
        }
        String original = numbered.group(1) + numbered.group(3);
        int number = numbered.group(2) == null ? FIRST_WITHOUT_NUMBER : Integer.parseInt(numbered.group(2));
        return new LedgerName(kind(original), original, number);
    }

    private static Kind kind(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (NOISE.contains(name) || name.startsWith("._")) {
            return Kind.NOISE;
        }
        if (name.endsWith(LEDGER)) {
            return Kind.LEDGER;
        }
        return ARCHIVES.contains(name.substring(name.lastIndexOf('.') + 1)) ? Kind.ARCHIVE : Kind.OTHER;
    }

    /** What a file seems to be. */
    enum Kind {
        LEDGER,
        ARCHIVE,
        NOISE,
        OTHER
    }
}
