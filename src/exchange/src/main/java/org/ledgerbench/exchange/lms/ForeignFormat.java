package org.ledgerbench.exchange.lms;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Formats that people hand us by mistake, told by their first bytes, so that they hear what it is rather than what it lacks. */
public enum ForeignFormat {
    ZIP("a zip archive or a workbook", 0, new byte[] {'P', 'K', 3, 4}),
    OLD_WORKBOOK("a workbook of an old Excel", 0, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
    PDF("a PDF", 0, new byte[] {'%', 'P', 'D', 'F', '-'}),
    SEVEN_ZIP("a 7-Zip archive", 0, new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF}),
    RAR("a RAR archive", 0, new byte[] {'R', 'a', 'r', '!', 0x1A}),
    GZIP("a gzip archive", 0, new byte[] {0x1F, (byte) 0x8B}),
    BZIP2("a bzip2 archive", 0, new byte[] {'B', 'Z', 'h'}),
    XZ("an xz archive", 0, new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0}),
    TAR("a tar archive", 257, new byte[] {'u', 's', 't', 'a', 'r'}),
    WEB_PAGE("a web page, as systems send when somebody is logged out", 0, new byte[0]);

    /** How many first bytes are enough to tell. */
    public static final int NEEDED = 512;

    private final String title;
    private final int offset;
    private final byte[] signature;

    ForeignFormat(String title, int offset, byte[] signature) {
        this.title = title;
        this.offset = offset;
        this.signature = signature;
    }

    /** What a person would call it, with its article. */
    public String title() {
        return title;
    }

    /** Whether it packs other files in a way that is not read here. */
    public boolean isOtherArchive() {
        return switch (this) {
            case SEVEN_ZIP, RAR, GZIP, BZIP2, XZ, TAR -> true;
            case ZIP, OLD_WORKBOOK, PDF, WEB_PAGE -> false;
        };
    }

    /** The format a file begins as; empty if it may be text. */
    public static Optional<ForeignFormat> of(byte[] start) {
        return Arrays.stream(values()).filter(format -> format.begins(start)).findFirst();
    }

    private boolean begins(byte[] start) {
        if (this == WEB_PAGE) {
            return isWebPage(start);
        }
        int end = offset + signature.length;
        return start.length >= end && Arrays.equals(start, offset, end, signature, 0, signature.length);
    }

    private static boolean isWebPage(byte[] start) {
        String text = new String(start, 0, Math.min(start.length, NEEDED), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype html") || text.startsWith("<html");
    }
}
