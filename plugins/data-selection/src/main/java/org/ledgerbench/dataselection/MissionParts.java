package org.ledgerbench.dataselection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ledgerbench.dataselection.dedup.DedupPart;
import org.ledgerbench.dataselection.domaingap.DomainGapPart;
import org.ledgerbench.dataselection.labeling.LabelingPart;
import org.ledgerbench.dataselection.part.MissionPart;
import org.ledgerbench.dataselection.part.TrackId;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Value;

/** The parts of the mission on every track, and the one place where what comes from outside is checked. Immutable. */
final class MissionParts {

    private final List<MissionPart> parts = List.of(new DedupPart(), new LabelingPart(), new DomainGapPart());
    private final Map<Position, Place> places = new HashMap<>();

    /** A part on a track. */
    record Place(TrackId track, MissionPart science, Part description) {

        /** @throws IllegalArgumentException if a knob of the part is missing, out of range or of the wrong kind */
        Place checkedForAll(Settings settings) {
            description.instruments().knobs().forEach(knob -> check(knob, settings));
            return this;
        }

        /** @throws IllegalArgumentException if an answer knob is missing, out of range or of the wrong kind */
        Place checkedForAnswer(Settings committed) {
            description
                    .questions()
                    .answerKnobs()
                    .forEach(id -> check(description.knob(id).orElseThrow(), committed));
            return this;
        }

        private void check(Knob knob, Settings settings) {
            Value value = settings.values().get(knob.id());
            if (value == null) {
                throw refused(knob, "is not set");
            }
            knob.problem(value).ifPresent(problem -> {
                throw refused(knob, problem);
            });
        }

        private IllegalArgumentException refused(Knob knob, String problem) {
            return new IllegalArgumentException(
                    "The knob " + knob.id() + " of " + description.id() + " on " + track.id() + " " + problem + ".");
        }
    }

    MissionParts() {
        for (TrackId track : TrackId.values()) {
            for (MissionPart part : parts) {
                Part description = part.description(track);
                places.put(new Position(track.id(), description.id()), new Place(track, part, description));
            }
        }
    }

    /** The parts of a track, in playing order. */
    List<Part> on(TrackId track) {
        return parts.stream().map(part -> part.description(track)).toList();
    }

    /** @throws IllegalArgumentException if the mission has no such position */
    Place at(Position position) {
        Place place = places.get(position);
        if (place == null) {
            String reason = TrackId.of(position.track()).isEmpty()
                    ? "no track " + position.track()
                    : "no part " + position.part();
            throw new IllegalArgumentException("The mission data-selection has " + reason + ".");
        }
        return place;
    }

    /** Where every constant comes from. */
    List<SourcedConstant> constants() {
        return parts.stream().flatMap(part -> part.constants().stream()).toList();
    }
}
