package org.ledgerbench.exchange.feedback;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.fontbox.util.autodetect.FontFileFinder;

/**
 * The fonts that the PDFs of one export are set in. DejaVu Sans comes with the program and has the letters of European
 * languages and the signs of mathematics. A document with letters that it lacks, such as a Chinese name, is set with a font
 * of this machine beside it. Letters that none of them has print as number signs and are kept count of.
 */
public final class PdfFonts {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;
    private static final int MOST_LETTERS_NAMED = 20;

    private final Supplier<List<Path>> installed;
    private final BitSet own;
    private final BitSet lost = new BitSet();
    private int documentsWithLosses;
    private Optional<List<FontLetters>> others = Optional.empty();

    /**
     * Fonts for one export.
     *
     * @param installed the font files of the machine; asked for when a letter is missing
     */
    PdfFonts(Supplier<List<Path>> installed) {
        this.installed = Objects.requireNonNull(installed, "installed");
        try (InputStream regular = stream("DejaVuSans.ttf")) {
            this.own = FontLetters.of(regular);
        } catch (IOException failure) {
            throw new IllegalStateException("The font DejaVuSans.ttf of the installation cannot be read", failure);
        }
    }

    /** Fonts for one export, with those of this machine to help out. */
    public static PdfFonts ofThisMachine() {
        return new PdfFonts(
                () -> new FontFileFinder().find().stream().map(Path::of).toList());
    }

    /** Gives a document the fonts it needs. */
    synchronized void equip(PdfRendererBuilder builder, String text) {
        builder.useFont(() -> stream("DejaVuSans.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> stream("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        BitSet missing = visible(text);
        missing.andNot(own);
        if (missing.isEmpty()) {
            return;
        }
        for (FontLetters other : others()) {
            if (other.letters().intersects(missing)) {
                missing.andNot(other.letters());
                builder.useFont(
                        other.file().toFile(),
                        other.file().getFileName().toString(),
                        REGULAR,
                        FontStyle.NORMAL,
                        true,
                        EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
            }
        }
        if (!missing.isEmpty()) {
            lost.or(missing);
            documentsWithLosses++;
        }
    }

    /** A sentence about the letters that could not be printed so far; empty when there were none. */
    public synchronized Optional<String> losses() {
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        String letters = lost.stream()
                .limit(MOST_LETTERS_NAMED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String more = lost.cardinality() > MOST_LETTERS_NAMED ? " and others" : "";
        return Optional.of("Letters that no font of this machine has print as # in " + documentsWithLosses
                + (documentsWithLosses == 1 ? " PDF: " : " PDFs: ") + letters + more
                + ". Install a TrueType font that has them and write the PDFs again, or hand out the web pages.");
    }

    private List<FontLetters> others() {
        if (others.isEmpty()) {
            List<FontLetters> found = new ArrayList<>();
            for (Path file : installed.get()) {
                FontLetters.of(file).ifPresent(found::add);
            }
            found.sort(FontLetters.RICHEST_FIRST);
            others = Optional.of(List.copyOf(found));
        }
        return others.get();
    }

    private static BitSet visible(String text) {
        BitSet letters = new BitSet();
        text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter)
                        && !Character.isISOControl(letter)
                        && Character.getType(letter) != Character.FORMAT)
                .forEach(letters::set);
        return letters;
    }

    private static InputStream stream(String file) {
        InputStream font = PdfFonts.class.getResourceAsStream(FOLDER + file);
        if (font == null) {
            throw new IllegalStateException("The font " + file + " is missing from the installation");
        }
        return font;
    }
}
