package org.ledgerbench.exchange.intake;

import java.nio.file.Path;
import java.util.Locale;

/** What a name says of a file in a folder of submissions. */
final class LedgerName {

    private static final String EXTENSION = ".ledger.jsonl";

    private LedgerName() {}

    static boolean isLedger(Path path) {
        return fileName(path).toLowerCase(Locale.ROOT).endsWith(EXTENSION) && !isHousekeeping(path);
    }

    /** Whether systems and tools put it there and not a person: hidden names, and what macOS adds to archives. */
    static boolean isHousekeeping(Path path) {
        String name = fileName(path);
        return name.startsWith(".") || name.equals("__MACOSX");
    }

    static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
