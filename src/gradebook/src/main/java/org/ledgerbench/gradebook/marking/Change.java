package org.ledgerbench.gradebook.marking;

import java.util.Objects;
import java.util.Optional;

/** What an act did, complete enough to be taken back. */
public sealed interface Change {

    /** The change that takes this one back. */
    Change reversed();

    /** What it is about, for a menu: {@code mark by hand, s1024}. */
    String title();

    /**
     * A marking came, went or became another.
     *
     * @param place where
     * @param before what stood there
     * @param after what stands there now
     */
    record OfMarking(Place place, Optional<StoredMarking> before, Optional<StoredMarking> after) implements Change {

        public OfMarking {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public OfMarking reversed() {
            return new OfMarking(place, after, before);
        }

        @Override
        public String title() {
            return place.layer().title() + ", " + place.student();
        }
    }

    /**
     * A reusable comment was added or removed.
     *
     * @param comment the comment
     * @param added whether it was added
     */
    record OfReusableComment(ReusableComment comment, boolean added) implements Change {

        public OfReusableComment {
            Objects.requireNonNull(comment, "comment");
        }

        @Override
        public OfReusableComment reversed() {
            return new OfReusableComment(comment, !added);
        }

        @Override
        public String title() {
            return "reusable comment";
        }
    }
}
