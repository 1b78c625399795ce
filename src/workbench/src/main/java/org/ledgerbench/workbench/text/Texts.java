package org.ledgerbench.workbench.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window. A key that is missing is a programming error and throws. */
public final class Texts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.ledgerbench.workbench.Texts", Locale.ROOT);

    private Texts() {}

    /** The text of a key. @throws java.util.MissingResourceException if there is none */
    public static String text(String key) {
        return BUNDLE.getString(key);
    }

    /** The text of a menu's entry as a title: without the dots that say that something will be asked. */
    public static String title(String key) {
        String words = text(key);
        return words.endsWith("...") ? words.substring(0, words.length() - "...".length()) : words;
    }

    /** The text of a key with its places filled, numbers without grouping of any locale's own. */
    public static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }
}
