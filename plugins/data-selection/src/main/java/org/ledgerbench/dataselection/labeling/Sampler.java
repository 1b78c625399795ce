package org.ledgerbench.dataselection.labeling;

/** How the next labels are chosen. */
enum Sampler {
    /** At random from the pool. */
    RANDOM("random", "Random sampling"),
    /** The items the model is least certain about. */
    UNCERTAINTY("uncertainty", "Uncertainty sampling");

    private final String id;
    private final String title;

    Sampler(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    /** The sampler a validated knob names. */
    static Sampler of(String id) {
        return id.equals(UNCERTAINTY.id) ? UNCERTAINTY : RANDOM;
    }
}
