package org.ledgerbench.app.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;

/** Writes a made-up class to a folder: into a temporary folder beside it first, so that it is there whole or not at all. */
public final class ClassFolder {

    private static final int PROGRESS_STEP = 50;

    private final Path folder;
    private final Progress progress;
    private final CancelToken cancel;

    /** A folder that tells of its progress and can be cancelled. */
    public ClassFolder(Path folder, Progress progress, CancelToken cancel) {
        this.folder = folder.toAbsolutePath().normalize();
        this.progress = progress;
        this.cancel = cancel;
    }

    /** Whether anything would be in the way. */
    public boolean isOccupied() throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isPresent();
        }
    }

    /**
     * Writes the class, replacing ledgers of the same names.
     *
     * @throws IOException if the folder cannot be written to; nothing is left behind
     * @throws java.util.concurrent.CancellationException if the job is cancelled; nothing is left behind
     */
    public void write(ClassGenerator generator, int students) throws IOException {
        Path parent = folder.getParent() == null ? folder : folder.getParent();
        Files.createDirectories(parent);
        Path draft = Files.createDirectory(parent.resolve("." + folder.getFileName() + ".partial-"
                + ProcessHandle.current().pid()));
        try {
            writeDraft(draft, generator, students);
            cancel.check();
            moveIntoPlace(draft);
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        } finally {
            delete(draft);
        }
    }

    /** Returns, or throws, only when no thread writes any more, so that what it wrote can be moved or deleted. */
    private void writeDraft(Path draft, ClassGenerator generator, int students) {
        progress.started(students);
        AtomicInteger last = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable worker = () -> {
            for (int number = last.incrementAndGet(); number <= students; number = last.incrementAndGet()) {
                try {
                    cancel.check();
                    write(draft, generator.ledger(number));
                } catch (RuntimeException | Error cause) {
                    failure.compareAndSet(null, cause);
                    last.set(students);
                }
                if (number % PROGRESS_STEP == 0) {
                    progress.advanced(PROGRESS_STEP);
                }
            }
        };
        Thread[] threads = new Thread[Runtime.getRuntime().availableProcessors()];
        for (int index = 0; index < threads.length; index++) {
            threads[index] = new Thread(worker, "generate-" + index);
            threads[index].start();
        }
        for (Thread thread : threads) {
            joinUninterrupted(thread);
        }
        if (failure.get() instanceof Error fault) {
            throw fault;
        }
        if (failure.get() instanceof RuntimeException fault) {
            throw fault;
        }
    }

    private static void joinUninterrupted(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException ignoredUntilDone) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(Path draft, GeneratedLedger ledger) {
        try {
            Path file = draft.resolve(ledger.path());
            if (!Files.isDirectory(file.getParent())) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, ledger.bytes());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void moveIntoPlace(Path draft) throws IOException {
        if (!isOccupied()) {
            Files.deleteIfExists(folder);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        for (Path file : files(draft)) {
            Path target = folder.resolve(draft.relativize(file));
            Files.createDirectories(target.getParent());
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files(Path draft) throws IOException {
        try (Stream<Path> files = Files.walk(draft)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path draft) throws IOException {
        if (!Files.exists(draft)) {
            return;
        }
        try (Stream<Path> files = Files.walk(draft)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
