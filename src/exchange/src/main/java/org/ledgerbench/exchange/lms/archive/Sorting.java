package org.ledgerbench.exchange.lms.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.archive.LedgerName.Kind;
import org.ledgerbench.exchange.lms.identity.HeaderPeek;
import org.ledgerbench.exchange.lms.identity.IdentityResolver;
import org.ledgerbench.exchange.lms.identity.Resolution;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.Header;

/** Sorts the entries of an archive into ledgers and the rest, and says of each whose it is. */
final class Sorting {

    private static final Pattern LEDGER_START = Pattern.compile("^\uFEFF?\\s*\\{\\s*\"ledger\"\\s*:.*", Pattern.DOTALL);
    private static final int SNIFFED = 64;
    private static final int NAMED = 10;

    private final EntryNaming naming;
    private final ArchiveLayout layout;
    private final IdentityResolver resolver;
    private final HeaderPeek headers = new HeaderPeek();
    private final List<Submission> submissions = new ArrayList<>();
    private final List<LmsNotice> notices = new ArrayList<>();
    private final Map<String, String> systemIds = new HashMap<>();
    private final Map<String, List<Handed>> byOwner = new LinkedHashMap<>();
    private final Map<List<String>, Integer> namesakes = new HashMap<>();

    Sorting(ArchiveLayout layout, IdentityResolver resolver) {
        this.naming = EntryNaming.of(layout);
        this.layout = layout;
        this.resolver = resolver;
    }

    void addNotices(List<LmsNotice> before) {
        notices.addAll(before);
    }

    void sort(List<ArchiveEntry> entries) {
        List<ArchiveEntry> sorted = entries.stream()
                .sorted(Comparator.comparing(ArchiveEntry::source))
                .filter(entry -> !LayoutRecogniser.isNoise(entry.path()))
                .toList();
        sorted.forEach(entry -> namesakes.merge(key(read(entry)), 1, Integer::sum));
        sorted.forEach(this::take);
        byOwner.values().stream().filter(handed -> handed.size() > 1).forEach(this::reportSeveral);
    }

    List<Submission> submissions() {
        return Collections.unmodifiableList(submissions);
    }

    List<LmsNotice> notices() {
        return Collections.unmodifiableList(notices);
    }

    Map<String, String> systemIds() {
        return Collections.unmodifiableMap(systemIds);
    }

    private Optional<ArchiveFile> named(ArchiveEntry entry) {
        return naming.read(entry.path(), resolver.directory());
    }

    private ArchiveFile read(ArchiveEntry entry) {
        return named(entry).orElseGet(() -> plain(entry));
    }

    /** What the files share that one person handed in under one name. */
    private static List<String> key(ArchiveFile file) {
        return List.of(file.owner(), LedgerName.of(file.fileName()).original());
    }

    private void take(ArchiveEntry entry) {
        Optional<ArchiveFile> named = named(entry);
        ArchiveFile file = named.orElseGet(() -> plain(entry));
        LedgerName name = LedgerName.of(file.fileName());
        if (name.kind() == Kind.ARCHIVE) {
            notices.add(LmsNotice.warning(
                    "nested-archive",
                    entry.source(),
                    "\"" + entry.source() + "\" is an archive inside the archive and was not opened. Ask for the"
                            + " ledger itself."));
        } else if (!file.isFile() || name.kind() != Kind.LEDGER && !looksLikeLedger(entry)) {
            notices.add(LmsNotice.note(
                    "not-a-ledger", entry.source(), "\"" + entry.source() + "\" is no ledger and was not graded."));
        } else {
            if (named.isEmpty()) {
                notices.add(LmsNotice.note(
                        "unlike-the-others",
                        entry.source(),
                        "\"" + entry.source() + "\" is not named as in " + layout.title()
                                + "; what the ledger says of itself tells who it is from."));
            }
            hand(entry, file, name, named.isPresent() && layout != ArchiveLayout.PLAIN);
        }
    }

    private ArchiveFile plain(ArchiveEntry entry) {
        return EntryNaming.of(ArchiveLayout.PLAIN)
                .read(entry.path(), resolver.directory())
                .orElseThrow();
    }

    private void hand(ArchiveEntry entry, ArchiveFile file, LedgerName name, boolean bySystem) {
        Optional<Header.Student> header = resolver.directory().isEmpty()
                ? Optional.empty()
                : headers.student(new ZipEntrySubmission(entry, Provenance.UNKNOWN));
        Resolution resolution = resolver.resolve(entry.source(), file.claim(), header);
        notices.addAll(resolution.notices());
        if (file.late()) {
            notices.add(LmsNotice.note(
                    "late-submission",
                    entry.source(),
                    "\"" + entry.source() + "\" is marked late by " + layout.title()
                            + ", which does not say by how much."));
        }
        int attempt = namesakes.get(key(file)) > 1 ? name.resubmission() + 1 : 1;
        submissions.add(new ZipEntrySubmission(
                entry, new Provenance(resolution.studentId(), resolution.name(), Optional.empty(), attempt)));
        if (bySystem) {
            file.claim().systemId().ifPresent(id -> systemIds.put(entry.source(), id));
            byOwner.computeIfAbsent(file.owner(), owner -> new ArrayList<>()).add(new Handed(entry.source(), attempt));
        }
    }

    private void reportSeveral(List<Handed> handed) {
        int last = handed.stream().mapToInt(Handed::attempt).max().orElseThrow();
        List<String> newest = handed.stream()
                .filter(one -> one.attempt() == last)
                .map(Handed::source)
                .toList();
        List<String> older = handed.stream()
                .filter(one -> one.attempt() < last)
                .map(Handed::source)
                .toList();
        if (!older.isEmpty()) {
            notices.add(LmsNotice.note(
                    "resubmission",
                    newest.get(0),
                    "\"" + newest.get(0) + "\" is the newest of several; set aside: " + listed(older) + "."));
        }
        if (newest.size() > 1) {
            notices.add(LmsNotice.warning(
                    "several-ledgers",
                    newest.get(0),
                    "One submission holds several ledgers; the one submitted last counts: " + listed(newest) + "."));
        }
    }

    private static String listed(List<String> sources) {
        String first = sources.stream().limit(NAMED).collect(Collectors.joining(", "));
        return sources.size() <= NAMED ? first : first + " and " + (sources.size() - NAMED) + " more";
    }

    private static boolean looksLikeLedger(ArchiveEntry entry) {
        try (InputStream in = entry.open()) {
            return LEDGER_START
                    .matcher(new String(in.readNBytes(SNIFFED), StandardCharsets.UTF_8))
                    .matches();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private record Handed(String source, int attempt) {}
}
