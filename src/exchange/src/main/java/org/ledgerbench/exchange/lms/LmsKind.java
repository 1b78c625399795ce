package org.ledgerbench.exchange.lms;

/** The learning-management systems whose files are understood. */
public enum LmsKind {
    CANVAS("Canvas"),
    MOODLE("Moodle"),
    BRIGHTSPACE("Brightspace"),
    BLACKBOARD("Blackboard"),
    SAKAI("Sakai");

    private final String title;

    LmsKind(String title) {
        this.title = title;
    }

    /** The name its users know it by. */
    public String title() {
        return title;
    }
}
