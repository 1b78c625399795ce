package org.ledgerbench.exchange.lms.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Builds archives, also such as no honest program writes. */
final class TestZip {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    static String ledger(String student) {
        return "{\"ledger\":1,\"mission\":\"m\",\"missionVersion\":\"1.0\",\"student\":{\"id\":\"" + student
                + "\"},\"track\":\"t\",\"variant\":0,\"opened\":\"2026-11-23T09:00:00Z\"}\n";
    }

    TestZip with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    TestZip with(String name, byte[] content) {
        return with(new ZipArchiveEntry(name), content);
    }

    TestZip withMode(String name, int unixMode, String content) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(unixMode);
        return with(entry, content.getBytes(StandardCharsets.UTF_8));
    }

    /** With sizes and checksum before the content, as unpacked files have them. */
    TestZip packed(int method, String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(method);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        return with(entry, content);
    }

    /** Whether what follows has the records of archives beyond 4 GB. */
    TestZip wide(Zip64Mode mode) {
        zip.setUseZip64(mode);
        return this;
    }

    TestZip comment(String text) {
        zip.setComment(text);
        return this;
    }

    private TestZip with(ZipArchiveEntry entry, byte[] content) {
        try {
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] bytes() {
        try {
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path in(Path folder) {
        return write(folder, bytes());
    }

    static Path write(Path folder, byte[] archive) {
        try {
            return Files.write(folder.resolve("archive.zip"), archive);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
