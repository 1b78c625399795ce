package org.ledgerbench.workbench.play;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.ledger.Stamp;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Value;

/**
 * A student playing a mission. Every act is appended to the journal before anything on the screen changes. When the journal
 * fails, the act stays in memory and {@link #trouble()} says why, until {@link #moveTo} finds a better place. Used on the
 * event thread.
 */
public final class PlaySession {

    private final Mission mission;
    private final Header header;
    private final Track track;
    private final InstantSource clock;
    private final List<Entry> entries;
    private final List<Runnable> listeners = new ArrayList<>();
    private Journal journal;
    private int kept;
    private Optional<String> trouble = Optional.empty();

    /**
     * A session that goes on from these entries.
     *
     * @param mission the mission
     * @param header the ledger's header, which names a track of the mission
     * @param entries what the journal holds already
     * @param journal where acts are kept
     * @param clock the time of each act
     */
    public PlaySession(Mission mission, Header header, List<Entry> entries, Journal journal, InstantSource clock) {
        this.mission = Objects.requireNonNull(mission, "mission");
        this.header = Objects.requireNonNull(header, "header");
        this.track = mission.description().track(header.track()).orElseThrow();
        this.entries = new ArrayList<>(entries);
        this.kept = entries.size();
        this.journal = Objects.requireNonNull(journal, "journal");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** The mission. */
    public Mission mission() {
        return mission;
    }

    /** The track played. */
    public Track track() {
        return track;
    }

    /** The ledger's header. */
    public Header header() {
        return header;
    }

    /** Everything done so far, kept or not. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** How far the student has come. */
    public PlayProgress progress() {
        return PlayProgress.of(track, entries);
    }

    /** Why the last acts are in memory only, as a sentence; empty while all is safe. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** Where the acts are kept. */
    public String place() {
        return journal.place();
    }

    /** Calls the listener after every act. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Locks a prediction, once.
     *
     * @throws IllegalStateException if the part is locked already
     * @throws IllegalArgumentException if the lock refuses the value
     */
    public void lock(String part, Value prediction) {
        PartProgress progress = progress().part(part);
        if (progress.lock().isPresent()) {
            throw new IllegalStateException("The prediction of " + part + " is locked already");
        }
        progress.part().lock().problem(prediction).ifPresent(problem -> {
            throw new IllegalArgumentException("The prediction " + problem);
        });
        act(new Entry.Lock(stamp(), part, prediction));
    }

    /**
     * Records a run and says what it showed.
     *
     * @throws IllegalStateException if the part is not open or no run is left
     */
    public Outcome record(String part, Settings settings) {
        if (!progress().part(part).mayRecord(settings)) {
            throw new IllegalStateException("No run of " + part + " is left, or its prediction is not locked yet");
        }
        Outcome outcome = mission.simulator().run(new Position(track.id(), part), settings);
        act(new Entry.Run(stamp(), part, settings, Optional.of(outcome.readings())));
        return outcome;
    }

    /** Commits answers; a later answer replaces an earlier one of the same key. */
    public void answer(String part, Map<String, Value> values) {
        requireOpen(part);
        act(new Entry.Answer(stamp(), part, values));
    }

    /** Keeps a reflection; a later one replaces an earlier one on the same prompt. */
    public void reflect(String part, String prompt, String text) {
        requireOpen(part);
        act(new Entry.Reflection(stamp(), part, prompt, text));
    }

    /** Marks the ledger as handed in. */
    public void submit() {
        act(new Entry.Submit(stamp()));
    }

    /**
     * Goes on in another place, which is given everything the present journal kept and what it could not keep.
     *
     * @throws IOException if no ledger can be begun there; the acts then stay in memory
     */
    public void moveTo(Path elsewhere) throws IOException {
        journal = journal.continueAt(elsewhere);
        keep();
    }

    /** Tries again to keep what is in memory only, if need be with the journal opened anew. */
    public void retry() {
        keep();
        if (trouble.isPresent()) {
            try {
                journal = journal.reopen();
                keep();
            } catch (IOException cause) {
                trouble = Optional.of(cause.getMessage());
                changed();
            }
        }
    }

    /** Lets go of the journal. @throws IOException if that fails; what was appended is safe all the same */
    public void close() throws IOException {
        journal.close();
    }

    private void requireOpen(String part) {
        if (progress().part(part).lock().isEmpty()) {
            throw new IllegalStateException("The prediction of " + part + " is not locked yet");
        }
    }

    private void act(Entry entry) {
        entries.add(entry);
        keep();
    }

    private void keep() {
        try {
            while (kept < entries.size()) {
                journal.append(entries.get(kept));
                kept++;
            }
            trouble = Optional.empty();
        } catch (IOException cause) {
            trouble = Optional.of(cause.getMessage());
        }
        changed();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private Stamp stamp() {
        long seq =
                entries.isEmpty() ? 1 : entries.get(entries.size() - 1).stamp().seq() + 1;
        int line = entries.isEmpty() ? 2 : entries.get(entries.size() - 1).line() + 1;
        return new Stamp(line, seq, Optional.of(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }
}
