package org.ledgerbench.exchange.feedback;

/** The forms feedback is written in. */
public enum FeedbackFormat {
    /** One web page, its pictures within it. */
    HTML("html"),
    /** For print, and for systems that show no web pages. */
    PDF("pdf");

    private final String extension;

    FeedbackFormat(String extension) {
        this.extension = extension;
    }

    /** The extension of such a file, without a point. */
    public String extension() {
        return extension;
    }
}
