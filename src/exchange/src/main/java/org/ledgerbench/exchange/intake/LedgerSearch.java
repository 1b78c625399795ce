package org.ledgerbench.exchange.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.exchange.intake.Sources.Found;
import org.ledgerbench.grading.intake.CancelToken;

/**
 * Finds the ledgers in files and folders. A file is taken whatever its name; a folder is searched to its depths for names
 * that end with {@code .ledger.jsonl}, in whatever case. Other files are left alone and counted in a notice; hidden ones
 * are not looked at. No ledger is opened, and none stays in memory: a class of any size may be found.
 */
public final class LedgerSearch {

    private final CancelToken cancel;
    private final Listing listing;

    /** @param cancel polled for each folder */
    public LedgerSearch(CancelToken cancel) {
        this(cancel, Listing.OF_DISK);
    }

    LedgerSearch(CancelToken cancel, Listing listing) {
        this.cancel = cancel;
        this.listing = listing;
    }

    /**
     * Finds the ledgers. The order of the paths makes no difference but where two of them hold the same source, and a
     * ledger reached through two of them is taken once.
     *
     * @throws ExchangeException if a path does not exist, is neither file nor folder, or is a folder we may not read
     * @throws java.util.concurrent.CancellationException if the search was cancelled
     */
    public Intake find(List<Path> paths) throws ExchangeException {
        List<Notice> notices = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        for (int number = 0; number < paths.size(); number++) {
            for (Path ledger : search(paths.get(number), notices)) {
                found.add(new Found(number, paths.get(number), ledger));
            }
        }
        List<Found> kept = paths.size() > 1 ? onceEach(found, notices) : found;
        return new Intake(Sources.name(kept), notices);
    }

    private List<Path> search(Path path, List<Notice> notices) throws ExchangeException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new ExchangeException(path + " does not exist. Check the spelling, and the folder you are in.");
        }
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new ExchangeException(path + " is neither a file nor a folder, or its link leads nowhere.");
        }
        FolderWalk walk = new FolderWalk(path, listing, cancel);
        List<Path> ledgers = walk.ledgers();
        notices.addAll(walk.notices());
        return ledgers;
    }

    private static List<Found> onceEach(List<Found> found, List<Notice> notices) {
        Map<Path, Path> realFolders = new HashMap<>();
        Set<Path> seen = new HashSet<>();
        List<Found> once = new ArrayList<>();
        for (Found each : found) {
            Path ledger = each.ledger().toAbsolutePath();
            Path folder = realFolders.computeIfAbsent(ledger.getParent(), LedgerSearch::realPath);
            if (seen.add(folder.resolve(ledger.getFileName()))) {
                once.add(each);
            } else {
                notices.add(new Notice(
                        each.relative(),
                        each.ledger() + " was reached through two of the paths given and counts once."));
            }
        }
        return once;
    }

    private static Path realPath(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException unreadable) {
            // Whatever is wrong with it is said when a ledger in it is read.
            return folder.normalize();
        }
    }
}
