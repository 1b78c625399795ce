package org.ledgerbench.exchange.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.exchange.files.FileProblem;
import org.ledgerbench.grading.intake.CancelToken;

/**
 * One walk through one folder. Every real folder is entered once: links to folders are kept until all that needs no link
 * has been seen, so that a circle of links ends, and what a link leads to is found under its own name where it has one.
 */
final class FolderWalk {

    private final Path root;
    private final Listing listing;
    private final CancelToken cancel;
    private final Deque<Path> folders = new ArrayDeque<>();
    private final Deque<Path> links = new ArrayDeque<>();
    private final Set<Path> entered = new HashSet<>();
    private final List<Path> ledgers = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private int leftAlone;

    FolderWalk(Path root, Listing listing, CancelToken cancel) {
        this.root = root;
        this.listing = listing;
        this.cancel = cancel;
    }

    /** The paths of the ledgers, each beginning with the root; to be called once. */
    List<Path> ledgers() throws ExchangeException {
        try {
            enter(root);
        } catch (IOException failure) {
            throw new ExchangeException(FileProblem.reading(root, failure), failure);
        }
        while (!folders.isEmpty() || !links.isEmpty()) {
            cancel.check();
            Path next = folders.isEmpty() ? links.remove() : folders.remove();
            try {
                enter(next);
            } catch (IOException failure) {
                notices.add(
                        new Notice(name(next), FileProblem.reading(next, failure) + " What is in it is not graded."));
            }
        }
        return ledgers;
    }

    List<Notice> notices() {
        List<Notice> all = new ArrayList<>(notices);
        if (ledgers.isEmpty()) {
            all.add(new Notice(
                    root.toString(), "No file whose name ends with .ledger.jsonl was found in " + root + "."));
        }
        if (leftAlone > 0) {
            String files = leftAlone == 1 ? "1 other file" : leftAlone + " other files";
            all.add(new Notice(
                    root.toString(),
                    files + " in " + root + " left alone: the names of ledgers end with .ledger.jsonl. A file named"
                            + " by itself is taken whatever its name."));
        }
        return all;
    }

    private void enter(Path folder) throws IOException {
        if (!entered.add(folder.toRealPath())) {
            notices.add(new Notice(
                    name(folder), "The link " + folder + " leads to a folder already seen and is not followed."));
            return;
        }
        for (Path entry : listing.list(folder)) {
            try {
                sort(entry);
            } catch (IOException failure) {
                setAside(entry, failure);
            }
        }
    }

    /** A ledger that cannot be looked at stays a submission: reading it says what is wrong, in its student's row. */
    private void setAside(Path entry, IOException failure) {
        if (LedgerName.isLedger(entry)) {
            ledgers.add(entry);
        } else {
            notices.add(new Notice(name(entry), FileProblem.reading(entry, failure)));
        }
    }

    private void sort(Path entry) throws IOException {
        boolean housekeeping = LedgerName.isHousekeeping(entry);
        BasicFileAttributes attributes =
                Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean isLink = attributes.isSymbolicLink();
        if (isLink ? Files.isDirectory(entry) : attributes.isDirectory()) {
            if (!housekeeping) {
                noticeMisleadingName(entry);
                (isLink ? links : folders).add(entry);
            }
        } else if (LedgerName.isLedger(entry)) {
            ledgers.add(entry);
        } else if (!housekeeping) {
            leftAlone++;
        }
    }

    private void noticeMisleadingName(Path folder) {
        if (LedgerName.isLedger(folder)) {
            notices.add(new Notice(
                    name(folder),
                    folder + " has the name of a ledger but is a folder; what is in it was looked through."));
        }
    }

    private String name(Path path) {
        return Sources.slashed(root.relativize(path));
    }
}
