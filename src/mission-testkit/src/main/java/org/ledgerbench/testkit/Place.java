package org.ledgerbench.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Value;

/** One part on one track, with both at hand. */
record Place(Track track, Part part) {

    static List<Place> all(MissionDescription description) {
        return description.tracks().stream()
                .flatMap(track -> track.parts().stream().map(part -> new Place(track, part)))
                .toList();
    }

    Position position() {
        return new Position(track.id(), part.id());
    }

    /** The values of the answer knobs alone, as a student commits them. */
    Settings committed(Settings settings) {
        Map<String, Value> values = part.questions().answerKnobs().stream()
                .filter(settings.values()::containsKey)
                .collect(Collectors.toMap(knob -> knob, settings.values()::get));
        return new Settings(values);
    }

    /** This place with settings, for sentences. */
    String at(Settings settings) {
        return this + " at " + words(settings);
    }

    /** Settings as {@code ledgerbench simulate --set} takes them, so that they can be tried there. */
    static String words(Settings settings) {
        return settings.values().entrySet().stream()
                .map(knob -> knob.getKey() + "=" + knob.getValue().text())
                .collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return track.id() + " / " + part.id();
    }
}
