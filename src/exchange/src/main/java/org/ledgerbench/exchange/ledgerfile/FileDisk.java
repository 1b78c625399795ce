package org.ledgerbench.exchange.ledgerfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;

/** A file of the file system. */
final class FileDisk implements LedgerDisk {

    private final Path path;
    private final FileChannel channel;
    private final Object key;

    private FileDisk(Path path, FileChannel channel) throws IOException {
        this.path = path;
        this.channel = channel;
        this.key = keyOf(path);
    }

    /** @throws java.nio.file.FileAlreadyExistsException if the file is there */
    static FileDisk create(Path path) throws IOException {
        return new FileDisk(
                path,
                FileChannel.open(
                        path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** @throws NoSuchFileException if the file is not there */
    static FileDisk open(Path path) throws IOException {
        return new FileDisk(path, FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Writing to a file that was deleted succeeds on some systems, so it is looked for by its name. */
    @Override
    public long size() throws IOException {
        if (!Objects.equals(key, keyOf(path))) {
            throw new NoSuchFileException(path.toString(), null, "another file has taken its place");
        }
        return channel.size();
    }

    /** What tells one file from another of the same name; null where the system has no such thing. */
    private static Object keyOf(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    @Override
    public void write(byte[] bytes, long position) throws IOException {
        ByteBuffer source = ByteBuffer.wrap(bytes);
        while (source.hasRemaining()) {
            channel.write(source, position + source.position());
        }
        channel.force(true);
    }

    @Override
    public void truncate(long size) throws IOException {
        channel.truncate(size);
        channel.force(true);
    }

    @Override
    public byte[] read(int limit) throws IOException {
        ByteBuffer target = ByteBuffer.allocate((int) Math.min(channel.size(), limit));
        int count = 0;
        while (target.hasRemaining() && count >= 0) {
            count = channel.read(target, target.position());
        }
        return Arrays.copyOf(target.array(), target.position());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
