package org.ledgerbench.exchange;

import java.util.Objects;

/**
 * Something worth telling the person who asked, although the work went on.
 *
 * @param where the file, folder or sheet it is about
 * @param sentence what happened, and what to do about it where something can be done
 */
public record Notice(String where, String sentence) {

    public Notice {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(sentence, "sentence");
    }
}
