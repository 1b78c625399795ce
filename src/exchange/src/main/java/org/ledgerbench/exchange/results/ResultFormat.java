package org.ledgerbench.exchange.results;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ledgerbench.exchange.ExchangeException;

/** The formats a class can be written in, chosen by the extension of the output's name. */
public enum ResultFormat {
    /** A workbook with typed cells and charts. */
    XLSX,
    /** A row a student. */
    CSV,
    /** Everything, for programs. */
    JSON;

    /** The extension with its dot, in lower case. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format a name asks for, in whatever case.
     *
     * @throws ExchangeException if the extension is none of ours; the sentence lists ours
     */
    public static ResultFormat of(Path output) throws ExchangeException {
        String name = output.toString().toLowerCase(Locale.ROOT);
        for (ResultFormat format : values()) {
            if (name.endsWith(format.extension())) {
                return format;
            }
        }
        String known = Arrays.stream(values()).map(ResultFormat::extension).collect(Collectors.joining(", "));
        throw new ExchangeException(
                output + " does not say what to write. Let its name end with one of: " + known + ".");
    }
}
