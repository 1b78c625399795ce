package org.ledgerbench.workbench.cohort;

import javax.swing.JTextArea;
import org.ledgerbench.workbench.theme.Card;

/** Words that wrap, with a name. */
final class Sentence {

    private Sentence() {}

    /**
     * A text.
     *
     * @param name its name among components
     * @param about what it is about, for those who have it read to them
     * @param text the words
     */
    static JTextArea of(String name, String about, String text) {
        JTextArea words = Card.words(text);
        words.setName(name);
        words.getAccessibleContext().setAccessibleName(about);
        return words;
    }
}
