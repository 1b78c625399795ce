package org.ledgerbench.exchange.spreadsheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.catalog.LoadedMission;

/** What the missions at hand say of the parts and tracks of a class. */
final class Missions {

    /** What ledgers name and no mission knows may be anything, and any number of things. */
    private static final int MOST_UNKNOWN = 8;

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

    /** The tracks of the class that the mission knows, in its order; without a mission, a few of those named. */
    List<String> tracks() {
        Set<String> occurring = new TreeSet<>();
        graded.students().forEach(student -> student.identity().track().ifPresent(occurring::add));
        return known(
                occurring, mission -> mission.description().tracks().stream().map(Track::id));
    }

    /** The parts in which somebody predicted something, likewise. */
    List<String> predictedParts() {
        Set<String> occurring = new TreeSet<>();
        graded.students()
                .forEach(student ->
                        student.observations().predictions().forEach(prediction -> occurring.add(prediction.part())));
        return known(occurring, mission -> mission.description().partIds().stream());
    }

    private List<String> known(Set<String> occurring, Function<LoadedMission, Stream<String>> ids) {
        return spokesman()
                .map(mission -> ids.apply(mission).filter(occurring::contains).toList())
                .orElseGet(() -> occurring.stream().limit(MOST_UNKNOWN).toList());
    }

    /** A part as any of the tracks has it: titles and kinds of locks are the same on all of them. */
    Optional<Part> part(String part) {
        return spokesman().stream()
                .flatMap(mission -> mission.description().tracks().stream())
                .flatMap(track -> track.part(part).stream())
                .findFirst();
    }

    String trackTitle(String track) {
        return spokesman()
                .flatMap(mission -> mission.description().track(track))
                .map(Track::title)
                .orElse(track);
    }

    String partTitle(String part) {
        return part(part).map(known -> known.briefing().title()).orElse(part);
    }
}
