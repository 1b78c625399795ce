package org.ledgerbench.exchange.spreadsheet;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.catalog.LoadedMission;

/** What the missions at hand say of the parts and tracks of a class. */
final class Missions {

    private final ClassResult graded;
    private final List<LoadedMission> missions;

    Missions(ClassResult graded, List<LoadedMission> missions) {
        this.graded = graded;
        this.missions = missions;
    }

    /** The versions that students of the class played, ascending by name. */
    Set<MissionKey> played() {
        Set<MissionKey> played =
                new TreeSet<>(Comparator.comparing(MissionKey::id).thenComparing(MissionKey::version));
        graded.students().stream()
                .map(StudentResult::observations)
                .map(Observations::mission)
                .flatMap(Optional::stream)
                .forEach(played::add);
        return played;
    }

    Optional<LoadedMission> find(MissionKey key) {
        return missions.stream().filter(mission -> mission.key().equals(key)).findFirst();
    }

    /** The mission whose words are used: of the versions played and at hand the last, else any of the rubric's mission. */
    Optional<LoadedMission> spokesman() {
        Optional<LoadedMission> played =
                played().stream().map(this::find).flatMap(Optional::stream).reduce((first, second) -> second);
        return played.isPresent()
                ? played
                : missions.stream()
                        .filter(mission ->
                                mission.key().id().equals(graded.rubric().mission()))
                        .reduce((first, second) -> second);
    }

    /** The tracks of the class: the mission's in its order, then the ones it does not know. */
    List<String> tracks() {
        Set<String> occurring = new LinkedHashSet<>();
        graded.students().forEach(student -> student.identity().track().ifPresent(occurring::add));
        Set<String> tracks = new LinkedHashSet<>();
        spokesman().stream()
                .flatMap(mission -> mission.description().tracks().stream())
                .map(Track::id)
                .filter(occurring::contains)
                .forEach(tracks::add);
        occurring.stream().sorted().forEach(tracks::add);
        return List.copyOf(tracks);
    }

    /** The parts in which somebody predicted something: the mission's in its order, then others. */
    List<String> predictedParts() {
        Set<String> occurring = new LinkedHashSet<>();
        graded.students()
                .forEach(student ->
                        student.observations().predictions().forEach(prediction -> occurring.add(prediction.part())));
        Set<String> parts = new LinkedHashSet<>();
        spokesman().stream()
                .flatMap(mission -> mission.description().partIds().stream())
                .filter(occurring::contains)
                .forEach(parts::add);
        occurring.stream().sorted().forEach(parts::add);
        return List.copyOf(parts);
    }

    Optional<Part> part(String track, String part) {
        return spokesman().flatMap(mission -> mission.description().part(new Position(track, part)));
    }

    String trackTitle(String track) {
        return spokesman()
                .flatMap(mission -> mission.description().track(track))
                .map(Track::title)
                .orElse(track);
    }

    String partTitle(String part) {
        return spokesman().stream()
                .flatMap(mission -> mission.description().tracks().stream())
                .flatMap(track -> track.part(part).stream())
                .map(known -> known.briefing().title())
                .findFirst()
                .orElse(part);
    }
}
