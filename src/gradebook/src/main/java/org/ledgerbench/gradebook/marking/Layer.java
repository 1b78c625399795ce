package org.ledgerbench.gradebook.marking;

/** What kind of decision a marking is. The names are stored. */
public enum Layer {
    /** Points for a criterion that waits for a hand; the text is the level's name. */
    HAND("mark by hand"),
    /** Points instead of the automatic ones; the text is the reason. */
    OVERRIDE("override"),
    /** A penalty instead of the computed one; the text is the reason. */
    PENALTY("penalty"),
    /** Words for the student, on a criterion or on the whole. */
    COMMENT("comment"),
    /** Words for the markers alone, for a borderline case. */
    NOTE("note"),
    /** Which of several submissions is the student's was looked into; the text says how it was settled. */
    IDENTITY("identity check");

    private final String title;

    Layer(String title) {
        this.title = title;
    }

    /** Its name within a sentence. */
    public String title() {
        return title;
    }

    /** Whether a marking of this layer gives or takes points. */
    public boolean hasPoints() {
        return this == HAND || this == OVERRIDE || this == PENALTY;
    }
}
