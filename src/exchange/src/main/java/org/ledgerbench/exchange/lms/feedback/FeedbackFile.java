package org.ledgerbench.exchange.lms.feedback;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A file for one student.
 *
 * @param participant the participant's number in the assignment
 * @param name the student's name, for whoever looks into the archive
 * @param fileName what the file is called
 * @param content its bytes, asked for once when it is written
 */
public record FeedbackFile(String participant, String name, String fileName, Supplier<byte[]> content) {

    public FeedbackFile {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(content, "content");
        if (!participant.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("Moodle knows participants by number, not by \"" + participant + "\"");
        }
    }
}
