package org.ledgerbench.exchange.lms.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LineFault;
import org.ledgerbench.exchange.lms.LmsNotice;

/**
 * A zip file nobody trusts. Entries with names that lead elsewhere, links and special files are left out with a notice;
 * the others may be opened from any thread and are counted while they are read. commons-compress reads it, since it
 * shows duplicate names, file types and encryption, which the zip support of the JDK hides.
 */
final class GuardedZip implements AutoCloseable {

    private static final int FILE_TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;

    private final ZipFile zip;
    private final ArchiveLimits limits;
    private final ByteBudget budget;
    private final List<ArchiveEntry> entries = new ArrayList<>();
    private final List<LmsNotice> notices = new ArrayList<>();
    private final Map<String, Integer> paths = new HashMap<>();
    private final Set<String> sources = new HashSet<>();
    private final Map<String, String> pathsAlike = new HashMap<>();

    private GuardedZip(ZipFile zip, ArchiveLimits limits, long bytes) {
        this.zip = zip;
        this.limits = limits;
        this.budget = new ByteBudget(limits, bytes);
    }

    /**
     * Opens an archive and looks at every name in it.
     *
     * @throws ExchangeException if it is no whole zip file or lists too many entries
     */
    static GuardedZip open(Path file, ArchiveLimits limits) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            int count = new EntryCensus(channel).count(limits.maxEntries());
            if (count > limits.maxEntries()) {
                throw new ExchangeException("The archive " + file.getFileName() + " lists more than "
                        + limits.maxEntries() + " entries, so it was not opened. Hand in parts of it.");
            }
            ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
            GuardedZip guarded = new GuardedZip(zip, limits, channel.size());
            Collections.list(zip.getEntriesInPhysicalOrder()).forEach(guarded::take);
            return guarded;
        } catch (ExchangeException refused) {
            channel.close();
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            channel.close();
            throw new ExchangeException(
                    "The archive " + file.getFileName()
                            + " is no zip file, or it is damaged or cut off. Download it again.",
                    damaged);
        }
    }

    List<ArchiveEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    List<LmsNotice> notices() {
        return Collections.unmodifiableList(notices);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void take(ZipArchiveEntry entry) {
        String raw = name(entry);
        EntryName name = EntryName.of(raw);
        Optional<String> refusal = name.refusal().or(() -> specialFile(entry));
        if (refusal.isPresent()) {
            notices.add(LmsNotice.warning(
                    "entry-refused",
                    shown(raw),
                    "The entry \"" + shown(raw) + "\" was left out because " + refusal.get()
                            + ". No system writes such an archive: find out where it comes from."));
        } else if (!entry.isDirectory()) {
            entries.add(new ArchiveEntry(name.path(), source(name.path()), opening(entry)));
        }
    }

    private ArchiveEntry.Opening opening(ZipArchiveEntry entry) {
        if (isReadable(entry)) {
            AtomicLong counted = new AtomicLong();
            return () -> new CountingEntryStream(zip.getInputStream(entry), entry, limits, budget, counted);
        }
        boolean encrypted = entry.getGeneralPurposeBit().usesEncryption();
        String message = "The entry \"" + entry.getName() + "\" of the archive is "
                + (encrypted ? "protected with a password" : "packed in a way that is not supported")
                + ", so it cannot be read. Ask for the file itself.";
        notices.add(LmsNotice.warning(encrypted ? "encrypted-entry" : "unsupported-entry", entry.getName(), message));
        return () -> {
            throw new IOException(message);
        };
    }

    /** Methods other than these two want libraries that are not there, or memory by what the entry claims. */
    private boolean isReadable(ZipArchiveEntry entry) {
        return zip.canReadEntryData(entry)
                && (entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED);
    }

    private String source(String path) {
        int copies = paths.merge(path, 1, Integer::sum);
        String source = copies == 1 ? path : path + "#" + copies;
        while (!sources.add(source)) {
            copies = paths.merge(path, 1, Integer::sum);
            source = path + "#" + copies;
        }
        if (copies > 1) {
            notices.add(LmsNotice.warning(
                    "duplicate-entry",
                    path,
                    "The archive holds \"" + path + "\" more than once; copy " + copies + " is called \"" + source
                            + "\" here. Find out which one was handed in."));
            return source;
        }
        String alike = pathsAlike.putIfAbsent(
                Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), path);
        if (alike != null) {
            notices.add(LmsNotice.warning(
                    "names-alike",
                    path,
                    "The archive holds \"" + alike + "\" and \"" + path
                            + "\", which differ in nothing but case or accents' spelling. Both were read."));
        }
        return path;
    }

    private static Optional<String> specialFile(ZipArchiveEntry entry) {
        int type = entry.getUnixMode() & FILE_TYPE;
        if (entry.isUnixSymlink()) {
            return Optional.of("it is a symbolic link");
        }
        return type == 0 || type == REGULAR || type == FOLDER
                ? Optional.empty()
                : Optional.of("it is no ordinary file");
    }

    /** Old archivers write names in the code page of their time and say nothing of it. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(raw));
            return entry.getName();
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, Charset.forName("IBM437"));
        }
    }

    private static String shown(String raw) {
        return LineFault.shown(raw.replaceAll("\\p{Cntrl}", "\uFFFD"));
    }
}
