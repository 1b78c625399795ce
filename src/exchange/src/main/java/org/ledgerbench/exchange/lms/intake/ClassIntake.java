package org.ledgerbench.exchange.lms.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.files.FileProblem;
import org.ledgerbench.exchange.intake.Intake;
import org.ledgerbench.exchange.intake.LedgerSearch;
import org.ledgerbench.exchange.lms.ForeignFormat;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.archive.ArchiveIntake;
import org.ledgerbench.exchange.lms.archive.ArchiveOptions;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.grading.intake.Submission;

/**
 * The submissions in files, folders and archives, side by side. Archives stay open, and their ledgers packed, until this
 * is closed; until then the submissions may be read from any thread.
 */
public final class ClassIntake implements AutoCloseable {

    private final List<ArchiveIntake> archives = new ArrayList<>();
    private final List<Submission> submissions = new ArrayList<>();
    private final List<LmsNotice> notices = new ArrayList<>();
    private final Map<String, String> systemIds = new HashMap<>();
    private final Set<String> sources = new HashSet<>();

    private ClassIntake() {}

    /**
     * Finds the submissions. A file that is an archive is read as one, everything else is searched for ledgers.
     *
     * @param paths files, folders and archives
     * @param search for what is no archive
     * @param options how archives are read, and who is in the class
     * @throws ExchangeException if a path cannot be read or an archive is damaged
     */
    public static ClassIntake open(List<Path> paths, LedgerSearch search, ArchiveOptions options)
            throws ExchangeException {
        ClassIntake intake = new ClassIntake();
        boolean complete = false;
        try {
            List<Path> plain = new ArrayList<>();
            for (Path path : paths) {
                if (isArchive(path)) {
                    intake.addArchive(path, options);
                } else {
                    plain.add(path);
                }
            }
            if (!plain.isEmpty()) {
                intake.addPlain(search.find(plain), options.resolver().directory());
            }
            intake.submissions.sort(Comparator.comparing(Submission::source));
            complete = true;
            return intake;
        } finally {
            if (!complete) {
                intake.close();
            }
        }
    }

    /** The ledgers, by source, no source twice. */
    public List<Submission> submissions() {
        return Collections.unmodifiableList(submissions);
    }

    /** What archives were taken for, and what was noticed. */
    public List<LmsNotice> notices() {
        return Collections.unmodifiableList(notices);
    }

    /** The system's own id of who handed in a ledger, by source, where an archive says. */
    public Map<String, String> systemIds() {
        return Collections.unmodifiableMap(systemIds);
    }

    /** @throws ExchangeException if an archive cannot be closed */
    @Override
    public void close() throws ExchangeException {
        for (ArchiveIntake archive : archives) {
            try {
                archive.close();
            } catch (IOException failure) {
                throw new ExchangeException("An archive could not be closed.", failure);
            }
        }
    }

    private void addArchive(Path path, ArchiveOptions options) throws ExchangeException {
        String name = path.getFileName().toString();
        ArchiveIntake archive = openArchive(path, options);
        archives.add(archive);
        notices.add(LmsNotice.note(
                "archive-recognised", name, name + ": " + archive.recognition().reason()));
        Map<String, String> renamed = new HashMap<>();
        for (Submission submission : archive.submissions()) {
            String source = unique(submission.source(), name);
            renamed.put(submission.source(), source);
            submissions.add(source.equals(submission.source()) ? submission : new Renamed(source, submission));
        }
        archive.systemIds().forEach((source, id) -> systemIds.put(renamed.get(source), id));
        archive.notices().stream()
                .map(notice -> notice.about(renamed.getOrDefault(notice.subject(), notice.subject())))
                .forEach(notices::add);
    }

    private void addPlain(Intake found, StudentDirectory directory) {
        found.notices().forEach(notice -> notices.add(LmsNotice.note("search", notice.where(), notice.sentence())));
        for (Submission submission : found.submissions()) {
            String source = unique(submission.source(), "files");
            Submission identified = directory.identified(submission);
            submissions.add(source.equals(submission.source()) ? identified : new Renamed(source, identified));
        }
    }

    /** Two archives of one class may hold the same path; the later ones get their archive's name before it. */
    private String unique(String source, String prefix) {
        String unique = source;
        for (int copy = 1; !sources.add(unique); copy++) {
            unique = prefix + (copy == 1 ? "" : " (" + copy + ")") + "/" + source;
        }
        return unique;
    }

    private static ArchiveIntake openArchive(Path path, ArchiveOptions options) throws ExchangeException {
        try {
            return ArchiveIntake.open(path, options);
        } catch (ExchangeException told) {
            throw told;
        } catch (IOException failure) {
            throw new ExchangeException(FileProblem.reading(path, failure), failure);
        }
    }

    private static boolean isArchive(Path path) throws ExchangeException {
        try {
            if (!Files.isRegularFile(path)) {
                return false;
            }
            refuseOtherArchives(path);
            return ArchiveIntake.isArchive(path) || hasZipName(path);
        } catch (ExchangeException told) {
            throw told;
        } catch (IOException failure) {
            throw new ExchangeException(FileProblem.reading(path, failure), failure);
        }
    }

    private static void refuseOtherArchives(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            Optional<ForeignFormat> foreign = ForeignFormat.of(in.readNBytes(ForeignFormat.NEEDED));
            if (foreign.isPresent() && foreign.get().isOtherArchive()) {
                throw new ExchangeException(
                        path + " is " + foreign.get().title()
                                + ", and only zip archives are read. Unpack it into a folder and name that, or pack it as zip.");
            }
        }
    }

    /** A damaged archive is told as one, not read as a ledger. */
    private static boolean hasZipName(Path path) {
        String name = path.getFileName().toString();
        return name.regionMatches(true, Math.max(0, name.length() - 4), ".zip", 0, 4);
    }
}
