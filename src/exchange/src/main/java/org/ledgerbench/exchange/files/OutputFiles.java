package org.ledgerbench.exchange.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.grading.intake.CancelToken;

/**
 * The output files of one call: all of them appear, complete, or none does. Each is written to a temporary file beside
 * its target; only when all are complete and on the disk are they moved into place. A failure or a cancellation leaves
 * every target as it was and removes the temporaries.
 */
public final class OutputFiles {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int TEMPORARY_NAMES = 1000;

    private final boolean overwriting;
    private final CancelToken cancel;

    /**
     * @param overwriting whether an existing file may be replaced
     * @param cancel polled before each file; contents poll it themselves
     */
    public OutputFiles(boolean overwriting, CancelToken cancel) {
        this.overwriting = overwriting;
        this.cancel = cancel;
    }

    /**
     * Says, before any work is done, whether files could be written there.
     *
     * @throws ExchangeException if a target exists and may not be replaced, is a folder, is named twice, or lies in a
     *     folder that is missing or closed to us
     */
    public void check(Collection<Path> targets) throws ExchangeException {
        new TargetCheck(overwriting).check(targets);
    }

    /**
     * Writes every file, then moves all of them into place.
     *
     * @throws ExchangeException if one of them cannot be written; then none has changed
     * @throws java.util.concurrent.CancellationException if the call was cancelled; then none has changed
     */
    public void write(Map<Path, Content> contents) throws ExchangeException {
        Map<Path, Path> places = new TargetCheck(overwriting).check(contents.keySet());
        Map<Path, Path> temporaries = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Content> entry : contents.entrySet()) {
                cancel.check();
                temporaries.put(places.get(entry.getKey()), writeBeside(entry.getKey(), entry.getValue(), places));
            }
            cancel.check();
            new Placement(overwriting).moveAll(temporaries);
        } finally {
            temporaries.values().forEach(Placement::discard);
        }
    }

    private static Path writeBeside(Path target, Content content, Map<Path, Path> places) throws ExchangeException {
        Path temporary = null;
        boolean complete = false;
        try {
            temporary = createBeside(places.get(target));
            writeAndFlush(temporary, content);
            complete = true;
            return temporary;
        } catch (IOException failure) {
            throw new ExchangeException(FileProblem.writing(target, failure), failure);
        } finally {
            if (temporary != null && !complete) {
                Placement.discard(temporary);
            }
        }
    }

    private static void writeAndFlush(Path temporary, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES)) {
            content.writeTo(stream);
            stream.flush();
            // A name moved onto bytes that are not on the disk yet would be an empty file after a power cut.
            channel.force(true);
        }
    }

    static Path createBeside(Path place) throws IOException {
        List<FileAlreadyExistsException> taken = new ArrayList<>();
        for (int number = 1; number <= TEMPORARY_NAMES; number++) {
            Path candidate = place.resolveSibling("." + place.getFileName() + "." + number + ".tmp");
            try {
                // Not createTempFile, whose files only the owner may read: an output has the permissions of any file.
                return Files.createFile(candidate);
            } catch (FileAlreadyExistsException exists) {
                taken.add(exists);
            }
        }
        throw taken.get(0);
    }
}
