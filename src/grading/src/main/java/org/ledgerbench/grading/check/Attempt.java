package org.ledgerbench.grading.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ledgerbench.grading.evidence.Evidence;
import org.ledgerbench.grading.evidence.EvidenceFinder;
import org.ledgerbench.grading.evidence.Passage;
import org.ledgerbench.grading.evidence.ShownNumbers;
import org.ledgerbench.grading.evidence.ShownRun;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.replay.MissionReplay;
import org.ledgerbench.grading.replay.PlayedLedger;
import org.ledgerbench.grading.replay.PlayedPart;
import org.ledgerbench.grading.replay.ReplayedRun;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Value;

/**
 * One student's ledger with all that a check may ask of it. What is expensive is computed when it is first asked for. For
 * one thread.
 */
public final class Attempt {

    private final PlayedLedger ledger;
    private final MissionDescription description;
    private final Optional<MissionReplay> replay;
    private final EvidenceFinder finder;
    private final Map<String, List<ReplayedRun>> replays = new HashMap<>();
    // By the entries themselves, so that no text is compared with another.
    private final Map<Entry.Reflection, Passage> passages = new IdentityHashMap<>();
    private final Map<Entry.Reflection, Evidence> evidence = new IdentityHashMap<>();
    private final Map<List<Entry.Reflection>, String> summaries = new HashMap<>();
    private ShownNumbers shown;

    /**
     * An attempt.
     *
     * @param ledger the ledger by parts
     * @param description the mission as the ledger's version, or another one at hand, describes it
     * @param replay repeats runs; empty when the ledger's version of the mission is not at hand
     * @param finder looks for evidence
     */
    public Attempt(
            PlayedLedger ledger,
            MissionDescription description,
            Optional<MissionReplay> replay,
            EvidenceFinder finder) {
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.description = Objects.requireNonNull(description, "description");
        this.replay = Objects.requireNonNull(replay, "replay");
        this.finder = Objects.requireNonNull(finder, "finder");
    }

    /** The ledger by parts. */
    public PlayedLedger ledger() {
        return ledger;
    }

    /** What counts of the ledger in a part. */
    public PlayedPart played(String part) {
        return ledger.part(part);
    }

    /** The track played; empty when the mission has no such track. */
    public Optional<Track> track() {
        return description.track(ledger.header().track());
    }

    /** The track played, or any other when it is unknown: all tracks have the same parts. */
    public Track shape() {
        return track().orElse(description.tracks().get(0));
    }

    /** The mission repeated, if its version is at hand and it has the track. */
    public Optional<MissionReplay> simulator() {
        return track().isPresent() ? replay : Optional.empty();
    }

    /** Where a part is. */
    public Position position(String part) {
        return new Position(ledger.header().track(), part);
    }

    /** Every run of a part beside what the simulator says. @throws RuntimeException if the mission fails */
    public List<ReplayedRun> replays(String part) {
        return replays.computeIfAbsent(part, this::replay);
    }

    /** What stands in a reflection. */
    public Passage passage(Entry.Reflection reflection) {
        return passages.computeIfAbsent(reflection, each -> finder.read(each.text()));
    }

    /** What stands in a reflection beside the student's runs. @throws RuntimeException if the mission fails */
    public Evidence evidence(Entry.Reflection reflection) {
        Evidence found = evidence.get(reflection);
        if (found == null) {
            found = finder.find(passage(reflection), reflection.part(), shown());
            evidence.put(reflection, found);
        }
        return found;
    }

    /** What is to be said of some reflections together: several criteria may be about the same ones. */
    String summary(List<Entry.Reflection> reflections, Function<List<Evidence>, String> wording) {
        String summary = summaries.get(reflections);
        if (summary == null) {
            summary = wording.apply(reflections.stream().map(this::evidence).toList());
            summaries.put(reflections, summary);
        }
        return summary;
    }

    /** Which of these concepts a reflection names. */
    public List<String> named(Entry.Reflection reflection, List<String> concepts) {
        return finder.named(passage(reflection), concepts);
    }

    private List<ReplayedRun> replay(String part) {
        List<Entry.Run> runs = played(part).runs();
        return simulator()
                .map(mission -> mission.replay(position(part), runs))
                .orElseGet(() -> runs.stream().map(ReplayedRun::new).toList());
    }

    /** What the runs show: by the simulator where it can say, as recorded where it cannot. */
    private ShownNumbers shown() {
        if (shown == null) {
            List<ShownRun> runs = new ArrayList<>();
            description.partIds().forEach(part -> addShown(runs, part));
            shown = new ShownNumbers(runs);
        }
        return shown;
    }

    private void addShown(List<ShownRun> shown, String part) {
        int number = 0;
        for (ReplayedRun run : replays(part)) {
            number++;
            Map<String, Value> readings = run.outcome()
                    .map(Outcome::readings)
                    .or(() -> simulator().isPresent()
                            ? Optional.empty()
                            : run.run().readings())
                    .orElse(Map.of());
            shown.add(new ShownRun(part, number, readings));
            shown.add(new ShownRun(part, number, run.run().knobs().values()));
        }
    }
}
