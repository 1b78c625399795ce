package org.ledgerbench.exchange.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Which letters a font file can set.
 *
 * @param file a TrueType font, or a collection of some
 * @param letters their code points
 */
record FontLetters(Path file, BitSet letters) {

    /** Those with the most letters first, so that a document needs few of them; equal ones by name. */
    static final Comparator<FontLetters> RICHEST_FIRST = Comparator.comparingInt(
                    (FontLetters font) -> -font.letters().cardinality())
            .thenComparing(font -> font.file().toString());

    /** The planes of Unicode that have letters in them: the basic, the supplementary and both ideographic ones. */
    private static final int CODE_POINTS = 0x40000;

    private static final int MAY_NOT_EMBED = OS2WindowsMetricsTable.FSTYPE_RESTRICTED
            | OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING
            | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY;

    /**
     * The letters of a font that a PDF may carry: of TrueType outlines, which can be cut down to the letters used, and with its
     * maker's leave. Empty for any other file; another font, or the list of lost letters, makes up for one that cannot be read.
     */
    static Optional<FontLetters> of(Path file) {
        BitSet letters = new BitSet();
        String name = file.toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".ttc")) {
                try (TrueTypeCollection collection = new TrueTypeCollection(file.toFile())) {
                    collection.processAllFonts(font -> add(font, letters));
                }
            } else if (name.endsWith(".ttf")) {
                try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
                    add(font, letters);
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            // The reader throws either for a damaged font.
            return Optional.empty();
        }
        return letters.isEmpty() ? Optional.empty() : Optional.of(new FontLetters(file, letters));
    }

    /** The letters of a font that comes with the program. */
    static BitSet of(InputStream stream) throws IOException {
        BitSet letters = new BitSet();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            add(font, letters);
        }
        return letters;
    }

    private static void add(TrueTypeFont font, BitSet letters) throws IOException {
        OS2WindowsMetricsTable metrics = font.getOS2Windows();
        boolean forbidden = metrics != null && (metrics.getFsType() & MAY_NOT_EMBED) != 0;
        if (forbidden || !font.getTableMap().containsKey("glyf")) {
            return;
        }
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        for (int letter = 0; letter < CODE_POINTS; letter++) {
            if (glyphs.getGlyphId(letter) != 0) {
                letters.set(letter);
            }
        }
    }
}
