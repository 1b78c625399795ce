package org.ledgerbench.workbench.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.words.PlainText;

/** What parts, tracks and answers are called; their ids where the mission is not at hand. */
final class MissionWords {

    private final Optional<MissionDescription> mission;

    MissionWords(Optional<MissionDescription> mission) {
        this.mission = mission;
    }

    String track(String id) {
        return mission.flatMap(each -> each.track(id)).map(Track::title).orElse(PlainText.visible(id));
    }

    boolean hasTrack(String id) {
        return mission.flatMap(each -> each.track(id)).isPresent();
    }

    /** Where a track stands among those of the mission; after them where it is none of them. */
    int place(String track) {
        List<String> ids = mission.map(MissionDescription::tracks).orElse(List.of()).stream()
                .map(Track::id)
                .toList();
        return ids.contains(track) ? ids.indexOf(track) : ids.size();
    }

    String part(String id) {
        return parts(id).map(part -> part.briefing().title()).findFirst().orElse(PlainText.visible(id));
    }

    boolean isEveryPart(List<String> parts) {
        return mission.isPresent() && parts.containsAll(mission.get().partIds());
    }

    /** These parts in playing order, those the mission does not have at the end. */
    List<String> inOrder(List<String> parts) {
        List<String> ordered = new ArrayList<>(mission.map(MissionDescription::partIds).orElse(List.of()).stream()
                .filter(parts::contains)
                .toList());
        parts.stream().filter(part -> !ordered.contains(part)).forEach(ordered::add);
        return ordered;
    }

    /** The part as each track has it. */
    Stream<Part> parts(String id) {
        return mission.stream().flatMap(each -> each.tracks().stream()).flatMap(track -> track.part(id).stream());
    }

    /** The lock of a part on the first track, where it asks for a number. */
    Optional<Lock.OfNumber> number(String part) {
        return parts(part)
                .map(Part::lock)
                .filter(Lock.OfNumber.class::isInstance)
                .map(Lock.OfNumber.class::cast)
                .findFirst();
    }

    /** The answers a part's lock offers on any track. */
    List<Option> options(String part) {
        return parts(part)
                .map(Part::lock)
                .filter(Lock.OfChoice.class::isInstance)
                .flatMap(lock -> ((Lock.OfChoice) lock).options().stream())
                .distinct()
                .toList();
    }

    /** An answer as students read it. */
    String answer(String part, Value value) {
        return options(part).stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(PlainText.visible(value.text()));
    }
}
