package org.ledgerbench.exchange.lms.archive;

/** How an archive names what is in it. */
public enum ArchiveLayout {
    CANVAS("a Canvas submissions archive"),
    MOODLE("a Moodle submissions archive"),
    PLAIN("a plain archive of folders or files");

    private final String title;

    ArchiveLayout(String title) {
        this.title = title;
    }

    /** What an instructor would call it. */
    public String title() {
        return title;
    }
}
