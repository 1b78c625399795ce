package org.ledgerbench.workbench.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.ledgerbench.exchange.files.FileProblem;
import org.ledgerbench.exchange.ledgerfile.LedgerFileException;
import org.ledgerbench.exchange.ledgerfile.LedgerFileException.Reason;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.text.Texts;

/** Begins ledgers and opens them again, and says why where that cannot be. Used on the event thread. */
final class LedgerOpening {

    private static final Set<Reason> UNWRITABLE = EnumSet.of(Reason.READ_ONLY, Reason.DISK_FULL);

    /**
     * Who plays.
     *
     * @param student the student
     * @param folder where the ledger is to be kept, as it was typed
     */
    record Entrant(Optional<Header.Student> student, String folder) {}

    /** Asks the student. */
    interface Asker {

        /** Who plays, and where the ledger is to be kept; empty where the student thinks better of it. */
        Optional<Entrant> entrant();

        /** Whether to go on with the ledger of that name that is there already. */
        boolean goOnWith(Path ledger);

        /**
         * Where to go on with a copy of a ledger that cannot be written where it lies.
         *
         * @param sentence why it cannot
         * @param name the name of the ledger
         */
        Optional<Path> placeForCopy(String sentence, Path name);

        /** Tells why it cannot be. */
        void tell(String sentence);
    }

    /**
     * What opening needs.
     *
     * @param catalog the missions at hand
     * @param journals opens ledgers
     * @param clock the time a ledger is begun
     */
    record Means(MissionCatalog catalog, Journals journals, InstantSource clock) {}

    private final Means means;
    private final Asker asker;
    private final BiConsumer<PlaySession, List<String>> onOpened;

    /** @param onOpened takes a session and what was noticed about its ledger */
    LedgerOpening(Means means, Asker asker, BiConsumer<PlaySession, List<String>> onOpened) {
        this.means = means;
        this.asker = asker;
        this.onOpened = onOpened;
    }

    /** Asks who plays until a ledger is begun or the student thinks better of it. */
    void begin(LoadedMission mission, Track track) {
        boolean ended = false;
        while (!ended) {
            Optional<Entrant> entrant = asker.entrant();
            ended = entrant.isEmpty() || begin(mission, track, entrant.get());
        }
    }

    private boolean begin(LoadedMission mission, Track track, Entrant entrant) {
        if (entrant.student().isEmpty()) {
            asker.tell(Texts.text("student.noId"));
            return false;
        }
        Header.Student student = entrant.student().get();
        MissionKey key = mission.key();
        Header header = new Header(
                1,
                key,
                student,
                track.id(),
                0,
                Optional.of(means.clock().instant().truncatedTo(ChronoUnit.SECONDS)));
        try {
            Path folder = Files.createDirectories(Path.of(entrant.folder()));
            Path file = folder.resolve(fileName(student.id(), key.id(), track.id()));
            if (Files.exists(file)) {
                return asker.goOnWith(file) && resume(file);
            }
            Journal journal = means.journals().create(file, header);
            onOpened.accept(new PlaySession(mission.mission(), header, List.of(), journal, means.clock()), List.of());
            return true;
        } catch (InvalidPathException noPath) {
            asker.tell(Texts.text("student.noFolder", entrant.folder()));
        } catch (LedgerFileException told) {
            asker.tell(told.getMessage());
        } catch (IOException cause) {
            asker.tell(FileProblem.writing(Path.of(entrant.folder()), cause));
        }
        return false;
    }

    /** A name that every system and every upload keeps. */
    static String fileName(String student, String mission, String track) {
        String safe = student.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
        return safe + "-" + mission + "-" + track + StartedLedgers.ENDING;
    }

    /** Goes on with a ledger on the disk. @return whether it could be opened */
    boolean resume(Path file) {
        try {
            Journals.Opened opened = means.journals().resume(file);
            Optional<LoadedMission> mission =
                    means.catalog().find(opened.header().mission());
            Optional<Track> track = mission.flatMap(
                    each -> each.description().track(opened.header().track()));
            if (track.isEmpty()) {
                opened.journal().close();
                return refuse(Texts.text(
                        "play.unknownMission",
                        opened.header().mission(),
                        opened.header().track()));
            }
            onOpened.accept(
                    new PlaySession(
                            mission.orElseThrow().mission(),
                            opened.header(),
                            opened.entries(),
                            opened.journal(),
                            means.clock()),
                    opened.notices());
            return true;
        } catch (LedgerFileException told) {
            return UNWRITABLE.contains(told.reason()) ? copy(file, told.getMessage()) : refuse(told.getMessage());
        } catch (IOException cause) {
            return refuse(cause.getMessage());
        }
    }

    /** Goes on with a copy in another place; the ledger that cannot be written stays as it is. */
    private boolean copy(Path file, String sentence) {
        Optional<Path> place = asker.placeForCopy(sentence, file.getFileName());
        if (place.isEmpty()) {
            return false;
        }
        try {
            Files.copy(file, place.get());
        } catch (IOException cause) {
            return refuse(FileProblem.writing(place.get(), cause));
        }
        return resume(place.get());
    }

    private boolean refuse(String sentence) {
        asker.tell(sentence);
        return false;
    }
}
