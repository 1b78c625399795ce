package org.ledgerbench.grading.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.grading.ledger.LedgerLimits;
import org.ledgerbench.grading.ledger.LedgerReader;
import org.ledgerbench.grading.replay.PlayedLedger;
import org.ledgerbench.grading.replay.PlayedPart;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;

/** Reads off ledgers what students did. Safe for any number of threads. */
public final class PlayReader {

    private final MissionCatalog catalog;
    private final LedgerReader reader = new LedgerReader(LedgerLimits.STANDARD);

    /** A reader with the missions at hand. */
    public PlayReader(MissionCatalog catalog) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
    }

    /**
     * What a student did.
     *
     * @param student the student's id
     * @param bytes the ledger; it is not closed
     * @return empty when the ledger cannot be read
     * @throws IOException if the bytes cannot
     */
    public Optional<StudentPlay> read(String student, InputStream bytes) throws IOException {
        return reader.read(bytes).ledger().map(ledger -> play(student, ledger));
    }

    private StudentPlay play(String student, Ledger ledger) {
        PlayedLedger played = PlayedLedger.of(ledger);
        String track = ledger.header().track();
        Optional<LoadedMission> mission = catalog.find(ledger.header().mission());
        List<PartPlay> parts = mission.flatMap(each -> each.description().track(track))
                .map(each -> each.parts().stream()
                        .map(part -> play(played.part(part.id()), knee(mission.get(), track, part, played)))
                        .toList())
                .orElseGet(() -> played.parts().values().stream()
                        .map(part -> play(part, Optional.empty()))
                        .toList());
        return new StudentPlay(student, track, parts);
    }

    private static PartPlay play(PlayedPart played, Optional<KneeTruth> knee) {
        long settings = played.runs().stream().map(Entry.Run::knobs).distinct().count();
        return new PartPlay(played.id(), (int) settings, RunSequence.of(played.runs()), knee);
    }

    private static Optional<KneeTruth> knee(LoadedMission mission, String track, Part part, PlayedLedger played) {
        if (!part.questions().knee()) {
            return Optional.empty();
        }
        Map<String, Value> committed = new LinkedHashMap<>();
        for (String knob : part.questions().answerKnobs()) {
            Value value = played.part(part.id()).answers().get(knob);
            if (value == null || part.knob(knob).orElseThrow().problem(value).isPresent()) {
                return Optional.empty();
            }
            committed.put(knob, value);
        }
        return knee(mission, new Position(track, part.id()), new Settings(committed));
    }

    /** A mission that fails here fails the criterion of the knee too, and is named there. */
    private static Optional<KneeTruth> knee(LoadedMission mission, Position position, Settings committed) {
        try {
            return Optional.of(mission.mission().truths().knee(position, committed));
        } catch (RuntimeException | LinkageError fault) {
            return Optional.empty();
        }
    }
}
