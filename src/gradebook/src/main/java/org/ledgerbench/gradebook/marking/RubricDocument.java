package org.ledgerbench.gradebook.marking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.ledgerbench.grading.rubric.Rubric;

/**
 * A rubric with the text it was read from, which the gradebook keeps.
 *
 * @param rubric the rubric
 * @param text its text; the hash of its UTF-8 bytes is the rubric's
 */
public record RubricDocument(Rubric rubric, String text) {

    public RubricDocument {
        Objects.requireNonNull(rubric, "rubric");
        if (!sha256(text).equals(rubric.sha256())) {
            throw new IllegalArgumentException("The text given is not that of the rubric \"" + rubric.title()
                    + "\": their hashes differ. Read the rubric again from its file.");
        }
    }

    /** The lower-case hex SHA-256 of the text's UTF-8 bytes. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The lower-case hex SHA-256 of the bytes. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
