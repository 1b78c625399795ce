package org.ledgerbench.exchange.lms.archive;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file tells of its content.
 *
 * @param kind what it seems to be
 * @param original the name without the number a resubmission got
 * @param resubmission the number, 0 for the first
 */
record LedgerName(Kind kind, String original, int resubmission) {

    private static final Pattern LEDGER = Pattern.compile(
            "^(.*\\.ledger)(?:-(\\d{1,6}))?(\\.jsonl)(?:-(\\d{1,6}))?$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> ARCHIVES =
            Set.of("zip", "jar", "7z", "rar", "tar", "tgz", "gz", "bz2", "xz", "zst", "iso", "cab");
    private static final Set<String> NOISE = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    LedgerName {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(original, "original");
    }

    static LedgerName of(String fileName) {
        Matcher ledger = LEDGER.matcher(fileName);
        if (ledger.matches()) {
            String number = ledger.group(2) != null ? ledger.group(2) : ledger.group(4);
            return new LedgerName(
                    fileName.startsWith("._") ? Kind.NOISE : Kind.LEDGER,
                    ledger.group(1) + ledger.group(3),
                    number == null ? 0 : Integer.parseInt(number));
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (NOISE.contains(name) || name.startsWith("._")) {
            return new LedgerName(Kind.NOISE, fileName, 0);
        }
        return new LedgerName(
                ARCHIVES.contains(name.substring(name.lastIndexOf('.') + 1)) ? Kind.ARCHIVE : Kind.OTHER, fileName, 0);
    }

    /** What a file seems to be. */
    enum Kind {
        LEDGER,
        ARCHIVE,
        NOISE,
        OTHER
    }
}
