package org.ledgerbench.exchange.lms;

import java.util.Objects;
import org.ledgerbench.exchange.Notice;

/**
 * Something an instructor should know about a file that came in or is about to go out.
 *
 * @param severity how much it matters
 * @param code the name of the kind of notice, such as {@code unmatched-student}
 * @param subject what it is about: an entry of an archive, or a line of a file
 * @param message what, where and what to do, in a sentence
 */
public record LmsNotice(Severity severity, String code, String subject, String message) {

    public LmsNotice {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(message, "message");
    }

    /** Worth knowing, nothing to decide. */
    public static LmsNotice note(String code, String subject, String message) {
        return new LmsNotice(Severity.NOTE, code, subject, message);
    }

    /** Wants a decision. */
    public static LmsNotice warning(String code, String subject, String message) {
        return new LmsNotice(Severity.WARNING, code, subject, message);
    }

    /** Something will not be done. */
    public static LmsNotice error(String code, String subject, String message) {
        return new LmsNotice(Severity.ERROR, code, subject, message);
    }

    /** The same about something under another name. */
    public LmsNotice about(String otherSubject) {
        return new LmsNotice(severity, code, otherSubject, message);
    }

    /** The same for those who ask no more than what and where. */
    public Notice plain() {
        return new Notice(subject, message);
    }

    /** How much a notice matters. */
    public enum Severity {
        /** Worth knowing. */
        NOTE,
        /** Goes ahead only if somebody agrees. */
        WARNING,
        /** The thing named is left out. */
        ERROR
    }
}
