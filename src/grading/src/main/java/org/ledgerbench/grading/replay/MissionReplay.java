package org.ledgerbench.grading.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.ledgerbench.grading.inspection.LedgerInspector;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.sharing.Doorkeeper;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.catalog.LoadedMission;

/**
 * Repeats recorded runs of one version of a mission. A class records the same few settings again and again, so outcomes that
 * are asked for twice are kept, up to a bound. Safe for any number of threads.
 */
public final class MissionReplay {

    /** An outcome takes some 1.5 KB, so that these take a tenth of a heap of half a gigabyte. */
    private static final int KEPT = 32_768;

    private final LoadedMission loaded;
    private final LedgerInspector inspector;
    private final Map<Position, Map<Settings, KnownOutcome>> outcomes = new ConcurrentHashMap<>();
    private final Doorkeeper doorkeeper = new Doorkeeper();
    private final AtomicInteger kept = new AtomicInteger();

    /** A replay of a mission, which asks the inspector which runs can be repeated. */
    public MissionReplay(LoadedMission loaded, LedgerInspector inspector) {
        this.loaded = Objects.requireNonNull(loaded, "loaded");
        this.inspector = Objects.requireNonNull(inspector, "inspector");
    }

    /** The mission repeated. */
    public Mission mission() {
        return loaded.mission();
    }

    /** What the mission says of itself. */
    public MissionDescription description() {
        return loaded.description();
    }

    /**
     * The runs of a part beside what the simulator says.
     *
     * @throws RuntimeException whatever the simulator throws at settings it should accept, or that it shows too little: the
     *     mission's fault
     */
    public List<ReplayedRun> replay(Position position, List<Entry.Run> runs) {
        Map<Settings, KnownOutcome> known = known(position);
        List<ReplayedRun> replayed = new ArrayList<>(runs.size());
        for (Entry.Run run : runs) {
            KnownOutcome outcome = known.get(run.knobs());
            if (outcome == null && inspector.canBeReplayed(run, position.track(), loaded.description())) {
                outcome = simulate(position, run.knobs());
            }
            replayed.add(new ReplayedRun(run, Optional.ofNullable(outcome)));
        }
        return replayed;
    }

    /**
     * What the simulator says of settings.
     *
     * @throws RuntimeException as {@link org.ledgerbench.mission.Simulator#run}
     */
    public Outcome outcome(Position position, Settings settings) {
        KnownOutcome outcome = known(position).get(settings);
        return (outcome == null ? simulate(position, settings) : outcome).outcome();
    }

    private KnownOutcome simulate(Position position, Settings settings) {
        Outcome shown = loaded.mission().simulator().run(position, settings);
        KnownOutcome outcome = new KnownOutcome(description().require(position).requireReadings(shown));
        if (kept.get() < KEPT
                && doorkeeper.hasMet(31 * settings.hashCode() + position.hashCode())
                && known(position).putIfAbsent(settings, outcome) == null) {
            kept.incrementAndGet();
        }
        return outcome;
    }

    private Map<Settings, KnownOutcome> known(Position position) {
        return outcomes.computeIfAbsent(position, ignored -> new ConcurrentHashMap<>());
    }
}
