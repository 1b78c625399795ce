package org.ledgerbench.workbench.tour;

import java.util.List;
import java.util.Objects;
import org.ledgerbench.workbench.text.Texts;

/**
 * A few steps through a part of the window.
 *
 * @param id what it is remembered by
 * @param steps the steps in order
 */
public record Tour(String id, List<Step> steps) {

    /** The way in, for somebody who has never seen the window. */
    public static final Tour START = new Tour(
            "start",
            List.of(
                    new Step("start.start.play", "tour.play"),
                    new Step("trackChooser", "tour.tracks"),
                    new Step("toolbar", "tour.toolbar")));

    /** A part of a mission, for somebody who has never played one. */
    public static final Tour PART = new Tour(
            "part",
            List.of(
                    new Step("partMap", "tour.parts"),
                    new Step("lockCard", "tour.lock"),
                    new Step("controls", "tour.controls"),
                    new Step("answerCard", "tour.answer"),
                    new Step("play.place", "tour.place"),
                    new Step("toolbar.play.check", "tour.check")));

    /**
     * A component and what it is for.
     *
     * @param component the name of the component
     * @param key the key of its words; with {@code .title} after it, that of its heading
     */
    public record Step(String component, String key) {

        public Step {
            Objects.requireNonNull(component, "component");
            Objects.requireNonNull(key, "key");
        }

        String title() {
            return Texts.text(key + ".title");
        }

        String words() {
            return Texts.text(key);
        }
    }

    public Tour {
        Objects.requireNonNull(id, "id");
        steps = List.copyOf(steps);
    }
}
