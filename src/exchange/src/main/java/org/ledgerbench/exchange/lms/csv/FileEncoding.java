package org.ledgerbench.exchange.lms.csv;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LineFault;

/**
 * How the characters of a file are written as bytes.
 *
 * @param charset the characters' encoding
 * @param mark whether the file begins with a byte order mark
 */
public record FileEncoding(Charset charset, boolean mark) {

    /** UTF-8 without a mark. */
    public static final FileEncoding UTF_8 = new FileEncoding(StandardCharsets.UTF_8, false);

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";
    private static final int SNIFFED = 400;

    public FileEncoding {
        Objects.requireNonNull(charset, "charset");
    }

    /**
     * Looks at the bytes: a mark decides; else text that reads as UTF-16 or UTF-8 is that; else, when no byte sequence
     * looks like UTF-8 at all, it is windows-1252.
     *
     * @throws ExchangeException if UTF-8 and another encoding are mixed in one file
     */
    public static FileEncoding detect(byte[] bytes) throws ExchangeException {
        for (Charset marked :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            byte[] mark = MARK.getBytes(marked);
            if (bytes.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length))) {
                return new FileEncoding(marked, true);
            }
        }
        Charset wide = wideCharset(bytes);
        if (wide != null) {
            return new FileEncoding(wide, false);
        }
        Utf8Survey survey = Utf8Survey.of(bytes);
        if (survey.isClean()) {
            return UTF_8;
        }
        if (survey.sequences() > 0) {
            throw LineFault.in(
                    survey.firstBadLine(),
                    "the file mixes UTF-8 with another encoding, so its names cannot be read safely."
                            + " Download it again and do not save it with an editor.");
        }
        return new FileEncoding(WINDOWS_1252, false);
    }

    /**
     * The text of a file, without the mark.
     *
     * @throws ExchangeException if the bytes are not text in this encoding
     */
    public String decode(byte[] bytes) throws ExchangeException {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return mark ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException malformed) {
            throw new ExchangeException("The file is not text in " + charset.name()
                    + ", the encoding it seems to have. Download it again and do not save it with an editor.");
        }
    }

    /** The bytes of a text, with the mark if there is one. Characters the encoding lacks become question marks. */
    public byte[] encode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + MARK.length());
        if (mark) {
            out.writeBytes(MARK.getBytes(charset));
        }
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }

    /** Whether every character of the text can be written. */
    public boolean canWrite(String text) {
        return charset.newEncoder().canEncode(CharBuffer.wrap(text));
    }

    private static Charset wideCharset(byte[] bytes) {
        int length = Math.min(bytes.length, SNIFFED) & ~1;
        int low = 0;
        int high = 0;
        for (int i = 0; i < length; i += 2) {
            low += bytes[i + 1] == 0 ? 1 : 0;
            high += bytes[i] == 0 ? 1 : 0;
        }
        int most = length / 4;
        if (most == 0 || bytes.length % 2 != 0 || low <= most && high <= most) {
            return null;
        }
        return low > high ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
}
